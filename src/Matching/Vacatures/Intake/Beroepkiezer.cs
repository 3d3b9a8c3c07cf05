using Matching.Taxonomie;

namespace Matching.Vacatures.Intake;

/// <summary>
/// Which beroepen a text of a werkgever may be about. Three things say so: the words that name the job, the rest of the text, and the competenties
/// it speaks of; a text that only tells what someone will do is known by the last.
/// </summary>
public static class Beroepkiezer
{
    private const int Breedte = 12;

    /// <summary>What the name of the job says counts whole; the text around it speaks of other people and things as well.</summary>
    private const double Tekst = 0.85;

    /// <summary>The most that competenties can add.</summary>
    private const double Taken = 0.35;

    private const double Optioneel = 0.4;

    public static IReadOnlyList<Herkend> Kies(Herkenner herkenner, string tekst, string? functie, IReadOnlyList<Herkend> competenties, int max)
    {
        var scores = new Dictionary<Begrip, Herkend>();
        void Add(Herkend herkend, double gewicht)
        {
            var score = herkend.Score >= 1 ? 1 : herkend.Score * gewicht;
            if (!scores.TryGetValue(herkend.Begrip, out var eerder) || eerder.Score < score) scores[herkend.Begrip] = herkend with { Score = score };
        }

        if (functie is not null) foreach (var herkend in herkenner.Beroepen(functie, Breedte)) Add(herkend, 1);
        foreach (var herkend in herkenner.Beroepen(tekst, Breedte)) Add(herkend with { Score = Math.Min(herkend.Score, 0.999) }, Tekst);

        var steun = Steun(competenties);
        foreach (var (beroep, deel) in steun.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Code, StringComparer.Ordinal).Take(Breedte))
        {
            if (!scores.ContainsKey(beroep)) scores[beroep] = new Herkend(beroep, 0, "taken");
        }

        return [.. scores.Values.Select(h => h.Score >= 1 ? h : h with { Score = Math.Min(0.999, h.Score + (Taken * steun.GetValueOrDefault(h.Begrip))) })
            .OrderByDescending(h => h.Score).ThenBy(h => h.Begrip.Code, StringComparer.Ordinal).Take(max)];
    }

    /// <summary>By beroep, how much of what the text speaks of belongs to it: 0 to 1, weighed by how few beroepen ask it.</summary>
    private static Dictionary<Begrip, double> Steun(IReadOnlyList<Herkend> competenties)
    {
        var steun = new Dictionary<Begrip, double>();
        var totaal = 0.0;
        foreach (var herkend in competenties.Where(c => c.Begrip.Soort != Begripsoort.Breed && c.Begrip.GevraagdIn.Count > 0))
        {
            var gewicht = herkend.Score / Math.Sqrt(herkend.Begrip.GevraagdIn.Count);
            totaal += gewicht;
            foreach (var beroep in herkend.Begrip.GevraagdIn)
            {
                steun[beroep] = steun.GetValueOrDefault(beroep) + (gewicht * (beroep.Essentieel.Contains(herkend.Begrip) ? 1 : Optioneel));
            }
        }

        foreach (var beroep in steun.Keys) steun[beroep] /= totaal;
        return steun;
    }
}
