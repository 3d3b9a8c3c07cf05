namespace Matching.Logboek;

/// <summary>What each page and command is for, and what of a person it shows: a fixed, small vocabulary, so that lines can be counted and searched.</summary>
/// <param name="Patroon">The address; <c>*</c> stands for one part, <c>{klant}</c> for the key of a klant, which the line does not repeat.</param>
public sealed record Logplek(string Patroon, string Doel, string? Velden)
{
    public const string Zoeken = "/logboek";
    public const string Bewaren = "/logboek/bewaren";
    public const string Verwijderen = "/logboek/verwijderen";

    private const string Kandidaten = "kandidaten vinden voor een vacature";
    private const string Begeleiden = "klanten begeleiden naar werk";
    private const string Aanmelden = "aanmelden en afmelden";
    private const string Plaatsen = "plaatsingen volgen";
    private const string Toezicht = "toezicht op het gebruik";
    private const string Eigen = "eigen gegevens inzien";
    private const string Netwerkcafe = "een Netwerkcafé houden";
    private const string Kaart = "naam, gemeente, band, redenen";
    private const string Profiel = "naam, gemeente, diagnose, wensen, vacatures";

    // The longest pattern that fits comes first.
    private static readonly Logplek[] Alle =
    [
        .. new Logplek[]
        {
            new("/aanmelden", Aanmelden, null),
            new("/afmelden", Aanmelden, null),
            new("/sessies", Aanmelden, null),
            new("/uitnodiging", Aanmelden, null),
            new("/caseload", Begeleiden, "naam, categorie, contact, beste vacature"),
            new("/klanten", "klanten zoeken voor werk", "naam, gemeente, consulent, beroep"),
            new("/klanten/{klant}", Begeleiden, Profiel),
            new("/klanten/{klant}/wat-helpt", Begeleiden, "naam, diagnose, kansen"),
            new("/klanten/{klant}/toegang", Aanmelden, "naam, adres van aanmelden"),
            new("/klanten/{klant}/aanbiedtekst", Begeleiden, "naam, tekst voor werkgevers"),
            new("/api/v1/klanten/{klant}/vacatures", Begeleiden, Profiel),
            new("/vacatures", Kandidaten, Kaart),
            new("/vacatures/*", Kandidaten, Kaart),
            new("/vacatures/*/valt-af", Kandidaten, "naam, reden van afvallen"),
            new("/vacatures/*/openen", "buiten de eigen caseload kijken", Profiel),
            new("/vacatures/*/klopt-niet", "redenen verbeteren", Kaart),
            new("/api/v1/vacatures/*/shortlist", Kandidaten, "sleutel, band, redenen"),
            new("/interesses", "interesse van een werkgever oppakken", "naam, werkgever, vacature"),
            new("/werkgevers", Plaatsen, "naam, plaatsing"),
            new("/werkgevers/*", Plaatsen, "naam, plaatsing"),
            new("/plaatsingslijst", Plaatsen, "naam, werkgever, soort, uren, contract"),
            new("/profielen", "een werkgever zoekt kandidaten", "profiel zonder naam"),
            new("/api/v1/profielen", "een werkgever zoekt kandidaten", "profiel zonder naam"),
            new("/profielen/interesse", "kennismaken met een kandidaat", "naam en bereikbaarheid, na akkoord"),
            new("/kijksignalen", Toezicht, null),
            new("/netwerkcafes", Netwerkcafe, "naam, koppelingen"),
            new("/netwerkcafes/*", Netwerkcafe, "naam, koppelingen"),
            new("/taxonomie", "woorden verbeteren", null),
            new("/post", "berichten versturen", "naam, adres, bericht"),
            new("/mijn", Eigen, "alles van uzelf"),
            new(Zoeken, Toezicht, "sleutel, logregels"),
            new(Bewaren, "bewaartermijnen uitvoeren", null),
            new(Verwijderen, "een klant verwijderen", "sleutel, aantallen"),
        }.OrderByDescending(p => p.Delen.Length).ThenByDescending(p => p.Patroon.Length),
    ];

    private string[] Delen { get; } = Patroon.Split('/');

    /// <summary>The place as a line names it, with its purpose and fields; both null for one that is not in the table.</summary>
    public static (string Plek, string? Doel, string? Velden) Van(string plek)
    {
        var delen = plek.Split('?')[0].Split('/');
        return Array.Find(Alle, p => p.Fits(delen)) is { } gevonden ? (gevonden.Name(delen), gevonden.Doel, gevonden.Velden) : (plek, null, null);
    }

    private bool Fits(string[] delen) => delen.Length >= Delen.Length && Delen.Zip(delen).All(d => d.First == d.Second || d.First is "*" or "{klant}");

    private string Name(string[] delen) => string.Join('/', delen.Select((deel, i) => i < Delen.Length && Delen[i] == "{klant}" ? "{klant}" : deel));
}
