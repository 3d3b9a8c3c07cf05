using System.Globalization;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Vacatures;

/// <summary>One field that was refused, with a sentence for the one who filled it in.</summary>
public sealed record Veldfout(string Veld, string Zin);

/// <summary>Some fields of a form were refused, all at once.</summary>
public sealed record Veldfouten(IReadOnlyList<Veldfout> Fouten) : Fault("Niet alles is goed ingevuld.");

/// <summary>A vacature as typed. All text, so that what cannot be read gets a sentence of our own; empty is unknown.</summary>
public sealed class Vacatureinvoer
{
    private const int MaxTekst = 10_000;

    public string? Werkgever { get; set; }

    public string? Titel { get; set; }

    public string? Omschrijving { get; set; }

    public string? Beroep { get; set; }

    public string? Beroepscode { get; set; }

    public string? Competenties { get; set; }

    public string? UrenMin { get; set; }

    public string? UrenMax { get; set; }

    /// <summary><c>ja</c>, <c>nee</c> or nothing.</summary>
    public string? Onregelmatig { get; set; }

    public string? Postcode { get; set; }

    /// <summary>With commas between.</summary>
    public string? Rijbewijzen { get; set; }

    public string? Start { get; set; }

    public string? Sluiting { get; set; }

    public string? Plaatsen { get; set; }

    public string? Soort { get; set; }

    /// <summary>The version of the vacature that was on the screen.</summary>
    public Guid Versie { get; set; }

    public static Vacatureinvoer Van(Vacature vacature, string werkgever) => new()
    {
        Werkgever = werkgever,
        Titel = vacature.Titel,
        Omschrijving = vacature.Omschrijving,
        Beroep = vacature.Beroep?.Naam,
        Beroepscode = vacature.Beroep?.Code,
        Competenties = Competentieregels.Schrijf(vacature.Competenties),
        UrenMin = Tekst(vacature.UrenMin),
        UrenMax = Tekst(vacature.UrenMax),
        Onregelmatig = vacature.Onregelmatig switch { true => "ja", false => "nee", null => null },
        Postcode = Tekst(vacature.Pc4),
        Rijbewijzen = vacature.Rijbewijzen is { } rijbewijzen ? string.Join(", ", rijbewijzen.DefaultIfEmpty("geen")) : null,
        Start = vacature.Start?.ToString("O", CultureInfo.InvariantCulture),
        Sluiting = vacature.Sluiting?.ToString("O", CultureInfo.InvariantCulture),
        Plaatsen = Tekst(vacature.Plaatsen),
        Soort = Waarde.Van(vacature.Soort),
        Versie = vacature.Versie,
    };

    /// <summary>Puts what was typed in the vacature, or says of every field what is wrong with it and changes nothing.</summary>
    public Veldfouten? ApplyTo(Vacature vacature)
    {
        var fouten = new List<Veldfout>();
        var (competenties, regelfouten) = Competentieregels.Lees(Competenties);
        fouten.AddRange(regelfouten.Select(zin => new Veldfout(nameof(Competenties), zin)));
        if (Netjes(Titel) is null) fouten.Add(new(nameof(Titel), "Vul in hoe de functie heet."));
        if (Netjes(Titel)?.Length > 200) fouten.Add(new(nameof(Titel), "Maak de naam van de functie korter: hoogstens 200 tekens."));
        if (Omschrijving?.Length > MaxTekst) fouten.Add(new(nameof(Omschrijving), "Maak de tekst korter: hoogstens 10.000 tekens."));
        if (!Waarde.TryParse<VacatureSoort>(Soort ?? "", out var soort)) fouten.Add(new(nameof(Soort), "Kies wat voor plek het is."));
        if (Netjes(Beroepscode) is { } code && !Code.IsGeldig(code)) fouten.Add(new(nameof(Beroepscode), "Dit is geen code van een beroep. Een code ziet er zo uit: isco:9333."));
        var urenMin = Getal(UrenMin, nameof(UrenMin), 0, 168, fouten);
        var urenMax = Getal(UrenMax, nameof(UrenMax), 0, 168, fouten);
        if (urenMin > urenMax) fouten.Add(new(nameof(UrenMax), "Het hoogste aantal uren is lager dan het laagste."));
        var pc4 = LeesPostcode(fouten);
        var start = Datum(Start, nameof(Start), fouten);
        var sluiting = Datum(Sluiting, nameof(Sluiting), fouten);
        var plaatsen = Getal(Plaatsen, nameof(Plaatsen), 1, 10_000, fouten);
        if (fouten.Count > 0) return new(fouten);

        vacature.Titel = Netjes(Titel)!;
        vacature.Omschrijving = Netjes(Omschrijving);
        vacature.Soort = soort;
        vacature.Beroep = Netjes(Beroep) is null && Netjes(Beroepscode) is null ? null : new Beroep(Netjes(Beroepscode), Netjes(Beroep));
        vacature.Competenties = competenties;
        (vacature.UrenMin, vacature.UrenMax) = (urenMin, urenMax);
        vacature.Onregelmatig = Onregelmatig switch { "ja" => true, "nee" => false, _ => null };
        vacature.Pc4 = pc4;
        vacature.Rijbewijzen = LeesRijbewijzen();
        (vacature.Start, vacature.Sluiting, vacature.Plaatsen) = (start, sluiting, plaatsen);
        return null;
    }

    private static string? Netjes(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    private static string? Tekst(int? getal) => getal?.ToString(CultureInfo.InvariantCulture);

    private static int? Getal(string? tekst, string veld, int min, int max, List<Veldfout> fouten)
    {
        if (Netjes(tekst) is not { } cijfers) return null;
        if (int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= min && getal <= max) return getal;
        fouten.Add(new(veld, $"Vul een heel getal in van {min} tot en met {max}."));
        return null;
    }

    private static DateOnly? Datum(string? tekst, string veld, List<Veldfout> fouten)
    {
        if (Netjes(tekst) is not { } dag) return null;
        if (DateOnly.TryParseExact(dag, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)) return datum;
        fouten.Add(new(veld, "Deze datum bestaat niet. Schrijf de datum zo: 31-12-2026."));
        return null;
    }

    private int? LeesPostcode(List<Veldfout> fouten)
    {
        if (Netjes(Postcode) is not { } tekst) return null;
        var cijfers = tekst.AsSpan(0, Math.Min(4, tekst.Length));
        var letters = tekst.AsSpan(cijfers.Length).Trim();
        var klopt = letters.Length is 0 or 2 && !letters.ContainsAnyExceptInRange('A', 'z') && int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var pc4) && pc4 >= 1000;
        if (klopt) return int.Parse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture);
        fouten.Add(new(nameof(Postcode), "Dit is geen postcode. Schrijf vier cijfers, met of zonder letters."));
        return null;
    }

    private List<string>? LeesRijbewijzen()
    {
        if (Netjes(Rijbewijzen) is not { } tekst) return null;
        return string.Equals(tekst, "geen", StringComparison.OrdinalIgnoreCase)
            ? []
            : [.. tekst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(r => r.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];
    }
}
