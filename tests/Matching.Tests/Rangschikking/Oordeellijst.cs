using System.Globalization;
using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Taxonomie;
using Matching.Tests.Layout;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking;

/// <summary>Reads <c>Oordeellijst.txt</c> into the registers, and makes profiles of them the way the product does.</summary>
public sealed class Oordeellijst
{
    public static readonly DateOnly Vandaag = new(2026, 3, 2);

    private static readonly Dictionary<string, int> Plaatsen = new(StringComparer.Ordinal)
    {
        ["Voorburg"] = 2271, ["Leidschendam"] = 2266, ["Den Haag"] = 2511, ["Rijswijk"] = 2288, ["Delft"] = 2611, ["Zoetermeer"] = 2711, ["Leiden"] = 2311,
        ["Voorschoten"] = 2251, ["Wassenaar"] = 2242, ["Alphen"] = 2401, ["Katwijk"] = 2223, ["Westland"] = 2671,
    };

    private readonly Herkenner herkenner = new(Taxonomiestand.Start);
    private readonly Naslag naslag = new(Kaart.Maak(new(Startpostcodes.Alle.ToDictionary(p => p.Key, p => p.Value.Middelpunt)), []), Taxonomiestand.Start);
    private readonly List<KlantProfiel> klanten = [];
    private readonly List<Oordeel> oordelen = [];

    private Oordeellijst()
    {
        VacatureProfiel? vacature = null;
        foreach (var regel in Repository.Read("tests/Matching.Tests/Rangschikking/Oordeellijst.txt").Split('\n').Select(r => r.Trim()))
        {
            if (regel.StartsWith("k ", StringComparison.Ordinal)) klanten.Add(Klant(regel[2..]));
            if (regel.StartsWith("v ", StringComparison.Ordinal)) vacature = Vacature(regel[2..]);
            if (regel.StartsWith("> ", StringComparison.Ordinal)) oordelen.Add(Judge(vacature!, regel[2..]));
        }
    }

    public static Oordeellijst Alles { get; } = new();

    public IReadOnlyList<KlantProfiel> Klanten => klanten;

    public IReadOnlyList<Oordeel> Oordelen => oordelen;

    private static Oordeel Judge(VacatureProfiel vacature, string regel)
    {
        var (wie, nooit) = Cut(regel, " nooit ");
        var (past, pastNiet) = Cut(wie, " / ");
        return new(vacature, [.. past.Split('>').Select(s => Names(s))], Names(pastNiet), Names(nooit));

        static (string Voor, string Na) Cut(string tekst, string teken) => tekst.Split(teken) is [var voor, var na] ? (voor, na) : (tekst, "");
        static string[] Names(string tekst) => tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    private KlantProfiel Klant(string regel)
    {
        var (naam, velden) = Fields(regel);
        var klant = new Klant { Id = KlantId.New(), Sleutel = naam, Voornaam = naam, Achternaam = "Verzonnen", Gemeente = velden["in"], Pc4 = Plaatsen[velden["in"]], AfstandMaanden = 6 };
        var (min, max) = Hours(velden);
        var inhoud = new DiagnoseInhoud
        {
            Competenties = List(velden, "kan")?.ConvertAll(t => Skill(t, (code, wat, niveau) => new BeheersteCompetentie(code, wat, niveau))),
            Werk = new(List(velden, "deed")?.ConvertAll(Experience), List(velden, "wil")?.ConvertAll(Beroep), null),
            Certificaten = List(velden, "papier")?.ConvertAll(t => Skill(t, (code, wat, _) => new Certificaat(code, wat, null))),
            Rijbewijzen = List(velden, "rijbewijs"),
            Vervoer = List(velden, "met"),
            Reizen = velden.TryGetValue("km", out var km) ? new(double.Parse(km, CultureInfo.InvariantCulture), null) : null,
            Beschikbaar = new(null, min, max, Flag(velden), null),
            Taal = velden.TryGetValue("taal", out var taal) ? [new("nl", taal, null)] : null,
            Presentatie = velden.GetValueOrDefault("tekst"),
        };
        return Profielmaker.Maak(klant, new Diagnose { Id = DiagnoseId.New(), KlantId = klant.Id, Datum = new(2026, 1, 13), Maanden = 6, Inhoud = inhoud }, naslag, [], Vandaag);
    }

    private VacatureProfiel Vacature(string regel)
    {
        var (titel, velden) = Fields(regel);
        var (min, max) = Hours(velden);
        var beroep = velden.GetValueOrDefault("als", titel);
        return Profielmaker.Maak(
            new Vacature
            {
                Id = VacatureId.New(), Sleutel = titel, WerkgeverId = new(Guid.CreateVersion7()), Titel = titel, Omschrijving = velden.GetValueOrDefault("tekst"), Bron = VacatureBron.Wsp,
                Soort = VacatureSoort.Regulier, Ontvangen = new(2026, 2, 20), Beroep = beroep == "-" ? null : Beroep(beroep),
                Competenties =
                [
                    .. (List(velden, "vraagt") ?? []).Select(t => Skill(t, (code, wat, niveau) => new GevraagdeCompetentie(code, wat, niveau, Eis.Vereist))),
                    .. (List(velden, "graag") ?? []).Select(t => Skill(t, (code, wat, niveau) => new GevraagdeCompetentie(code, wat, niveau, Eis.Gewenst))),
                ],
                Rijbewijzen = List(velden, "rijbewijs"), UrenMin = min, UrenMax = max, Onregelmatig = Flag(velden), Pc4 = Plaatsen[velden["in"]],
                Taal = velden.TryGetValue("taal", out var taal) ? [new("nl", taal, null)] : null,
                ErvaringJaren = velden.TryGetValue("jaren", out var jaren) ? double.Parse(jaren, CultureInfo.InvariantCulture) : null,
            },
            naslag, eersteVoorstel: null, werkgeverPc4: null);
    }

    private Beroep Beroep(string naam) => new(Known(herkenner.Beroepen(naam, 1), naam).Registratiecode, naam);

    private Werkervaring Experience(string tekst) => tekst.Split(' ') is [.. var beroep, var jaren, var tot] && Beroep(string.Join(' ', beroep)) is var werk
        ? new(werk.Code, werk.Naam, double.Parse(jaren, CultureInfo.InvariantCulture), $"{tot}-12") : throw new FormatException(tekst);

    /// <summary>A name, and a level behind it.</summary>
    private T Skill<T>(string tekst, Func<string, string, int?, T> make)
    {
        var niveau = char.IsAsciiDigit(tekst[^1]) && tekst[^2] == ' ' && !tekst.StartsWith("Code ", StringComparison.Ordinal) && !tekst.Contains("niveau", StringComparison.Ordinal) && !tekst.Contains("beveiliger 2", StringComparison.Ordinal)
            ? tekst[^1] - '0' : (int?)null;
        var naam = niveau is null ? tekst : tekst[..^2];
        return make(Known(herkenner.Competenties(naam, 1), naam).Code, naam, niveau);
    }

    /// <summary>A word the taxonomy does not know is a slip of the pen here.</summary>
    private static Begrip Known(IReadOnlyList<Herkend> gevonden, string naam) =>
        gevonden is [{ Score: > .6 } eerste, ..] ? eerste.Begrip : throw new FormatException($"‘{naam}’ staat niet in de taxonomie; wel: {string.Join(", ", gevonden)}");

    private static (string Kop, Dictionary<string, string> Velden) Fields(string regel)
    {
        var delen = regel.Split(';', StringSplitOptions.TrimEntries);
        return (delen[0], delen.Skip(1).ToDictionary(d => d.Split([' ', ':'])[0], d => d[(d.IndexOfAny([' ', ':']) + 1)..].Trim(), StringComparer.Ordinal));
    }

    private static List<string>? List(Dictionary<string, string> velden, string naam) =>
        velden.TryGetValue(naam, out var tekst) ? tekst == "geen" ? [] : [.. tekst.Split(',', StringSplitOptions.TrimEntries)] : null;

    private static (int? Min, int? Max) Hours(Dictionary<string, string> velden) =>
        velden.TryGetValue("uren", out var uren) && uren.Split('-') is [var min, var max] ? (int.Parse(min, CultureInfo.InvariantCulture), int.Parse(max, CultureInfo.InvariantCulture)) : (null, null);

    private static bool? Flag(Dictionary<string, string> velden) => velden.TryGetValue("onregelmatig", out var tijd) ? tijd == "ja" : null;
}
