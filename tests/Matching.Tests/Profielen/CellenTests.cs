using Matching.Profielen;
using Matching.Taxonomie;

namespace Matching.Tests.Profielen;

/// <summary>k >= 10 over all a card says, whatever the pool; and nobody is withheld for it.</summary>
public sealed class CellenTests
{
    [Fact]
    public void Every_card_is_shared_by_ten_or_tells_nothing()
    {
        var random = new Random(20260302);
        for (var round = 0; round < 5_000; round++)
        {
            var pool = Pool(random, random.Next(0, 200));
            var cellen = Cellen.Verdeel(pool);

            Assert.Equal(pool.Count, cellen.Count);
            foreach (var (cel, aantal) in cellen.Values.CountBy(c => c))
            {
                Assert.True(aantal >= Cellen.K || (pool.Count < Cellen.K && cel == Cel.Ruimste), $"ronde {round}: {cel} telt {aantal}");
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
            var cellen = Cellen.Verdeel(pool);
            foreach (var (wie, echt) in pool)
            {
                Assert.True(cellen[wie].Groep == echt.Groep || cellen[wie].Groep == Beroepsgroep.OverigWerk);
                Assert.True(cellen[wie].Reis == echt.Reis || cellen[wie].Reis is null);
            }
        }
    }

    [Fact]
    public void A_large_group_keeps_what_it_has()
    {
        var near = Enumerable.Range(0, 10).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.TotDertigMinuten)));
        var far = Enumerable.Range(10, 10).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.MeerDanDertigMinuten)));

        var cellen = Cellen.Verdeel(near.Concat(far));

        Assert.Equal(new(Beroepsgroep.Groen, Reisband.TotDertigMinuten), cellen[0]);
        Assert.Equal(new(Beroepsgroep.Groen, Reisband.MeerDanDertigMinuten), cellen[19]);
    }

    [Fact]
    public void A_short_band_takes_the_bands_of_its_group_away()
    {
        var near = Enumerable.Range(0, 12).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.TotDertigMinuten)));
        var far = Enumerable.Range(12, 3).Select(i => (i, new Cel(Beroepsgroep.Groen, Reisband.MeerDanDertigMinuten)));

        Assert.All(Cellen.Verdeel(near.Concat(far)).Values, cel => Assert.Equal(new(Beroepsgroep.Groen, null), cel));
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
        })))];
    }
}
