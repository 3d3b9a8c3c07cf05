namespace Matching.Training.Oordelen;

/// <summary>What it costs to put people of whom little is known higher, and what they gain.</summary>
/// <param name="Poging">What was tried.</param>
/// <param name="Verlies">Share of the model's NDCG@10 that it costs.</param>
/// <param name="Zicht">Exposure of who is thin ÷ that of the others, over whole lists; see <see cref="Groepscijfer"/>.</param>
/// <param name="Zicht10">The same over the first ten places.</param>
/// <param name="IsBonus">On the line of ever stronger bonuses; the others stand beside it.</param>
public sealed record Afruilpunt(string Poging, bool IsBonus, double Ndcg10, double Verlies, double Zicht, double Zicht10);

/// <summary>
/// The frontier between good order and sight for thin profiles (issue 4): a bonus for all of them, in standard deviations of the scores of a list, and
/// places kept open for the best of them. Only measured: the product gives nobody a bonus for a trait.
/// </summary>
public static class Afruil
{
    private static readonly double[] Sterkten = [0, .1, .25, .5, .75, 1, 1.5];

    /// <returns>Null where too few people are thin to measure.</returns>
    public static IReadOnlyList<Afruilpunt>? Measure(IReadOnlyList<Proef> proeven, string methode)
    {
        var dun = proeven.Select(p => p.Lijst.Paren.Select(paar => Groepen.IsDun(paar.Klant)).ToArray()).ToList();
        var wie = proeven.Zip(dun).SelectMany(p => p.First.Lijst.Paren.Zip(p.Second)).Where(p => p.Second).Select(p => p.First.Klant.Id).Distinct().Count();
        if (wie < Billijkheid.Genoeg) return null;

        var begin = proeven.Average(p => p.Ndcg(methode));
        return
        [
            Try("vaste gewichten", isBonus: false, (p, _) => p.Volgorde(Rangmethoden.Handgewogen)),
            .. Sterkten.Select(s => Try(s == 0 ? methode : FormattableString.Invariant($"bonus {s:0.##}"), isBonus: true, (p, d) => Proef.Order(Bonus(p.Scores(methode), d, s)))),
            .. new[] { 1, 2 }.Select(open => Try($"{open} van de 10 plaatsen open", isBonus: false, (p, d) => KeepOpen(p.Volgorde(methode), d, open))),
        ];

        Afruilpunt Try(string poging, bool isBonus, Func<Proef, bool[], IReadOnlyList<int>> order)
        {
            var (ndcg, binnen, buiten) = (0.0, new Som(), new Som());
            foreach (var (proef, isDun) in proeven.Zip(dun))
            {
                var volgorde = order(proef, isDun);
                ndcg += proef.Ndcg(volgorde) / proeven.Count;
                for (var plek = 0; plek < volgorde.Count; plek++) (isDun[volgorde[plek]] ? binnen : buiten).Add(plek + 1);
            }

            return new(poging, isBonus, ndcg, begin == 0 ? 0 : 1 - (ndcg / begin), binnen.Zicht / buiten.Zicht, binnen.Zicht10 / buiten.Zicht10);
        }
    }

    private static double[] Bonus(IReadOnlyList<double> scores, bool[] dun, double sterkte)
    {
        var gemiddeld = scores.Average();
        var bonus = sterkte * Math.Sqrt(scores.Average(s => Math.Pow(s - gemiddeld, 2)));
        return [.. scores.Zip(dun, (score, isDun) => isDun ? score + bonus : score)];
    }

    /// <summary>The last places of each ten go to the best of the thin who are not yet listed, as long as there are any.</summary>
    public static IReadOnlyList<int> KeepOpen(IReadOnlyList<int> volgorde, bool[] dun, int open)
    {
        var (gewoon, dunne) = (new LinkedList<int>(volgorde), new Queue<int>(volgorde.Where(i => dun[i])));
        var (nieuw, geplaatst) = (new List<int>(volgorde.Count), new HashSet<int>());
        while (nieuw.Count < volgorde.Count)
        {
            while (dunne.TryPeek(out var al) && geplaatst.Contains(al)) dunne.Dequeue();
            while (gewoon.First is { } eerste && geplaatst.Contains(eerste.Value)) gewoon.RemoveFirst();
            var volgende = nieuw.Count % 10 >= 10 - open && dunne.TryDequeue(out var dunst) ? dunst : gewoon.First!.Value;
            geplaatst.Add(volgende);
            nieuw.Add(volgende);
        }

        return nieuw;
    }

    private sealed class Som
    {
        private int aantal;
        private double alles;
        private double eersteTien;

        public double Zicht => alles / aantal;

        public double Zicht10 => eersteTien / aantal;

        public void Add(int rang)
        {
            var zicht = 1 / Math.Log2(rang + 1);
            aantal++;
            alles += zicht;
            eersteTien += rang <= 10 ? zicht : 0;
        }
    }
}
