using System.Text.Json;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Taxonomie;
using Matching.Vacatures;

namespace Matching.Profielen.Mijn;

/// <summary>What a klant fills in of the own profile; an empty field is unknown, which is never a no.</summary>
public sealed class Eigenformulier
{
    public const int MaxWensen = 3;
    private const int MaxTekst = 100;
    private const double Zeker = 0.8;

    public List<string?> Wensen { get; set; } = [];

    public string? Vanaf { get; set; }

    public string? UrenMin { get; set; }

    public string? UrenMax { get; set; }

    /// <summary>ja, nee, or empty.</summary>
    public string? Onregelmatig { get; set; }

    public string? MaxKm { get; set; }

    public List<string> Vervoer { get; set; } = [];

    /// <summary>The codes of what is known and still holds.</summary>
    public List<string> Kan { get; set; } = [];

    /// <summary>What the klant can do besides, in own words.</summary>
    public List<string?> Erbij { get; set; } = [];

    public static IReadOnlyList<(string Waarde, string Tekst)> Vervoersmiddelen { get; } = [("fiets", "Fiets"), ("ov", "Bus, tram of trein"), ("auto", "Auto"), ("brommer", "Brommer of scooter")];

    public static Eigenformulier Van(DiagnoseInhoud inhoud) => new()
    {
        Wensen = [.. (inhoud.Werk?.Gewenst ?? []).Select(b => b.Naam ?? b.Code)],
        Vanaf = inhoud.Beschikbaar?.Vanaf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        UrenMin = inhoud.Beschikbaar?.UrenMin?.ToString(Kalender.Nederlands),
        UrenMax = inhoud.Beschikbaar?.UrenMax?.ToString(Kalender.Nederlands),
        Onregelmatig = inhoud.Beschikbaar?.Onregelmatig switch { true => "ja", false => "nee", null => null },
        MaxKm = inhoud.Reizen?.MaxKm?.ToString("0.#", Kalender.Nederlands),
        Vervoer = inhoud.Vervoer ?? [],
        Kan = [.. (inhoud.Competenties ?? []).Select(c => c.Code)],
    };

    /// <summary>What of it differs from <paramref name="oud"/>, and the profile it makes.</summary>
    public (DiagnoseInhoud Nieuw, IReadOnlyList<EigenVeld> Velden, IReadOnlyList<(string Veld, string Zin)> Fouten) Read(DiagnoseInhoud oud, Taxonomiestand stand)
    {
        var fouten = new List<(string, string)>();
        var nieuw = oud with
        {
            Werk = ReadWensen(oud, stand),
            Beschikbaar = ReadBeschikbaar(oud, fouten),
            Reizen = ReadReizen(oud, fouten),
            Vervoer = ReadVervoer(oud),
            Competenties = ReadCompetenties(oud, stand, fouten),
        };
        var velden = new List<EigenVeld>();
        if (Differs(oud.Werk?.Gewenst, nieuw.Werk?.Gewenst)) velden.Add(EigenVeld.GewenstWerk);
        if (Differs(oud.Beschikbaar, nieuw.Beschikbaar)) velden.Add(EigenVeld.Beschikbaarheid);
        if (Differs(oud.Reizen, nieuw.Reizen) || Differs(oud.Vervoer, nieuw.Vervoer)) velden.Add(EigenVeld.Reizen);
        if (Differs(oud.Competenties, nieuw.Competenties)) velden.Add(EigenVeld.Vaardigheden);
        return (nieuw, velden, fouten);
    }

    private static bool Differs<T>(T oud, T nieuw) => JsonSerializer.Serialize(oud, Json.Options) != JsonSerializer.Serialize(nieuw, Json.Options);

    /// <summary>A word the taxonomy does not know stays a word: the consulent reads it.</summary>
    private Werk? ReadWensen(DiagnoseInhoud oud, Taxonomiestand stand)
    {
        var eerder = oud.Werk?.Gewenst ?? [];
        var gewenst = Words(Wensen).Select(tekst => eerder.Find(b => Same(b.Naam ?? b.Code, tekst)) ?? Beroep(tekst, stand)).Distinct().ToList();
        if (gewenst.Count == 0 && eerder.Count == 0) return oud.Werk;
        return (oud.Werk ?? new(null, null, null)) with { Gewenst = gewenst.Count == 0 ? null : gewenst };
    }

    private static Beroep Beroep(string tekst, Taxonomiestand stand) =>
        (stand.FindBeroep(code: null, tekst) ?? stand.Herkenner.Beroepen(tekst, 1).FirstOrDefault(h => h.Score >= Zeker)?.Begrip) is { } begrip ? new(begrip.Code, begrip.Naam) : new(null, tekst);

    private Beschikbaarheid? ReadBeschikbaar(DiagnoseInhoud oud, List<(string, string)> fouten)
    {
        var (min, max) = (Getal(UrenMin, nameof(UrenMin), 1, 60, "uren", fouten), Getal(UrenMax, nameof(UrenMax), 1, 60, "uren", fouten));
        if (min > max) fouten.Add((nameof(UrenMin), "‘Minstens’ kan niet meer zijn dan ‘hoogstens’."));
        DateOnly? vanaf = null;
        if (!string.IsNullOrWhiteSpace(Vanaf))
        {
            if (DateOnly.TryParseExact(Vanaf.Trim(), ["yyyy-MM-dd", "d-M-yyyy"], System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var dag)) vanaf = dag;
            else fouten.Add((nameof(Vanaf), "Schrijf de dag als 31-12-2026."));
        }

        var nieuw = new Beschikbaarheid(vanaf, min, max, Onregelmatig switch { "ja" => true, "nee" => false, _ => null }, oud.Beschikbaar?.Dagdelen);
        return oud.Beschikbaar is null && nieuw == new Beschikbaarheid(null, null, null, null, null) ? null : nieuw;
    }

    private Reizen? ReadReizen(DiagnoseInhoud oud, List<(string, string)> fouten)
    {
        var km = Getal(MaxKm, nameof(MaxKm), 1, 200, "kilometer", fouten);
        // What was known in tenths stays so where the klant left it as it was.
        var zelfde = Same(MaxKm, oud.Reizen?.MaxKm?.ToString("0.#", Kalender.Nederlands));
        return oud.Reizen is null && km is null ? null : zelfde ? oud.Reizen : (oud.Reizen ?? new(null, null)) with { MaxKm = km };
    }

    /// <summary>Means of travel this form does not show stay.</summary>
    private List<string>? ReadVervoer(DiagnoseInhoud oud)
    {
        var bekend = Vervoersmiddelen.Select(v => v.Waarde).ToList();
        var nieuw = (oud.Vervoer ?? []).Where(v => !bekend.Contains(v) || Vervoer.Contains(v)).Concat(Vervoer.Where(bekend.Contains)).Distinct(StringComparer.Ordinal).ToList();
        return nieuw.Count == 0 && oud.Vervoer is null ? null : nieuw;
    }

    private List<BeheersteCompetentie>? ReadCompetenties(DiagnoseInhoud oud, Taxonomiestand stand, List<(string, string)> fouten)
    {
        var nieuw = (oud.Competenties ?? []).Where(c => Kan.Contains(c.Code)).ToList();
        foreach (var tekst in Words(Erbij))
        {
            var treffers = stand.Herkenner.Competenties(tekst, 3);
            if ((stand.FindCompetentie(code: null, tekst) ?? treffers.FirstOrDefault(h => h.Score >= Zeker)?.Begrip) is { } begrip)
            {
                if (!nieuw.Exists(c => stand.Canoniek(c.Code) == begrip.Code)) nieuw.Add(new(begrip.Code, begrip.Naam, null));
            }
            else
            {
                fouten.Add((nameof(Erbij), $"‘{tekst}’ kennen wij niet.{(treffers.Count == 0 ? " Probeer een ander woord." : $" Bedoelt u: {string.Join(", ", treffers.Select(h => h.Begrip.Naam))}?")}"));
            }
        }

        return nieuw.Count == 0 && oud.Competenties is null ? null : nieuw;
    }

    private static IEnumerable<string> Words(IEnumerable<string?> velden) => velden.Select(v => v?.Trim() ?? "").Where(v => v.Length > 0).Select(v => v.Length > MaxTekst ? v[..MaxTekst] : v).Distinct(StringComparer.OrdinalIgnoreCase);

    private static int? Getal(string? tekst, string veld, int min, int max, string wat, List<(string, string)> fouten)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return null;
        if (double.TryParse(tekst.Trim(), System.Globalization.NumberStyles.AllowDecimalPoint, Kalender.Nederlands, out var getal) && getal >= min && getal <= max) return (int)Math.Round(getal);
        fouten.Add((veld, $"Schrijf een aantal {wat} van {min} tot {max}."));
        return null;
    }

    private static bool Same(string? een, string? ander) => string.Equals(een?.Trim(), ander?.Trim(), StringComparison.OrdinalIgnoreCase);
}
