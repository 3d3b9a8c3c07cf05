using Matching.Rangschikking;
using Matching.Tests.Rangschikking.Kansen;
using Matching.Tests.Zoeken;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking;

/// <summary>The load discount: the same whatever list comes first, fewer lists for who is on many, and said where it moved someone.</summary>
public sealed class LastenTests
{
    [Fact]
    public void The_order_of_the_lists_does_not_matter_and_places_spread()
    {
        var lijsten = Lijsten(30, 120);
        var omgekeerd = lijsten.AsEnumerable().Reverse().Select(l => (IReadOnlyList<(string, double)>)[.. l.Reverse()]).ToList();
        var (zonder, met, anders) = (Lasten.Van(lijsten, 0), Lasten.Van(lijsten, .5), Lasten.Van(omgekeerd, .5));
        Assert.True(zonder.IsLeeg);
        foreach (var klant in lijsten.SelectMany(l => l).Select(p => p.Klant).Distinct())
        {
            Assert.Equal(met.Aftrek(klant), anders.Aftrek(klant));
            Assert.True(met.Aftrek(klant) >= 0);
        }

        Assert.True(Meeste(lijsten, met) <= .6 * Meeste(lijsten, zonder), $"{Meeste(lijsten, zonder)} naar {Meeste(lijsten, met)}");
        Assert.Equal(Meeste(lijsten, zonder), lijsten.SelectMany(l => l).Max(p => met.Lijsten(p.Klant)));
    }

    [Fact]
    public void Score_is_base_and_contributions_less_the_discount_and_the_sentence_says_who_moved()
    {
        using var proef = new Kansproef(12, klanten: 150, vacatures: 60);
        var lasten = Lasten.Van([.. proef.Lijsten.Select(l => (IReadOnlyList<(string, double)>)[.. l.Regels.Select(r => (r.Klant, r.Score))])], 1);
        var gezegd = 0;
        foreach (var vacature in proef.Vacatures)
        {
            var kandidaten = proef.Index.VindKlanten(vacature, Voorbeeld.Vandaag);
            var zonder = Rangschikker.Rank(proef.Model, kandidaten, vacature, Voorbeeld.Vandaag).ToDictionary(p => p.Paar.Klant.Sleutel);
            var met = Rangschikker.Rank(proef.Model, kandidaten, vacature, Voorbeeld.Vandaag, lasten: lasten);
            Assert.Equal(met.OrderByDescending(p => p.Score).ThenBy(p => p.Paar.Klant.Sleutel, StringComparer.Ordinal), met);
            foreach (var plaats in met)
            {
                var eerst = zonder[plaats.Paar.Klant.Sleutel];
                Assert.Equal(plaats.Score, plaats.Basis + plaats.Redenen.Sum(r => r.Bijdrage) - plaats.Aftrek, 1e-9);
                Assert.Equal(eerst.Band, plaats.Band);
                Assert.Equal(plaats.Aftrek > 0 && plaats.Rang > eerst.Rang, plaats.Lastzin is not null);
                gezegd += plaats.Lastzin is null ? 0 : 1;
            }
        }

        Assert.True(gezegd > 20, $"{gezegd}");
        Assert.Equal("Staat al op 14 lijsten; daarom twee plaatsen lager", Lastzin.Van(14, 2));
        Assert.Equal("Staat al op 1 lijst; daarom één plaats lager", Lastzin.Van(1, 1));
    }

    /// <summary>A few klanten who fit everything and many who fit about as well.</summary>
    private static List<IReadOnlyList<(string Klant, double Score)>> Lijsten(int aantal, int klanten)
    {
        var toeval = new Random(4);
        var goed = Enumerable.Range(0, klanten).Select(i => i < 15 ? .6 : 0).ToArray();
        return [.. Enumerable.Range(0, aantal).Select(_ => (IReadOnlyList<(string, double)>)[.. Enumerable.Range(0, klanten).Select(i => ($"K-{i:000}", goed[i] + toeval.NextDouble())).OrderByDescending(p => p.Item2).Take(50)])];
    }

    private static int Meeste(List<IReadOnlyList<(string Klant, double Score)>> lijsten, Lasten lasten) => lijsten
        .SelectMany(l => l.OrderByDescending(p => p.Score - lasten.Aftrek(p.Klant)).ThenBy(p => p.Klant, StringComparer.Ordinal).Take(Lasten.Lijstlengte)).CountBy(p => p.Klant).Max(k => k.Value);
}
