namespace Matching.Rangschikking;

/// <summary>
/// The load discount: who stands on many lists gives way a little on each, so that places spread (matching.md 4). Every klant gets one price, the same on
/// every list, worked out over all lists together, so it matters not which is made first. Prices rise with how far a klant is above an even share
/// until they hold.
/// </summary>
public sealed class Lasten
{
    /// <summary>Being among so many counts as being on a list.</summary>
    public const int Lijstlengte = 20;

    private const int Ronden = 40;

    private readonly Dictionary<string, int> lijsten;
    private readonly Dictionary<string, double> prijzen;

    private Lasten(Dictionary<string, int> lijsten, Dictionary<string, double> prijzen) => (this.lijsten, this.prijzen) = (lijsten, prijzen);

    /// <summary>Takes nothing off.</summary>
    public static Lasten Geen { get; } = new([], []);

    public bool IsLeeg => prijzen.Count == 0;

    /// <param name="lijsten">Of every open vacature who stands on it and with what score, some way past <see cref="Lijstlengte"/>.</param>
    /// <param name="sterkte">What being on twice as many lists as an even share costs, in the distance between the first and the last on an ordinary list; 0 is off.</param>
    public static Lasten Van(IReadOnlyCollection<IReadOnlyList<(string Klant, double Score)>> lijsten, double sterkte)
    {
        var klanten = lijsten.SelectMany(l => l.Select(p => p.Klant)).ToHashSet(StringComparer.Ordinal);
        if (sterkte <= 0 || klanten.Count == 0) return Geen;
        var nieuw = klanten.ToDictionary(k => k, _ => 0.0, StringComparer.Ordinal);
        var eerlijk = Math.Max(1, (double)lijsten.Sum(l => Math.Min(l.Count, Lijstlengte)) / klanten.Count);
        var eenheid = sterkte * Afstand(lijsten);
        var begin = Tel(lijsten, nieuw);
        for (var ronde = 1; ronde <= Ronden; ronde++)
        {
            var nu = Tel(lijsten, nieuw);
            foreach (var klant in klanten)
            {
                var doel = eenheid * Math.Log2(Math.Max(1, nu.GetValueOrDefault(klant) / eerlijk));
                // Ever smaller steps, or who gives way and who takes the place would change turns for ever.
                nieuw[klant] += (doel - nieuw[klant]) / (ronde + 1);
            }
        }

        return new(begin, nieuw);
    }

    /// <summary>What is taken off the score of this klant, wherever it is listed.</summary>
    public double Aftrek(string klant) => prijzen.GetValueOrDefault(klant);

    /// <summary>On how many lists this klant would stand without a discount.</summary>
    public int Lijsten(string klant) => lijsten.GetValueOrDefault(klant);

    private static Dictionary<string, int> Tel(IEnumerable<IReadOnlyList<(string Klant, double Score)>> lijsten, Dictionary<string, double> prijzen) => lijsten
        .SelectMany(l => l.OrderByDescending(p => p.Score - prijzen[p.Klant]).ThenBy(p => p.Klant, StringComparer.Ordinal).Take(Lijstlengte))
        .CountBy(p => p.Klant, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    /// <summary>Between the first and the last place, in the middle of all lists.</summary>
    private static double Afstand(IEnumerable<IReadOnlyList<(string Klant, double Score)>> lijsten)
    {
        var afstanden = lijsten.Where(l => l.Count > 1).Select(l => l.Max(p => p.Score) - l.OrderByDescending(p => p.Score).Take(Lijstlengte).Last().Score).Order().ToList();
        return afstanden.Count == 0 ? 0 : afstanden[afstanden.Count / 2];
    }
}
