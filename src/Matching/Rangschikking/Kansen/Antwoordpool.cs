using Matching.Zoeken;

namespace Matching.Rangschikking.Kansen;

/// <summary>
/// What someone might answer: a few of the klanten who did, spread evenly over all of them, so common answers come up often and rare ones seldom. Twice as
/// many, of klanten in the same kind of work, chose no better questions in the demo gemeente (<c>tests/Matching.Benchmarks vragen</c>).
/// </summary>
public sealed class Antwoordpool(IEnumerable<KlantProfiel> klanten)
{
    private const int Antwoorden = 6;

    private readonly List<KlantProfiel> klanten = [.. klanten.OrderBy(k => k.Sleutel, StringComparer.Ordinal)];

    public IEnumerable<KlantProfiel> Van(Profielveld veld, KlantProfiel klant)
    {
        var gaven = klanten.FindAll(k => k.Id != klant.Id && !veld.Onbekend(k));
        var aantal = Math.Min(Antwoorden, gaven.Count);
        return Enumerable.Range(0, aantal).Select(i => gaven[((2 * i) + 1) * gaven.Count / (2 * aantal)]);
    }
}
