using Matching.Gebieden;

namespace Matching.Zoeken;

/// <summary>
/// The order of klanten in memory: first those who can be in the pool, along a curve over the map, at one spot those who travel farthest first.
/// So the klanten whom distance does not exclude are a handful of stretches, and the others are never looked at.
/// </summary>
internal sealed class Buurten
{
    /// <summary>So many spots lie together in one circle, which is asked first.</summary>
    private const int PerKring = 16;

    private const double Kmstap = 2;

    private readonly Buurt[] buurten;
    private readonly Kring[] kringen;
    private readonly double[] reikwijdtes;

    private Buurten(Buurt[] buurten, double[] reikwijdtes, int[] documenten)
    {
        (this.buurten, this.reikwijdtes, Documenten) = (buurten, reikwijdtes, documenten);
        kringen = [.. buurten.Chunk(PerKring).Select(deel => Kring.Om(deel, reikwijdtes))];
    }

    /// <summary>By place: the document.</summary>
    public int[] Documenten { get; }

    /// <summary>How many can be in the pool; the places after them cannot.</summary>
    public int InBeeld => reikwijdtes.Length;

    /// <param name="klanten">By document; null is something else than a klant.</param>
    public static Buurten Van(KlantProfiel?[] klanten)
    {
        var volgorde = Enumerable.Range(0, klanten.Length).Where(doc => klanten[doc] is not null)
            .Select(doc => (Doc: doc, Klant: klanten[doc]!, Buiten: Uitsluiting.IsBuitenBeeld(klanten[doc]!), Bocht: Curve.Plek(klanten[doc]!.Plek)))
            .OrderBy(k => k.Buiten).ThenBy(k => k.Bocht).ThenBy(k => k.Klant.Plek?.Lat).ThenBy(k => k.Klant.Plek?.Lon)
            .ThenByDescending(k => Reikwijdte(k.Klant)).ThenBy(k => k.Doc).ToList();
        var inBeeld = volgorde.TakeWhile(k => !k.Buiten).Select(k => k.Klant).ToList();
        var plekken = new List<Buurt>();
        for (var i = 0; i < inBeeld.Count; i++)
        {
            if (i == 0 || inBeeld[i].Plek != inBeeld[i - 1].Plek) plekken.Add(new(inBeeld[i].Plek is { } plek ? Bolpunt.Van(plek) : null, i));
        }

        return new([.. plekken], [.. inBeeld.Select(Reikwijdte)], [.. volgorde.Select(k => k.Doc)]);
    }

    /// <summary>The stretches of places whom the distance to this point does not exclude, ascending, each with the most it can have beside its texts.</summary>
    /// <param name="sluitUit">False: the place is a guess, so the distance counts and keeps nobody out.</param>
    public void Bereik(Middelpunt? werk, bool sluitUit, Voorscore voor, List<Strook> stroken)
    {
        stroken.Clear();
        var onbekend = (float)voor.HoogstBij(double.NaN);
        var (stap, hoogstHier) = (-1, 0f);
        Bolpunt? doel = werk is { } plek ? Bolpunt.Van(plek) : null;
        for (var k = 0; k < kringen.Length; k++)
        {
            if (sluitUit && doel is { } midden && kringen[k].LigtTeVer(midden)) continue;
            for (var i = k * PerKring; i < Math.Min(buurten.Length, (k + 1) * PerKring); i++)
            {
                var (begin, eind) = (buurten[i].Begin, i + 1 < buurten.Length ? buurten[i + 1].Begin : InBeeld);
                var (km, hoogst) = (double.NaN, onbekend);
                if (doel is { } naar && buurten[i].Plek is { } thuis)
                {
                    if (sluitUit && thuis.MinstensKm(naar) > reikwijdtes[begin]) continue;
                    km = thuis.AfstandKm(naar);
                    if (sluitUit) eind = begin + Halen(reikwijdtes.AsSpan(begin, eind - begin), km);
                    // In steps: whoever lives about as far need not ask again.
                    if ((int)(km / Kmstap) is var hier && hier != stap) (stap, hoogstHier) = (hier, (float)voor.HoogstBij(hier * Kmstap));
                    hoogst = hoogstHier;
                }

                if (eind == begin) continue;
                if (stroken.Count > 0 && stroken[^1].Eind == begin && stroken[^1].Km.Equals(km)) stroken[^1] = stroken[^1] with { Eind = eind };
                else stroken.Add(new(begin, eind, km, hoogst));
            }
        }
    }

    private static double Reikwijdte(KlantProfiel klant) => Uitsluiting.Reikwijdte(klant) ?? double.PositiveInfinity;

    private static int Halen(ReadOnlySpan<double> aflopend, double km)
    {
        var (laag, hoog) = (0, aflopend.Length);
        while (laag < hoog)
        {
            var midden = (laag + hoog) >>> 1;
            if (aflopend[midden] >= km) laag = midden + 1;
            else hoog = midden;
        }

        return laag;
    }

    private readonly record struct Buurt(Bolpunt? Plek, int Begin);

    /// <param name="Straal">From the middle, in km, within which work must lie for any of these spots to reach it.</param>
    private readonly record struct Kring(Bolpunt Midden, double Straal)
    {
        public static Kring Om(Buurt[] deel, double[] reikwijdtes) => deel.Any(b => b.Plek is null)
            ? new(default, double.PositiveInfinity)
            : new(deel[0].Plek!.Value, deel.Max(b => deel[0].Plek!.Value.AfstandKm(b.Plek!.Value) + reikwijdtes[b.Begin]));

        public bool LigtTeVer(Bolpunt werk) => Midden.MinstensKm(werk) > Straal;
    }
}

/// <summary>Places from begin to before end.</summary>
/// <param name="Km">From each of them to the work; NaN is unknown.</param>
/// <param name="Hoogst">No one here has more beside what the texts give.</param>
internal readonly record struct Strook(int Begin, int Eind, double Km, float Hoogst);
