using Matching.Klanten;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>
/// What the learner gets to see, from what was known before a day: per list its positives (placed or invited) against negatives from its own
/// pool, near ones and random ones mixed (matching.md 3.3), and lightly those we showed and nobody chose. Who was proposed and not chosen is left
/// out: being proposed was itself a sign of fit, and a no is often about something else.
/// </summary>
public static class Oefenstof
{
    private const int Near = 30;
    private const int Negatives = 200;

    /// <summary>What being shown at the top and not chosen counts for; see <see cref="Kijkkans"/>.</summary>
    private const float Getoond = .3f;

    /// <summary>Until each grade has so many, placed or invited is one (matching.md 3.2).</summary>
    private const int GenoegPerGraad = 100;

    /// <summary>The set to learn from, or null when no list before <paramref name="tot"/> has a known positive.</summary>
    public static Leerset? Make(IEnumerable<Lijst> lijsten, DateOnly tot)
    {
        var eerder = lijsten.Where(l => l.Beoordeling.Op < tot).ToList();
        var graden = HeeftGraden(eerder, tot);
        var (waarden, labels, gewichten, begin, groepen) = (new List<double>(), new List<float>(), new List<float>(), new List<double>(), new List<int>());
        foreach (var lijst in eerder)
        {
            var gekozen = Choose(lijst, tot, graden);
            if (!gekozen.Exists(g => g.Label > 0)) continue;
            foreach (var (rij, label, gewicht) in gekozen)
            {
                var waarde = Array.ConvertAll(rij, w => (double)w);
                waarden.AddRange(waarde);
                labels.Add(label);
                gewichten.Add(gewicht);
                begin.Add(Leermodel.Handmaat * Hand(waarde));
            }

            groepen.Add(gekozen.Count);
        }

        return groepen.Count == 0 ? null : new Leerset(
            [.. Kenmerkenset.Alle.Select(k => k.Naam)], [.. Kenmerkenset.Alle.Select(k => k.Teken)],
            [.. waarden], [.. labels], [.. groepen], gewichten.TrueForAll(g => g == 1) ? null : [.. gewichten], [.. begin]);
    }

    private static bool HeeftGraden(List<Lijst> lijsten, DateOnly tot)
    {
        var aantal = lijsten.SelectMany(l => l.Beoordeling.Aflopen).Select(a => a.VoorDag(tot)).OfType<Graad>().CountBy(g => g).ToDictionary();
        return new[] { Graad.Uitgenodigd, Graad.Geplaatst, Graad.Blijvend }.All(g => aantal.GetValueOrDefault(g) >= GenoegPerGraad);
    }

    private static List<(float[] Rij, float Label, float Gewicht)> Choose(Lijst lijst, DateOnly tot, bool graden)
    {
        var gekozen = new List<(float[], float, float)>();
        var bekend = new HashSet<KlantId>();
        foreach (var afloop in lijst.Beoordeling.Aflopen)
        {
            var graad = afloop.VoorDag(tot);
            var getoond = afloop.Gezien?.Dag < tot;
            if (graad is null && !getoond) continue;
            bekend.Add(afloop.Klant);
            if (graad == Graad.Voorgesteld || lijst.RijVan(afloop, tot) is not { } rij) continue;
            // Only of lists we showed is it known how people came by a place.
            var positie = afloop.Gezien?.Plek.Positie;
            gekozen.Add((rij, Label(graad, graden), graad is null ? Getoond * (float)Kijkkans.Op(positie ?? 1) : Kijkkans.Gekozen(positie)));
        }

        // The same list always draws the same negatives, whatever else is in the history.
        var overig = Enumerable.Range(0, lijst.Paren.Count).Where(i => !bekend.Contains(lijst.Paren[i].Klant.Id)).ToList();
        var toeval = new Random(Seed(lijst.Beoordeling.Vacature.Sleutel));
        var dichtbij = overig.OrderByDescending(i => Tekst(lijst.Paren[i].Tekst)).Take(Math.Min(250, overig.Count / 2)).ToArray();
        toeval.Shuffle(dichtbij);
        var rest = overig.Except(dichtbij.Take(Near)).ToArray();
        toeval.Shuffle(rest);
        gekozen.AddRange(dichtbij.Take(Near).Concat(rest).Take(Negatives).Select(i => (Kenmerkenset.Single(lijst.Rij(i)), 0f, 1f)));
        return gekozen;
    }

    private static float Label(Graad? graad, bool graden) => graad is { } bereikt ? graden ? (int)bereikt - 1 : 1 : 0;

    private static double Hand(ReadOnlySpan<double> rij)
    {
        Span<double> score = stackalloc double[1];
        new Handweging().Score(rij, score);
        return score[0];
    }

    private static double Tekst(Tekstscores tekst) => double.IsNaN(tekst.Samen) ? -1 : tekst.Samen;

    private static int Seed(string sleutel)
    {
        var hash = 17;
        foreach (var teken in sleutel) hash = unchecked((hash * 31) + teken);
        return hash;
    }
}
