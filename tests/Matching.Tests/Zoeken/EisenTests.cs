using Matching.Gebieden;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

/// <summary>
/// Who is kept out while finding, by bits and by place, against <see cref="Uitsluiting"/> asked of every pair: nobody whom it lets through is
/// missed, and nobody whom it stops is found. Every field is now known, now unknown, now at the edge of what is asked.
/// </summary>
public sealed class EisenTests
{
    private const int Klanten = 60;
    private const int Vacatures = 80;

    private static readonly DateOnly Op = Voorbeeld.Vandaag;
    private static readonly Middelpunt Midden = new(52.08, 4.32);
    private static readonly string[] Rijbewijzen = ["B", "b", "BE", "C", "CE", "c1", "D", "AM", "A", "T", "X9"];
    private static readonly Guid[] Werkgevers = [.. Enumerable.Range(0, 4).Select(_ => Guid.CreateVersion7())];
    private static readonly VacatureId[] Ids = [.. Enumerable.Range(0, Vacatures).Select(_ => VacatureId.New())];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Exactly_those_are_found_whom_no_rule_excludes(int zaad)
    {
        var toeval = new Random(zaad);
        var klanten = Enumerable.Range(0, Klanten).Select(i => Klant(toeval, i)).ToList();
        using var index = Zoekindex.InGeheugen(klanten, []);
        var (gezien, mogelijk) = (new HashSet<Uitsluitreden>(), 0);
        for (var i = 0; i < Vacatures; i++)
        {
            var vacature = Vacature(toeval, i);
            var (heel, gesneden) = (Sleutels(index.VindKlanten(vacature, Op)), Sleutels(index.VindKlanten(vacature, Op, helePool: 0, beste: Klanten)));
            foreach (var klant in klanten)
            {
                var redenen = Uitsluiting.Redenen(klant, vacature, Op);
                gezien.UnionWith(redenen);
                mogelijk += redenen.Count == 0 ? 1 : 0;
                Assert.True(redenen.Count == 0 == heel.Contains(klant.Sleutel), $"[{string.Join(' ', redenen)}] {klant} {vacature}");
                Assert.True(redenen.Count == 0 == gesneden.Contains(klant.Sleutel), $"[{string.Join(' ', redenen)}] {klant} {vacature}");
            }
        }

        Assert.Equal(Enum.GetValues<Uitsluitreden>(), gezien.Order());
        Assert.InRange(mogelijk, 500, Klanten * Vacatures / 2);
    }

    [Fact]
    public void Of_whom_nothing_is_known_is_kept_out_only_where_unknown_counts_as_no()
    {
        var (toeval, onbekend) = (new Random(4), Voorbeeld.Klant());
        using var index = Zoekindex.InGeheugen([onbekend], []);
        for (var i = 0; i < 1000; i++)
        {
            var vacature = Vacature(toeval, i % Vacatures);
            Assert.Equal(vacature.Soort is VacatureSoort.Beschut or VacatureSoort.Garantiebaan ? 0 : 1, index.VindKlanten(vacature, Op).Count);
        }
    }

    private static HashSet<string> Sleutels(IReadOnlyList<Kandidaat> gevonden) => gevonden.Select(k => k.Klant.Sleutel).ToHashSet(StringComparer.Ordinal);

    private static KlantProfiel Klant(Random toeval, int nummer) => Voorbeeld.Klant($"K-{nummer:00}") with
    {
        Rijbewijzen = Een<IReadOnlyList<string>?>(toeval, null, null, [], Enige(toeval), [.. Enige(toeval), "B", "C"]),
        UrenMax = Een<int?>(toeval, null, null, toeval.Next(1, 48), 4 * toeval.Next(1, 11), 40),
        Onregelmatig = Een<bool?>(toeval, null, true, true, false),
        Doelgroepen = Een<IReadOnlyList<Doelgroep>?>(toeval, null, [], [Doelgroep.BeschutWerk], [Doelgroep.Banenafspraak, Doelgroep.BeschutWerk], [Doelgroep.Doelgroepregister], [Doelgroep.Jongere]),
        BeschikbaarVanaf = Een<DateOnly?>(toeval, null, null, Op, Op.AddDays(56), Op.AddDays(57), Op.AddDays(toeval.Next(120))),
        NietBij = Een<IReadOnlyList<Guid>?>(toeval, null, [], [Werkgevers[0]]),
        AfgewezenVoor = toeval.Next(6) == 0 ? [Ids[toeval.Next(Vacatures)].Value, Ids[toeval.Next(Vacatures)].Value] : [],
        MaxKm = Een<double?>(toeval, null, 0, toeval.Next(1, 20), toeval.Next(10, 60)),
        Plek = Plek(toeval),
        AfstandMaanden = Een<int?>(toeval, null, 1, 24, 24, 25, toeval.Next(60)),
        WilWerken = Een<bool?>(toeval, null, null, true, false),
        Urenuitbreiding = Een<bool?>(toeval, null, null, true, false),
        UitstroomDatum = toeval.Next(15) == 0 ? Op.AddDays(-toeval.Next(100)) : null,
        BezetTot = Een<DateOnly?>(toeval, null, null, null, null, Op.AddDays(56), Op.AddDays(57), DateOnly.MaxValue),
    };

    private static VacatureProfiel Vacature(Random toeval, int nummer) => Voorbeeld.Vacature(sleutel: $"V-{nummer:00}") with
    {
        Id = Ids[nummer],
        WerkgeverId = Werkgevers[toeval.Next(Werkgevers.Length)],
        Soort = toeval.Next(2) == 0 ? VacatureSoort.Regulier : (VacatureSoort)toeval.Next(Enum.GetValues<VacatureSoort>().Length),
        Rijbewijzen = Een<IReadOnlyList<string>?>(toeval, null, null, [], Enige(toeval), ["B", "b"], ["C", .. Enige(toeval)]),
        UrenMin = Een<int?>(toeval, null, null, toeval.Next(1, 60), 4 * toeval.Next(1, 11), 40, 0),
        Onregelmatig = Een<bool?>(toeval, null, true, false),
        Plek = Plek(toeval),
        PlekWerkgever = Plek(new Random(nummer)),
        Start = Een<DateOnly?>(toeval, null, Op.AddDays(-toeval.Next(100)), Op, Op.AddDays(toeval.Next(60))),
    };

    private static IReadOnlyList<string> Enige(Random toeval) => [Een(toeval, Rijbewijzen)];

    private static Middelpunt? Plek(Random toeval) =>
        toeval.Next(4) == 0 ? null : new(Midden.Lat + ((toeval.NextDouble() - 0.5) / 2), Midden.Lon + ((toeval.NextDouble() - 0.5) / 2));

    private static T Een<T>(Random toeval, params T[] uit) => uit[toeval.Next(uit.Length)];
}
