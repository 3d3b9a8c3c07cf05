using Matching.Gebieden;
using Matching.Klanten;
using Matching.Profielen;
using Matching.Profielen.Etalage;
using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Profielen;

/// <summary>A published pool of made-up people, and vacatures to ask of it; the same every time.</summary>
internal sealed class Proefpool(int seed)
{
    private static readonly string[] Vaardigheden = [.. Enumerable.Range(0, 40).Select(i => $"lokaal:v{i}")];
    private static readonly string[] Beroepen = ["isco:933", "isco:432", "isco:911", "isco:941", "isco:513", "isco:921", "isco:532", "isco:711", "isco:411", "isco:833"];
    private static readonly Middelpunt[] Zones = [.. Enumerable.Range(0, 12).Select(i => new Middelpunt(52.1 + (0.03 * (i % 4)), 4.4 + (0.05 * (i / 4))))];

    private readonly Random random = new(seed);

    public static Middelpunt Werkgever { get; } = Zones[0];

    public List<Etalageplek> Mensen(int aantal) => [.. Enumerable.Range(0, aantal).Select(_ => Mens())];

    public Etalageplek Mens()
    {
        var (zone, beroep) = (random.Next(Zones.Length), Beroepen[random.Next(Beroepen.Length)]);
        var profiel = new GepubliceerdProfiel
        {
            KlantId = KlantId.New(), Gepubliceerd = default, Groep = Beroepsgroepen.Van(beroep), Zone = zone, Uren = random.Next(4) is var uren and < 3 ? (Urenband)uren : null,
            Werkbeeld = new([.. Vaardigheden.Where(_ => random.Next(5) == 0)], [beroep], [Beroepen[random.Next(Beroepen.Length)]], random.Next(3) == 0 ? ["B"] : []),
        };
        return new(profiel, Zones[zone], new Klantrij(profiel.AlsProfiel(Zones[zone])));
    }

    public VacatureProfiel Vacature(Middelpunt? plek = null) => new()
    {
        Id = VacatureId.New(), Sleutel = $"V-{random.Next()}", WerkgeverId = Guid.NewGuid(), Titel = "Werk", Soort = VacatureSoort.Regulier, Geopend = new(2026, 1, 1), Plek = plek,
        Beroep = new(Beroepen[random.Next(Beroepen.Length)], null), UrenMin = 16, UrenMax = 32,
        Competenties = [.. Vaardigheden.Where(_ => random.Next(8) == 0).Select(c => new GevraagdeCompetentie(c, null, null, Eis.Vereist))],
    };

    public static IReadOnlyList<Stapplek> Stappen(IReadOnlyList<Etalageplek> pool, VacatureProfiel vacature, Middelpunt? werkgever, int k) =>
        Matching.Profielen.Stappen.Verdeel(pool, vacature, werkgever, new Handweging(), k, new(2026, 3, 2));
}
