using Matching.Profielen;
using Matching.Taxonomie;

namespace Matching.Tests.Profielen;

/// <summary>k >= 10 over all a card says, whatever the pool; and nobody is withheld for it.</summary>
public sealed class CellenTests
{
    private const int K = 10;

    [Fact]
    public void Every_card_is_shared_by_ten_or_tells_nothing()
    {
        var random = new Random(20260302);
        for (var round = 0; round < 5_000; round++)
        {
            var pool = Pool(random, random.Next(0, 200));
            var cellen = Cellen.Verdeel(pool, K);

            Assert.Equal(pool.Count, cellen.Count);
            foreach (var (cel, aantal) in cellen.Values.CountBy(c => c))
            {
                Assert.True(aantal >= K || (pool.Count < K && cel == Cel.Ruimste), $"ronde {round}: {cel} telt {aantal}");
            }
        }
    }

    [Fact]
    public void A_card_says_less_than_is_known_and_never_something_else()
    {
        var random = new Random(7);
        for (var round = 0; round < 500; round++)
        {
            var pool = Pool(random, random.Next(0, 150));
            var cellen = Cellen.Verdeel(pool, K);
            foreach (var (wie, echt) in pool)
            {
                Assert.True(cellen[wie].Groep == echt.Groep || cellen[wie].Groep == Beroepsgroep.OverigWerk);
                Assert.True(cellen[wie].Reis == echt.Reis || cellen[wie].Reis is null);
                Assert.True(cellen[wie].Uren == echt.Uren || cellen[wie].Uren is null);
            }
        }
    }

    [Fact]
    public void A_large_group_keeps_what_it_has()
    {
        var near = Enumerable.Range(0, 10).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.TotDertigMinuten)));
        var far = Enumerable.Range(10, 10).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.MeerDanDertigMinuten)));

        var cellen = Cellen.Verdeel(near.Concat(far), K);

        Assert.Equal(new(Beroepsgroep.Groen, Reisband.TotDertigMinuten), cellen[0]);
        Assert.Equal(new(Beroepsgroep.Groen, Reisband.MeerDanDertigMinuten), cellen[19]);
    }

    [Fact]
    public void A_short_cell_first_loses_its_group_and_then_its_travel_band()
    {
        var near = Enumerable.Range(0, 12).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.TotDertigMinuten)));
        var far = Enumerable.Range(12, 3).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.MeerDanDertigMinuten)));
        var others = Enumerable.Range(15, 9).Select(i => (i, new Cel(Beroepsgroep.Schoonmaak, Reisband.MeerDanDertigMinuten)));

        var enough = Cellen.Verdeel(near.Concat(far).Concat(others), K);
        Assert.Equal(new(Beroepsgroep.Groen, Reisband.TotDertigMinuten), enough[0]);
        Assert.All(Enumerable.Range(12, 12), i => Assert.Equal(new(Beroepsgroep.OverigWerk, Reisband.MeerDanDertigMinuten), enough[i]));
        Assert.All(Cellen.Verdeel(near.Concat(far), K).Values, cel => Assert.Equal(Cel.Ruimste, cel));
    }

    [Fact]
    public void Hours_are_told_where_every_band_of_them_is_large_enough()
    {
        IEnumerable<(int, Cel)> Groep(int vanaf, int aantal, Urenband? uren) => Enumerable.Range(vanaf, aantal).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.TotDertigMinuten, uren)));

        Assert.Equal(Urenband.TotTwintig, Cellen.Verdeel(Groep(0, 10, Urenband.TotTwintig).Concat(Groep(10, 11, Urenband.MeerDanTweeendertig)), K)[3].Uren);
        Assert.All(Cellen.Verdeel(Groep(0, 20, Urenband.TotTwintig).Concat(Groep(20, 9, null)), K).Values, cel => Assert.Null(cel.Uren));
    }

    private static List<(int Wie, Cel Cel)> Pool(Random random, int aantal)
    {
        var groepen = Enum.GetValues<Beroepsgroep>();
        var scheef = random.Next(1, groepen.Length + 1);
        return [.. Enumerable.Range(0, aantal).Select(i => (i, new Cel(groepen[random.Next(scheef)], random.Next(4) switch
        {
            0 => null,
            1 => Reisband.MeerDanDertigMinuten,
            _ => Reisband.TotDertigMinuten,
        },
        random.Next(5) is var uren and < 3 ? (Urenband)uren : null)))];
    }
}
