using Matching.Rangschikking.Kenmerken;
using Matching.Tests.Zoeken;
using Matching.Training;
using Matching.Training.Oordelen;
using Matching.Zoeken;

namespace Matching.Tests.Training.Oordelen;

/// <summary>Lists whose order is given, so that every figure can be worked out by hand.</summary>
internal static class Proeflijst
{
    public const string Methode = "gegeven";

    /// <summary>The same people come back on every list they are put on.</summary>
    public static List<KlantProfiel> Klanten(int aantal, Func<int, KlantProfiel, KlantProfiel>? met = null) =>
        [.. Enumerable.Range(0, aantal).Select(i => (met ?? ((_, k) => k))(i, Voorbeeld.Klant($"K-{i:000}")))];

    /// <summary>Everybody in the order of the pool, the first on top.</summary>
    /// <param name="positief">Places in the pool of who was placed.</param>
    public static Proef Make(IReadOnlyList<KlantProfiel> pool, IEnumerable<int> positief, Guid? werkgever = null)
    {
        var vacature = Voorbeeld.Vacature() with { WerkgeverId = werkgever ?? Guid.CreateVersion7() };
        var aflopen = positief.Select(i => new Afloop(pool[i].Id, [new(Graad.Geplaatst, Voorbeeld.Vandaag)])).ToList();
        var proef = new Proef(Lijst.Van(new(vacature, vacature.Geopend, aflopen), pool.Select(k => new Paar(k, vacature, default, vacature.Geopend))));
        proef.Rank(Methode, [.. pool.Select((_, i) => (double)-i)]);
        proef.Rank(Rangmethoden.Handgewogen, [.. pool.Select((_, i) => (double)i)]);
        return proef;
    }
}
