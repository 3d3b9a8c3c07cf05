using Matching.Rangschikking;
using Matching.Rangschikking.Kansen;

namespace Matching.Tests.Rangschikking.Kansen;

/// <summary>What one klant's pairs and the kept lists say is what ranking everybody anew says.</summary>
public sealed class KansmeterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_change_gives_what_ranking_anew_gives(int seed)
    {
        using var proef = new Kansproef(seed, model: seed == 3 ? Modelhouder.MetMeegeleverd().Actief : null);
        var (toeval, anders) = (new Random(seed), 0);
        for (var i = 0; i < 12; i++)
        {
            var (klant, ander) = (proef.Klanten[toeval.Next(proef.Klanten.Count)], proef.Klanten[toeval.Next(proef.Klanten.Count)]);
            var meter = proef.Meter(klant);
            AssertSame(proef.Opnieuw(klant), meter.Nu);
            var veranderd = Profielveld.Alle.OrderBy(_ => toeval.Next()).Take(2).Aggregate(klant, (k, veld) => veld.Neem(k, ander));
            foreach (var profiel in Veranderbaar.Van(klant, proef.Vacatures, [new("heftruck", ["sgr:24101", "sgr:24102"])]).Select(v => v.Profiel).Append(veranderd))
            {
                var dan = meter.Meet(profiel);
                AssertSame(proef.Opnieuw(profiel), dan);
                anders += dan.Toptien.SetEquals(meter.Nu.Toptien) ? 0 : 1;
            }
        }

        // Or the test says little.
        Assert.True(anders > 10, $"{anders}");
    }

    [Fact]
    public void Equal_to_the_tenth_the_key_decides_and_with_fewer_than_ten_others_there_is_room()
    {
        Shortlistregel[] lijst = [.. Enumerable.Range(1, 11).Select(i => new Shortlistregel($"K-{i:00}", i, 20 - i, Band.Goed))];
        var lat = Lat.Van(lijst, "K-99")!.Value;
        Assert.Equal(new Lat(10, "K-10"), lat);
        Assert.True(lat.Haalt(10, "K-09"));
        Assert.False(lat.Haalt(10, "K-99"));
        Assert.True(lat.Haalt(10.001, "K-99"));
        Assert.Equal(new Lat(9, "K-11"), Lat.Van(lijst, "K-03"));
        Assert.Null(Lat.Van(lijst[..9], "K-99"));
    }

    private static void AssertSame(Stand verwacht, Stand gemeten)
    {
        Assert.Equal(verwacht.Mogelijk.Order(Op), gemeten.Mogelijk.Order(Op));
        Assert.Equal(verwacht.Toptien.Order(Op), gemeten.Toptien.Order(Op));
    }

    private static readonly Comparer<Matching.Vacatures.VacatureId> Op = Comparer<Matching.Vacatures.VacatureId>.Create((a, b) => a.Value.CompareTo(b.Value));
}
