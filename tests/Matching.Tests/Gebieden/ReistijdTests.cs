using Matching.Gebieden;

namespace Matching.Tests.Gebieden;

/// <summary>E02 and the assumptions of travel time.</summary>
public sealed class ReistijdTests
{
    private static readonly Middelpunt Thuis = new(52.08, 4.40);

    [Theory]
    [InlineData(3, "fiets", "fiets", 15)]
    [InlineData(10, "fiets,ov", "ov", 45)]
    [InlineData(10, "ov,auto", "auto", 30)]
    [InlineData(10, null, "ov", 45)]
    [InlineData(3, null, "fiets", 15)]
    [InlineData(1, "lopen", "lopen", 15)]
    [InlineData(10, "step", "step", 45)]
    public void The_fastest_of_the_own_means_counts(double km, string? vervoer, string middel, double minuten)
    {
        var noord = new Middelpunt(Thuis.Lat + (km / 111.2), Thuis.Lon);

        Assert.Equal(new Reis(middel, minuten), Reistijd.Snelste(Thuis, noord, vervoer?.Split(',')));
    }

    [Fact]
    public void Nobody_travels_longer_for_having_more_means()
    {
        string[] alle = ["lopen", "fiets", "ebike", "ov", "auto"];
        for (var km = 0.5; km < 40; km += 0.5)
        {
            var naar = new Middelpunt(Thuis.Lat + (km / 111.2), Thuis.Lon);
            Assert.True(Reistijd.Snelste(Thuis, naar, alle).Minuten <= alle.Min(m => Reistijd.Snelste(Thuis, naar, [m]).Minuten));
        }
    }

    [Theory]
    [InlineData("Leidschendam-Voorburg", "Zuid-Holland Centraal")]
    [InlineData("den haag", "Haaglanden")]
    [InlineData("Lisse", "Holland Rijnland")]
    [InlineData("Groningen", null)]
    [InlineData(null, null)]
    public void A_gemeente_lies_in_one_arbeidsmarktregio_or_it_is_unknown(string? gemeente, string? regio) => Assert.Equal(regio, Arbeidsmarktregio.Van(gemeente));

    [Fact]
    public void Every_starter_postcode_has_a_region() => Assert.All(Startpostcodes.Alle.Keys, pc4 => Assert.NotNull(Arbeidsmarktregio.Van(pc4)));
}
