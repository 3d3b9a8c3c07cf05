using Matching.Zoeken;

namespace Matching.Rangschikking.Kansen;

/// <summary>One thing a person can change, and the profile as it would then be. Never a trait: only what one can learn, get or agree to.</summary>
/// <param name="Met">What follows "met": <i>rijbewijs B</i>, <i>4 uur per week meer</i>.</param>
public sealed record Verandering(string Met, KlantProfiel Profiel);

/// <summary>What one change does to where a klant stands.</summary>
/// <param name="Erbij">Vacatures where the klant comes among the first ten.</param>
/// <param name="Eraf">Where the klant leaves them: words compare otherwise when there are more of them.</param>
/// <param name="Mogelijk">Vacatures the klant could not be proposed for and then can.</param>
public sealed record Winst(Verandering Verandering, int Erbij, int Eraf, int Mogelijk)
{
    /// <summary>What would help, the most first; what opens nothing is left out.</summary>
    public static IReadOnlyList<Winst> Van(Kansmeter meter, IEnumerable<Verandering> veranderingen, CancellationToken stop = default)
    {
        var winst = new List<Winst>();
        foreach (var verandering in veranderingen)
        {
            stop.ThrowIfCancellationRequested();
            var dan = meter.Meet(verandering.Profiel);
            winst.Add(new(
                verandering, dan.Toptien.Count(v => !meter.Nu.Toptien.Contains(v)), meter.Nu.Toptien.Count(v => !dan.Toptien.Contains(v)),
                dan.Mogelijk.Count(v => !meter.Nu.Mogelijk.Contains(v))));
        }

        return [.. winst.Where(w => w.Erbij > w.Eraf || w.Mogelijk > 0).OrderByDescending(w => w.Erbij - w.Eraf).ThenByDescending(w => w.Mogelijk).ThenBy(w => w.Verandering.Met, StringComparer.Ordinal)];
    }
}
