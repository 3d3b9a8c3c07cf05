using Matching.Zoeken;

namespace Matching.Rangschikking.Kansen;

/// <summary>A question for the next talk.</summary>
/// <param name="Verwacht">At how many vacatures the klant comes among the first ten or leaves them, by the mean of the answers others gave.</param>
public sealed record Gespreksvraag(Profielveld Veld, double Verwacht);

/// <summary>
/// The questions whose answer would change most: the cure for thin profiles is asking. What will be answered nobody knows, so every unknown is
/// tried with answers that klanten in the pool gave, and the mean change counts: a question that nearly everyone answers alike changes little.
/// </summary>
public static class DrieVragen
{
    public const int Hoeveel = 3;

    /// <param name="pool">Whose answers are tried.</param>
    public static IReadOnlyList<Gespreksvraag> Van(KlantProfiel klant, Kansmeter meter, Antwoordpool pool, CancellationToken stop = default) =>
    [
        .. Profielveld.Alle.Where(v => v.Onbekend(klant)).Select(veld =>
        {
            stop.ThrowIfCancellationRequested();
            return new Gespreksvraag(veld, pool.Van(veld, klant).Select(ander => Verschil(meter, veld.Neem(klant, ander))).DefaultIfEmpty(0).Average());
        }).OrderByDescending(v => v.Verwacht).Where(v => v.Verwacht > 0).Take(Hoeveel),
    ];

    private static double Verschil(Kansmeter meter, KlantProfiel beantwoord)
    {
        var dan = meter.Meet(beantwoord);
        return dan.Toptien.Count(v => !meter.Nu.Toptien.Contains(v)) + meter.Nu.Toptien.Count(v => !dan.Toptien.Contains(v));
    }
}
