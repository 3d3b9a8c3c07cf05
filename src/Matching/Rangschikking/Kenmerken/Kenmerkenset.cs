using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>
/// All kenmerken, in column order. No protected trait, no proxy: no name, sex, age, origin, postcode, benefit, length of unemployment,
/// consulent or profile length (matching.md 3.9). Add one and the hash changes, and models of the old set are refused.
/// </summary>
public static class Kenmerkenset
{
    public static IReadOnlyList<Kenmerk> Alle { get; } =
    [
        // What the work asks (weights: matching.md 3.7).
        new("vereist-vak", Groep.Vereist, +1, 1.0, 0.1, "deel, gewogen naar zeldzaamheid", "diagnose en vacature: competenties; taxonomie",
            p => p.Dekkingen.VereistVak),
        new("vereist-gedrag", Groep.Vereist, +1, 0.3, 0.35, "deel, gewogen naar zeldzaamheid", "diagnose en vacature: competenties; taxonomie",
            p => p.Dekkingen.VereistGedrag),
        new("papieren", Groep.Bewijs, +1, 0.5, 0.4, "deel van wat bekend is", "diagnose: rijbewijzen, certificaten; vacature: rijbewijzen, bewijzen",
            p => Bewijs.Aandeel(p.Klant, p.Vacature)),
        new("gewenst-vak", Groep.Gewenst, +1, 0.3, 0.1, "deel, gewogen naar zeldzaamheid", "diagnose en vacature: competenties; taxonomie",
            p => p.Dekkingen.GewenstVak),
        new("gewenst-gedrag", Groep.Gewenst, +1, 0.1, 0.35, "deel, gewogen naar zeldzaamheid", "diagnose en vacature: competenties; taxonomie",
            p => p.Dekkingen.GewenstGedrag),

        // What the klant did and wants.
        new("beroep-ervaring", Groep.Ervaring, +1, 1.0, 0.1, "verwantschap van 0 tot 1", "diagnose: werkervaring; vacature: beroep",
            p => Beroepsverwantschap.Ervaring(p.Klant, p.Vacature)),
        new("ervaring-jaren", Groep.Ervaring, +1, 0.2, 0.05, "deel van de gevraagde jaren, anders van twee", "diagnose: werkervaring; vacature: ervaring in jaren",
            Jaren),
        new("ervaring-recent", Groep.Ervaring, +1, 0.2, 0.05, "1 is korter dan een jaar geleden", "diagnose: werkervaring",
            Recent),
        new("beroep-wens", Groep.Wens, +1, 0.8, 0.1, "verwantschap van 0 tot 1", "diagnose: gewenst werk; vacature: beroep",
            p => Beroepsverwantschap.Wens(p.Klant, p.Vacature)),

        // Whether it can be done.
        new("reistijd", Groep.Reizen, +1, 0.8, 0.5, "1 is naast de deur, 0 is 75 minuten of meer", "diagnose: vervoer; postcodes van klant en vacature, anders van de werkgever",
            p => Reisweg.Vlotheid(Reisweg.Snelste(p.Klant, p.Vacature).Minuten)),
        new("binnen-wens-km", Groep.Reizen, +1, 0.1, 0.85, "1 is tot de helft van de wens, 0 vanaf anderhalf keer", "diagnose: hoogstens zoveel km; postcodes",
            p => Reisweg.BinnenWens(Reisweg.Km(p.Klant, p.Vacature), p.Klant.MaxKm ?? double.NaN)),
        new("binnen-wens-minuten", Groep.Reizen, +1, 0.1, 0.85, "1 is tot de helft van de wens, 0 vanaf anderhalf keer", "diagnose: hoogstens zoveel minuten, vervoer; postcodes",
            p => Reisweg.BinnenWens(Reisweg.Snelste(p.Klant, p.Vacature).Minuten, p.Klant.MaxMinuten ?? double.NaN)),
        new("uren", Groep.Uren, +1, 0.5, 0.8, "1 is passend, 0 is acht uur verschil of meer", "diagnose: beschikbare uren; vacature: uren, anders uit de tekst",
            p => Werktijd.Uren(p.Klant, p.Vacature)),
        new("dagdelen", Groep.Werktijden, +1, 0.2, 0.95, "deel van de gevraagde dagdelen", "diagnose: dagdelen, onregelmatig; vacature: dagdelen, onregelmatig",
            p => Werktijd.Dagdelen(p.Klant, p.Vacature)),
        new("beschikbaar", Groep.Werktijden, +1, 0.2, 0.95, "1 is op tijd, 0 is acht weken te laat", "diagnose: beschikbaar vanaf; vacature: start",
            p => Werktijd.Beschikbaar(p.Klant, p.Vacature, p.Op)),
        new("taal", Groep.Taal, +1, 0.3, 0.9, "1 is op niveau, 0,5 is een stap eronder", "diagnose en vacature: taal",
            p => Niveau.Taal(p.Klant, p.Vacature)),
        new("denkniveau", Groep.Denkniveau, +1, 0.2, 0.9, "1 is op niveau, 0,5 is een stap eronder", "diagnose en vacature: werk- en denkniveau",
            p => Niveau.Denkniveau(p.Klant, p.Vacature)),

        // What the texts say. Of what words could reach at most even a good match gets a third, so they weigh more than they seem.
        new("tekst-woorden", Groep.Tekst, +1, 1.0, 0.05, "deel van wat een tekst kan halen (BM25)", "diagnose: presentatie en namen; vacature: titel en omschrijving",
            p => p.Tekst.Woorden),
        new("tekst-delen", Groep.Tekst, +1, 0.5, 0.05, "deel van wat een tekst kan halen (BM25)", "diagnose: presentatie en beroepen; vacature: titel en beroep",
            p => p.Tekst.Delen),
        new("tekst-codes", Groep.Tekst, +1, 0.5, 0.1, "deel van wat te halen is (BM25)", "diagnose en vacature: codes van competenties en beroepen",
            p => p.Tekst.Codes),

        // The same for everyone on a list, but it decides how much the rest counts: travel weighs more for a small job.
        new("uren-gevraagd", Groep.Vacature, 0, 0, 0, "uren per week", "vacature: uren",
            p => p.Vacature.WerkurenMax ?? p.Vacature.WerkurenMin ?? double.NaN),
    ];

    public static int Aantal { get; } = Alle.Count;

    /// <summary>Raise it when a column of the same name comes to say something else.</summary>
    public const int Versie = 2;

    /// <summary>Names this exact set: version, column names, groups, signs, hand weights and order. A model learned on another set is refused.</summary>
    public static string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{Versie}\n" + string.Join('\n', Alle.Select(k => string.Create(CultureInfo.InvariantCulture, $"{k.Naam};{k.Groep};{k.Teken};{k.Gewicht};{k.Gewoon}"))))))[..16];

    /// <summary>Writes the row of a pair; <paramref name="rij"/> has <see cref="Aantal"/> places.</summary>
    public static void Fill(Paar paar, Span<double> rij)
    {
        for (var i = 0; i < Aantal; i++) rij[i] = Alle[i].Waarde(paar);
    }

    /// <summary>A row as it is kept and learned from; a value of one half of the rows must not differ from the other half by its last bits.</summary>
    public static float[] Single(ReadOnlySpan<double> rij)
    {
        var kort = new float[rij.Length];
        for (var i = 0; i < rij.Length; i++) kort[i] = (float)rij[i];
        return kort;
    }

    private static double Jaren(Paar paar) => paar.Klant.Ervaring is null || paar.Vacature.Beroep is null
        ? double.NaN
        : Jaren(Beroepsverwantschap.Relevante(paar.Klant, paar.Vacature), paar.Vacature);

    private static double Recent(Paar paar) => paar.Klant.Ervaring is null || paar.Vacature.Beroep is null
        ? double.NaN
        : Recent(Beroepsverwantschap.Relevante(paar.Klant, paar.Vacature), paar.Op);

    /// <summary>Years in relevant work, capped at what is asked (else at two): more than asked must not push younger people down.</summary>
    internal static double Jaren(in Loopbaan relevant, VacatureProfiel vacature)
    {
        if (relevant.IetsOnbekend) return double.NaN;
        var gevraagd = vacature.ErvaringJaren is { } jarenGevraagd and > 0 ? jarenGevraagd : 2;
        return Math.Min(1, relevant.Jaren / gevraagd);
    }

    internal static double Recent(in Loopbaan relevant, DateOnly op)
    {
        if (relevant.Jaren == 0 && !relevant.IetsOnbekend) return 0;
        if (relevant.Tot is not { } dag) return double.NaN;
        var jarenGeleden = (op.DayNumber - dag.DayNumber) / 365.25;
        return jarenGeleden switch { <= 1 => 1, <= 3 => 0.7, <= 6 => 0.4, _ => 0.2 };
    }
}
