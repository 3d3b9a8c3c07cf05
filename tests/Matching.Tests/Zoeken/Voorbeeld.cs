using Matching.Gebieden;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

/// <summary>Profiles to test with: plain ones, of which a test changes the one thing it is about, and seeded random ones.</summary>
public static class Voorbeeld
{
    public static readonly DateOnly Vandaag = new(2026, 3, 2);

    private static readonly (string Code, string Naam)[] Beroepen =
    [
        ("isco:9333", "Magazijnmedewerker"), ("isco:8344", "Heftruckchauffeur"), ("isco:8332", "Vrachtwagenchauffeur"), ("isco:9112", "Schoonmaker"),
        ("isco:9412", "Keukenhulp"), ("isco:5131", "Medewerker bediening"), ("isco:5223", "Verkoopmedewerker"), ("isco:6113", "Hovenier"),
        ("isco:9214", "Tuinbouwmedewerker"), ("isco:5322", "Thuishulp"), ("isco:4110", "Administratief medewerker"), ("isco:7126", "Loodgieter"),
    ];

    private static readonly string[] Woorden =
        ["werken", "team", "handen", "klanten", "netjes", "buiten", "vroeg", "tillen", "rijden", "plannen", "schoonmaken", "verkopen", "koken", "tuin", "magazijn"];

    public static KlantProfiel Klant(string sleutel = "K-1") => new() { Id = KlantId.New(), Sleutel = sleutel, Diagnose = new(2026, 1, 13) };

    public static VacatureProfiel Vacature(string titel = "Magazijnmedewerker", string sleutel = "V-1") => new()
    {
        Id = VacatureId.New(), Sleutel = sleutel, WerkgeverId = Guid.CreateVersion7(), Titel = titel, Soort = VacatureSoort.Regulier, Geopend = new(2026, 1, 1),
    };

    public static KlantProfiel Klant(Random toeval, int nummer)
    {
        T? Soms<T>(Func<T> waarde)
            where T : class => toeval.Next(4) == 0 ? null : waarde();
        T? Ooit<T>(Func<T> waarde)
            where T : struct => toeval.Next(4) == 0 ? null : waarde();
        return Klant($"K-{nummer:00000}") with
        {
            Competenties = Soms(() => Enumerable.Range(0, toeval.Next(6)).Select(_ => toeval.Next(24100, 24125)).Distinct()
                .Select(c => new ProfielCompetentie($"sgr:{c}", $"Kunde {c}", Ooit(() => toeval.Next(1, 6)))).ToList()),
            Ervaring = Soms(() => Enumerable.Range(0, toeval.Next(3)).Select(_ => Beroep(toeval))
                .Select(b => new Ervaring(b.Code, b.Naam, toeval.Next(10), null)).ToList()),
            Gewenst = Soms(() => Enumerable.Range(0, toeval.Next(3)).Select(_ => Beroep(toeval)).ToList()),
            Presentatie = Soms(() => Zin(toeval)),
            UrenMax = Ooit(() => toeval.Next(8, 41)),
            Onregelmatig = Ooit(() => toeval.Next(2) == 0),
            MaxKm = Ooit(() => (double)toeval.Next(5, 40)),
            Plek = Ooit(() => Plek(toeval)),
            AfstandMaanden = Ooit(() => toeval.Next(60)),
            Rijbewijzen = Soms(() => toeval.Next(2) == 0 ? new List<string> { "B" } : []),
        };
    }

    public static VacatureProfiel Vacature(Random toeval, int nummer)
    {
        var beroep = Beroep(toeval);
        return Vacature(beroep.Naam ?? Zin(toeval), $"V-{nummer:00000}") with
        {
            Omschrijving = toeval.Next(3) == 0 ? null : Zin(toeval),
            Beroep = toeval.Next(4) == 0 ? null : beroep,
            Competenties = toeval.Next(4) == 0 ? null : [.. Enumerable.Range(0, toeval.Next(5)).Select(_ => toeval.Next(24100, 24125)).Distinct()
                .Select(c => new GevraagdeCompetentie($"sgr:{c}", $"Kunde {c}", toeval.Next(1, 6), toeval.Next(2) == 0 ? Eis.Vereist : Eis.Gewenst))],
            UrenMin = toeval.Next(3) == 0 ? null : toeval.Next(8, 36),
            Rijbewijzen = toeval.Next(4) == 0 ? ["B"] : [],
            Onregelmatig = toeval.Next(3) == 0,
            Plek = toeval.Next(5) == 0 ? null : Plek(toeval),
            UrenUitTekst = nummer % 3 == 0 ? new(16, 24 + (nummer % 5 * 4)) : null,
            PlekWerkgever = nummer % 2 == 0 ? null : Plek(new Random(nummer)),
        };
    }

    public static Beroep Beroep(Random toeval)
    {
        var (code, naam) = Beroepen[toeval.Next(Beroepen.Length)];
        return toeval.Next(6) switch { 0 => new(null, naam), 1 => new(code, null), _ => new(code, naam) };
    }

    public static string Zin(Random toeval) => string.Join(' ', Enumerable.Range(0, toeval.Next(3, 15)).Select(_ => Woorden[toeval.Next(Woorden.Length)]));

    private static Middelpunt Plek(Random toeval) => new(52 + (toeval.NextDouble() * 0.3), 4.2 + (toeval.NextDouble() * 0.4));
}
