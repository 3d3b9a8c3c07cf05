using System.Globalization;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Vacatures;

/// <summary>One field that was refused, with a sentence for the one who filled it in.</summary>
public sealed record Veldfout(string Veld, string Zin);

/// <summary>Some fields of a form were refused, all at once.</summary>
public sealed record Veldfouten(IReadOnlyList<Veldfout> Fouten) : Fault("Niet alles is goed ingevuld.");

/// <summary>A vacature as typed. All text, so that what cannot be read gets a sentence of our own; empty is unknown.</summary>
public sealed record Vacatureinvoer
{
    private const int MaxTekst = 10_000;
    private const int MaxNaam = 200;
    private const int MeesteJaren = 80;

    public static readonly IReadOnlyList<string> Taalniveaus = ["A1", "A2", "B1", "B2", "C1", "C2"];

    private static readonly HashSet<string> Categorieen = ["AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "T"];

    /// <summary>The id a new vacature will have, made with the form: sent twice it is still one vacature. Empty for a change.</summary>
    public Guid Id { get; set; }

    public string? Werkgever { get; set; }

    public string? Titel { get; set; }

    public string? Omschrijving { get; set; }

    public string? Beroep { get; set; }

    public string? Beroepscode { get; set; }

    public List<Competentieinvoer> Competenties { get; set; } = [];

    /// <summary>Spoken Dutch: A1 to C2.</summary>
    public string? Taal { get; set; }

    /// <summary>Level of work and thinking, 1 to 6.</summary>
    public string? Denkniveau { get; set; }

    /// <summary>Years of experience in this work, whole or with a comma; 0 needs none.</summary>
    public string? ErvaringJaren { get; set; }

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

    /// <summary>The beroep chosen from the taxonomy, by its code there; empty leaves it to <see cref="Beroep"/> and <see cref="Beroepscode"/>.</summary>
    public string? Beroepskeuze { get; set; }

    /// <summary>What someone looks up in the taxonomy; not of the vacature.</summary>
    public string? ZoekBeroep { get; set; }

    public string? ZoekCompetentie { get; set; }

    /// <summary>By field, what the form filled in by itself: what is still the same, nobody typed.</summary>
    public Dictionary<string, string?> Voorgesteld { get; set; } = new(StringComparer.Ordinal);

    /// <summary>The version of the vacature that was on the screen.</summary>
    public Guid Versie { get; set; }

    public static Vacatureinvoer Van(Vacature vacature, string werkgever) => new()
    {
        Werkgever = werkgever,
        Titel = vacature.Titel,
        Omschrijving = vacature.Omschrijving,
        Beroep = vacature.Beroep?.Naam,
        Beroepscode = vacature.Beroep?.Code,
        Competenties = [.. (vacature.Competenties ?? []).Select(Competentieinvoer.Van)],
        Taal = vacature.Taal?.FirstOrDefault(IsNederlands)?.Mondeling,
        Denkniveau = Tekst(vacature.WerkEnDenkniveau),
        ErvaringJaren = Tekst(vacature.ErvaringJaren),
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
    /// <param name="vandaag">Dates far from it are a slip of the hand.</param>
    public Veldfouten? ApplyTo(Vacature vacature, DateOnly vandaag)
    {
        var fouten = new List<Veldfout>();
        var (competenties, regelfouten) = Competentieinvoer.Lees(Competenties);
        fouten.AddRange(regelfouten.Select(zin => new Veldfout(nameof(Competenties), zin)));
        if (Netjes(Titel) is null) fouten.Add(new(nameof(Titel), "Vul in hoe de functie heet."));
        CheckTekst(Titel, nameof(Titel), MaxNaam, regels: false, fouten);
        CheckTekst(Beroep, nameof(Beroep), MaxNaam, regels: false, fouten);
        CheckTekst(Omschrijving, nameof(Omschrijving), MaxTekst, regels: true, fouten);
        if (!Waarde.TryParse<VacatureSoort>(Soort ?? "", out var soort)) fouten.Add(new(nameof(Soort), "Kies wat voor plek het is."));
        if (Netjes(Beroepscode) is { } code && !Code.IsGeldig(code)) fouten.Add(new(nameof(Beroepscode), "Dit is geen code van een beroep. Een code ziet er zo uit: isco:9333."));
        var urenMin = Getal(UrenMin, nameof(UrenMin), 0, 168, fouten);
        var urenMax = Getal(UrenMax, nameof(UrenMax), 0, 168, fouten);
        if (urenMin > urenMax) fouten.Add(new(nameof(UrenMax), "Het hoogste aantal uren is lager dan het laagste."));
        if (Netjes(Onregelmatig) is not (null or "ja" or "nee")) fouten.Add(new(nameof(Onregelmatig), "Kies ja, nee of dat u het niet weet."));
        var pc4 = LeesPostcode(fouten);
        var rijbewijzen = LeesRijbewijzen(fouten);
        var taal = Netjes(Taal);
        if (taal is not null && !Taalniveaus.Contains(taal, StringComparer.Ordinal)) fouten.Add(new(nameof(Taal), "Kies een taalniveau uit de lijst."));
        var denkniveau = Getal(Denkniveau, nameof(Denkniveau), 1, 6, fouten);
        var ervaringJaren = LeesJaren(fouten);
        var start = Datum(Start, nameof(Start), vandaag, fouten);
        var sluiting = Datum(Sluiting, nameof(Sluiting), vandaag, fouten);
        if (sluiting < vacature.Ontvangen) fouten.Add(new(nameof(Sluiting), "De vacature sluit voor de dag waarop die binnenkwam. Kies een latere dag."));
        var plaatsen = Getal(Plaatsen, nameof(Plaatsen), 1, 10_000, fouten);
        if (fouten.Count > 0) return new(fouten);

        vacature.Titel = Netjes(Titel)!;
        vacature.Omschrijving = Netjes(Omschrijving);
        vacature.Soort = soort;
        vacature.Beroep = Netjes(Beroep) is null && Netjes(Beroepscode) is null ? null : new Beroep(Netjes(Beroepscode), Netjes(Beroep));
        vacature.Competenties = competenties;
        vacature.Taal = MetNederlands(vacature.Taal, taal);
        vacature.WerkEnDenkniveau = denkniveau;
        vacature.ErvaringJaren = ervaringJaren;
        (vacature.UrenMin, vacature.UrenMax) = (urenMin, urenMax);
        vacature.Onregelmatig = Netjes(Onregelmatig) switch { "ja" => true, "nee" => false, _ => null };
        vacature.Pc4 = pc4;
        vacature.Rijbewijzen = rijbewijzen;
        (vacature.Start, vacature.Sluiting, vacature.Plaatsen) = (start, sluiting, plaatsen);
        return null;
    }

    private static bool IsNederlands(Taalniveau taal) => taal.Taal == "nld";

    /// <summary>The form knows spoken Dutch only; what a delivery asked of writing and of other languages stays.</summary>
    private static List<Taalniveau>? MetNederlands(List<Taalniveau>? talen, string? mondeling)
    {
        var nederlands = (talen?.Find(IsNederlands) ?? new("nld", null, null)) with { Mondeling = mondeling };
        var andere = (talen ?? []).FindAll(t => !IsNederlands(t));
        List<Taalniveau> samen = nederlands is { Mondeling: null, Schriftelijk: null } ? andere : [nederlands, .. andere];
        return samen.Count == 0 ? talen is null ? null : [] : samen;
    }

    private static string? Netjes(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();

    internal static string? Tekst(double? getal) => getal?.ToString(Kalender.Nederlands);

    private static string? Tekst(int? getal) => getal?.ToString(CultureInfo.InvariantCulture);

    private static int? Getal(string? tekst, string veld, int min, int max, List<Veldfout> fouten)
    {
        if (Netjes(tekst) is not { } cijfers) return null;
        if (int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= min && getal <= max) return getal;
        fouten.Add(new(veld, $"Vul een heel getal in van {min} tot en met {max}."));
        return null;
    }

    private static void CheckTekst(string? tekst, string veld, int max, bool regels, List<Veldfout> fouten)
    {
        if (Netjes(tekst) is not { } netjes) return;
        if (netjes.Length > max) fouten.Add(new(veld, string.Create(Kalender.Nederlands, $"Maak de tekst korter: hoogstens {max:N0} tekens.")));
        if (netjes.Any(teken => IsOnzichtbaar(teken) && !(regels && teken is '\n' or '\r' or '\t'))) fouten.Add(new(veld, "Er staan tekens in die niemand kan zien. Typ de tekst opnieuw, of plak zonder opmaak."));
    }

    /// <summary>Control signs, and those that turn the direction of a line; the joiners inside words and emoji may stay.</summary>
    private static bool IsOnzichtbaar(char teken) =>
        char.IsControl(teken) || char.IsSurrogate(teken) is false && char.GetUnicodeCategory(teken) == UnicodeCategory.Format && teken is not ('\u200c' or '\u200d' or '\u00ad');

    private static DateOnly? Datum(string? tekst, string veld, DateOnly vandaag, List<Veldfout> fouten)
    {
        if (Netjes(tekst) is not { } dag) return null;
        if (!DateOnly.TryParseExact(dag, ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
        {
            fouten.Add(new(veld, "Deze datum bestaat niet. Schrijf de datum zo: 31-12-2026."));
            return null;
        }

        if (datum >= vandaag.AddYears(-10) && datum <= vandaag.AddYears(10)) return datum;
        fouten.Add(new(veld, "Deze datum ligt meer dan tien jaar weg. Kijk het jaartal na."));
        return null;
    }

    private int? LeesPostcode(List<Veldfout> fouten)
    {
        if (Netjes(Postcode) is not { } tekst) return null;
        var cijfers = tekst.AsSpan(0, Math.Min(4, tekst.Length));
        var letters = tekst[cijfers.Length..].Trim();
        if (letters.Length is 0 or 2 && letters.All(char.IsAsciiLetter) && int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var pc4) && pc4 >= 1000) return pc4;
        fouten.Add(new(nameof(Postcode), "Dit is geen postcode. Schrijf vier cijfers, met of zonder letters."));
        return null;
    }

    private double? LeesJaren(List<Veldfout> fouten)
    {
        if (Netjes(ErvaringJaren) is not { } tekst) return null;
        if (double.TryParse(tekst.Replace('.', ','), NumberStyles.AllowDecimalPoint, Kalender.Nederlands, out var jaren) && jaren <= MeesteJaren) return jaren;
        fouten.Add(new(nameof(ErvaringJaren), $"Vul een getal in van 0 tot en met {MeesteJaren}, zoals 2 of 0,5."));
        return null;
    }

    private List<string>? LeesRijbewijzen(List<Veldfout> fouten)
    {
        if (Netjes(Rijbewijzen) is not { } tekst) return null;
        if (string.Equals(tekst, "geen", StringComparison.OrdinalIgnoreCase)) return [];
        List<string> gelezen = [.. tekst.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(r => r.ToUpperInvariant()).Distinct(StringComparer.Ordinal)];
        if (gelezen.TrueForAll(Categorieen.Contains)) return gelezen;
        fouten.Add(new(nameof(Rijbewijzen), $"Dit is geen rijbewijs. Kies uit: {string.Join(", ", Categorieen)}. Of schrijf ‘geen’."));
        return null;
    }
}
