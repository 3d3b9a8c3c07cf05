using Matching.Gebieden;
using Matching.Kern;
using Matching.Rangschikking.Kenmerken;
using Matching.Vacatures;

namespace Matching.Rangschikking;

/// <summary>One reason for a place on the list: its group, a plain Dutch sentence, and what it adds to the score.</summary>
public sealed record Reden(string Kenmerk, string Tekst, double Bijdrage);

/// <summary>Says in B1 Dutch what each group of kenmerken found for a pair. Facts only: the sign of the contribution says whether it helped.</summary>
public static class Redenen
{
    private static readonly (string Groep, Func<Paar, string> Zin)[] Zinnen =
    [
        (Groep.Vereist, p => Vaardigheden(p, Eis.Vereist, p.Vacature.UitTekst ? "uit de tekst gelezen" : "gevraagde")),
        (Groep.Bewijs, BewijsZin),
        (Groep.Gewenst, p => Vaardigheden(p, Eis.Gewenst, "gewenste")),
        (Groep.Ervaring, ErvaringZin),
        (Groep.Wens, WensZin),
        (Groep.Reizen, ReisZin),
        (Groep.Uren, UrenZin),
        (Groep.Werktijden, WerktijdZin),
        (Groep.Taal, p => Trap(Niveau.Taal(p.Klant, p.Vacature), p.Vacature.Taal is { Count: > 0 }, "Taal")),
        (Groep.Denkniveau, p => Trap(Niveau.Denkniveau(p.Klant, p.Vacature), p.Vacature.WerkEnDenkniveau is not null, "Werk- en denkniveau")),
        (Groep.Tekst, TekstZin),
        (Groep.Vacature, _ => "Telt voor iedereen op deze lijst"),
    ];

    public static IReadOnlyList<string> Groepen { get; } = Zinnen.Select(z => z.Groep).ToList();

    /// <summary>All groups of a pair, the heaviest first; the contributions are those of the columns, gathered per group.</summary>
    public static IReadOnlyList<Reden> Van(Paar paar, ReadOnlySpan<double> bijdragen)
    {
        var perGroep = new Dictionary<string, double>(StringComparer.Ordinal);
        for (var i = 0; i < Kenmerkenset.Aantal; i++)
        {
            var groep = Kenmerkenset.Alle[i].Groep;
            perGroep[groep] = perGroep.GetValueOrDefault(groep) + bijdragen[i];
        }

        return Zinnen
            .Select(z => new Reden(z.Groep, z.Zin(paar), perGroep[z.Groep]))
            .OrderByDescending(r => Math.Abs(r.Bijdrage)).ThenBy(r => r.Kenmerk, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>What the vacature requires and the klant is known to lack; what was only read in its text, nobody required.</summary>
    public static IReadOnlyList<string> Ontbreekt(Paar paar) =>
        paar.Dekking.KlantIsBekend && !paar.Vacature.UitTekst && paar.Dekking.Verdeling(Eis.Vereist) is var (_, verwant, mist) ? [.. verwant.Concat(mist).Select(Naam)] : [];

    /// <summary>What the vacature asks and nobody knows of the klant yet: the questions for the next talk.</summary>
    public static IReadOnlyList<string> Onbekend(Paar paar)
    {
        var (klant, vacature) = (paar.Klant, paar.Vacature);
        var onbekend = new List<string>();
        Add(klant.Competenties is null && vacature.Competenties is { Count: > 0 }, "vaardigheden");
        Add(klant.Ervaring is null, "werkervaring");
        Add(klant.Gewenst is null, "gewenst werk");
        onbekend.AddRange(Bewijs.Verdeling(klant, vacature).Onbekend);
        Add(klant.Plek is null, "woonplaats");
        Add(klant.UrenMax is null, "aantal uren");
        Add(klant.Onregelmatig is null && vacature.Onregelmatig == true, "onregelmatige werktijden");
        Add(klant.Taal is null && vacature.Taal is { Count: > 0 }, "taal");
        Add(klant.WerkEnDenkniveau is null && vacature.WerkEnDenkniveau is not null, "werk- en denkniveau");
        return onbekend;

        void Add(bool isOnbekend, string wat)
        {
            if (isOnbekend) onbekend.Add(wat);
        }
    }

    private static string Naam(GevraagdeCompetentie competentie) => competentie.Naam ?? competentie.Code;

    private static string Vaardigheden(Paar paar, Eis eis, string woord)
    {
        var (heeft, verwant, mist) = paar.Dekking.Verdeling(eis);
        var gevraagd = heeft.Count + verwant.Count + mist.Count;
        if (gevraagd == 0) return $"De vacature noemt geen {woord} vaardigheden";
        return paar.Dekking.KlantIsBekend
            ? $"Heeft {heeft.Count} van de {gevraagd} {woord} {(gevraagd == 1 ? "vaardigheid" : "vaardigheden")}{(verwant.Count > 0 ? $", en kan wat hoort bij {verwant.Count} andere" : "")}"
            : "Vaardigheden zijn nog niet bekend";
    }

    private static string BewijsZin(Paar paar)
    {
        var (heeft, mist, onbekend) = Bewijs.Verdeling(paar.Klant, paar.Vacature);
        return (heeft.Count, mist.Count, onbekend.Count) switch
        {
            (0, 0, 0) => "De vacature vraagt geen rijbewijs of certificaat",
            ( > 0, 0, 0) => $"Heeft wat gevraagd is: {string.Join(", ", heeft)}",
            (_, > 0, _) => $"Heeft nog niet: {string.Join(", ", mist)}",
            _ => $"Nog niet bekend: {string.Join(", ", onbekend)}",
        };
    }

    private static string ErvaringZin(Paar paar)
    {
        if (paar.Klant.Ervaring is not { } ervaring) return "Werkervaring is nog niet bekend";
        if (ervaring.Count == 0) return "Heeft nog geen werkervaring";
        var best = ervaring
            .Select(e => (e.Naam, Mate: Beroepsverwantschap.Tussen(e.Beroep, e.Naam, paar.Vacature.Beroep?.Code, paar.Vacature.Beroep?.Naam)))
            .OrderByDescending(e => double.IsNaN(e.Mate) ? -1 : e.Mate).First();
        return best.Mate switch
        {
            >= 1 => $"Werkte eerder als {best.Naam ?? "dit beroep"}",
            >= 0.4 => $"Werkte in verwant werk: {best.Naam ?? "verwant beroep"}",
            >= 0 => "Heeft nog geen ervaring in dit werk",
            _ => "Of de werkervaring past, is niet bekend",
        };
    }

    private static string WensZin(Paar paar)
    {
        if (paar.Klant.Gewenst is not { Count: > 0 } gewenst) return "Gewenst werk is nog niet bekend";
        var best = gewenst
            .Select(b => (b.Naam, Mate: Beroepsverwantschap.Tussen(b.Code, b.Naam, paar.Vacature.Beroep?.Code, paar.Vacature.Beroep?.Naam)))
            .OrderByDescending(b => double.IsNaN(b.Mate) ? -1 : b.Mate).First();
        return best.Mate switch
        {
            >= 1 => "Past bij wens: wil dit werk graag",
            >= 0.4 => $"Lijkt op gewenst werk: {best.Naam ?? "verwant beroep"}",
            >= 0 => $"Wil liever ander werk: {best.Naam ?? "ander beroep"}",
            _ => "Of het bij de wens past, is niet bekend",
        };
    }

    private static string ReisZin(Paar paar)
    {
        var (km, reis) = (Reisweg.Km(paar.Klant, paar.Vacature), Reisweg.Snelste(paar.Klant, paar.Vacature));
        if (double.IsNaN(km)) return "Reistijd is niet bekend";
        var zin = reis.Minuten < 5
            ? "Dichtbij: minder dan 5 minuten reizen"
            : $"Ongeveer {reis.Minuten.ToString("0", Kalender.Nederlands)} minuten {reis.Middel.Woord()}";
        if (paar.Vacature.Plek is null) zin += " naar het adres van de werkgever";
        if (km > paar.Klant.MaxKm) return $"{zin}, {Math.Max(1, Math.Round(km - paar.Klant.MaxKm.Value)).ToString("0", Kalender.Nederlands)} km verder dan gewenst";
        return reis.Minuten > paar.Klant.MaxMinuten ? $"{zin}, {(reis.Minuten - paar.Klant.MaxMinuten.Value).ToString("0", Kalender.Nederlands)} minuten langer dan gewenst" : zin;
    }

    private static string UrenZin(Paar paar) => Werktijd.Uren(paar.Klant, paar.Vacature) switch
    {
        >= 1 => "Het aantal uren past",
        >= 0 => "Het aantal uren past niet helemaal",
        _ => "Of het aantal uren past, is niet bekend",
    };

    private static string WerktijdZin(Paar paar) => Werktijd.Dagdelen(paar.Klant, paar.Vacature) switch
    {
        >= 1 => "De werktijden passen",
        >= 0 => "De werktijden passen niet helemaal",
        _ => "Of de werktijden passen, is niet bekend",
    };

    private static string TekstZin(Paar paar)
    {
        var best = new[] { paar.Tekst.Woorden, paar.Tekst.Delen, paar.Tekst.Codes }.Where(t => !double.IsNaN(t)).DefaultIfEmpty(double.NaN).Max();
        return best switch
        {
            >= 0.25 => "Het profiel lijkt op de tekst van de vacature",
            >= 0 => "Het profiel lijkt weinig op de tekst van de vacature",
            _ => "Er is te weinig tekst om te vergelijken",
        };
    }

    private static string Trap(double mate, bool gevraagd, string wat) => (gevraagd, mate) switch
    {
        (false, _) => $"{wat}: de vacature vraagt niets",
        (_, >= 1) => $"{wat} is op het gevraagde niveau",
        (_, >= 0.5) => $"{wat} is één stap onder het gevraagde niveau",
        (_, >= 0) => $"{wat} is onder het gevraagde niveau",
        _ => $"{wat} is nog niet bekend",
    };
}
