using Matching.Taxonomie;

namespace Matching.Vacatures.Intake;

/// <summary>
/// From what a werkgever wrote or said to a proposal for a vacature. Werkgevers rarely say which competenties they need, one of the named reasons
/// why matches fail (A13): what the text leaves out, the beroep fills in, to be ticked by a person.
/// </summary>
public static class Intakelezer
{
    public const int MaxTekst = 10_000;

    private const int MaxBeroepen = 3;
    private const int MaxUitTekst = 12;
    private const int MaxUitBeroep = 8;
    private const double Zeker = 0.8;
    private const double Waarschijnlijk = 0.6;
    private const double Ondergrens = 0.5;
    private const double Voorsprong = 0.05;

    /// <param name="beroep">The beroep a person chose; null takes the likeliest.</param>
    public static Intakevoorstel Lees(string tekst, Herkenner herkenner, Begrip? beroep, DateOnly vandaag)
    {
        if (tekst.Length > MaxTekst) tekst = tekst[..MaxTekst];
        var functie = Functielezer.Lees(tekst);
        var genoemd = herkenner.Gevraagd(tekst, 2 * MaxUitTekst);
        var beroepen = Beroepkiezer.Kies(herkenner, tekst, functie, genoemd, MaxBeroepen);
        return new()
        {
            Functie = functie,
            Beroepen = [.. beroepen.Select((h, i) => new Beroepvoorstel(h.Begrip, i > 0 ? Zekerheid.Misschien : Eerste(h.Score, beroepen)))],
            Competenties = [.. Competenties(tekst, genoemd, beroep ?? (beroepen is [var beste, ..] ? beste.Begrip : null))],
            Uren = Urenlezer.Lees(tekst),
            Pc4 = Plaatslezer.Lees(tekst),
            Rijbewijzen = Rijbewijslezer.Lees(tekst),
            Onregelmatig = Werktijdlezer.Lees(tekst),
            Taal = Taallezer.Lees(tekst),
            Denkniveau = Niveaulezer.Lees(tekst),
            ErvaringJaren = Ervaringlezer.Lees(tekst),
            Start = Startlezer.Lees(tekst, vandaag),
            Plaatsen = Plaatsenlezer.Lees(tekst),
        };
    }

    /// <summary>What the text speaks of first; then what the beroep cannot do without, unticked until a person says so.</summary>
    private static IEnumerable<Competentievoorstel> Competenties(string tekst, IReadOnlyList<Herkend> genoemd, Begrip? beroep)
    {
        var woorden = $" {Labelsleutel.Van(tekst)} ";
        bool StaatEr(string label) => woorden.Contains($" {Labelsleutel.Van(label)} ", StringComparison.Ordinal);
        // A paper is named or it is not: what only resembles one ("rijbewijs B", "niveau A2") would keep people out.
        var uitTekst = genoemd.Where(h => h.Begrip.Soort == Begripsoort.Bewijs ? h.Begrip.Labels.Any(l => StaatEr(l.Tekst)) : h.Score >= Ondergrens).Take(MaxUitTekst).ToList();
        foreach (var herkend in uitTekst)
        {
            var nodig = beroep?.Essentieel.Contains(herkend.Begrip) == true || herkend.Begrip.Soort == Begripsoort.Bewijs;
            yield return new(herkend.Begrip, Woord(herkend.Score), nodig ? Eis.Vereist : Eis.Gewenst, StaatEr(herkend.Label) ? herkend.Label : null, UitBeroep: false);
        }

        var gehad = uitTekst.Select(h => h.Begrip).ToHashSet();
        foreach (var competentie in (beroep?.Essentieel ?? []).Where(c => !gehad.Contains(c)).Take(MaxUitBeroep))
        {
            yield return new(competentie, Zekerheid.Misschien, Eis.Vereist, Citaat: null, UitBeroep: true);
        }
    }

    /// <summary>Sure is what stands out; of two that are nearly as likely neither is.</summary>
    private static Zekerheid Eerste(double score, IReadOnlyList<Herkend> beroepen) =>
        Woord(score) is Zekerheid.Zeker && beroepen is [_, var tweede, ..] && tweede.Score > score - Voorsprong ? Zekerheid.Waarschijnlijk : Woord(score);

    private static Zekerheid Woord(double score) => score >= Zeker ? Zekerheid.Zeker : score >= Waarschijnlijk ? Zekerheid.Waarschijnlijk : Zekerheid.Misschien;
}
