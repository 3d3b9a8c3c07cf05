using Matching.Gebieden;

namespace Matching.Tests.Gebieden;

/// <summary>E02 and the assumptions of travel time.</summary>
public sealed class ReistijdTests
{
    [Theory]
    [InlineData(3, "fiets", Middelen.Fiets, 15)]
    [InlineData(10, "fiets,ov", Middelen.Ov, 45)]
    [InlineData(10, "ov,auto", Middelen.Auto, 30)]
    [InlineData(10, null, Middelen.Ov, 45)]
    [InlineData(3, null, Middelen.Fiets, 15)]
    [InlineData(1, "lopen", Middelen.Lopen, 15)]
    [InlineData(10, "step", Middelen.Ov, 45)]
    [InlineData(double.NaN, "auto", Middelen.Onbekend, double.NaN)]
    public void The_fastest_of_the_own_means_counts(double km, string? vervoer, Middelen middel, double minuten) =>
        Assert.Equal(new Reis(middel, minuten), Reistijd.Snelste(km, Middelen.Van(vervoer?.Split(','))));

    [Fact]
    public void Nobody_travels_longer_for_having_more_means()
    {
        Middelen[] alle = [Middelen.Lopen, Middelen.Fiets, Middelen.Brommer, Middelen.Ov, Middelen.Auto];
        var samen = alle.Aggregate((a, b) => a | b);
        for (var km = 0.5; km < 40; km += 0.5) Assert.Equal(alle.Min(m => Reistijd.Snelste(km, m).Minuten), Reistijd.Snelste(km, samen).Minuten);
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
