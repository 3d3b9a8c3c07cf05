namespace Matching.Training.Oordelen;

/// <summary>
/// How one group fares under one way of ranking, against everybody else (matching.md 5.5). Null is not measured: too few people to say anything, or
/// to say it without showing who they are.
/// </summary>
/// <param name="Klanten">Different people of the group in the pools; null is fewer than <see cref="Billijkheid.Genoeg"/>.</param>
/// <param name="Skew10">ln(share in the first ten ÷ share in the pool); 0 is as many as there are.</param>
/// <param name="Kansverschil">Recall@20 of those who were placed or invited, minus that of the others.</param>
/// <param name="Zicht">Mean 1/log2(place+1) of an eligible kandidaat ÷ that of the others.</param>
/// <param name="Zicht10">The same over the first ten places only, which is what people read.</param>
public sealed record Groepscijfer(
    Groep Groep, int? Klanten, Interval? Skew10, Interval? Skew25, Interval? Kansverschil, double? Kansverhouding, double? Zicht, double? Zicht10)
{
    /// <summary>Alarms of matching.md 5.5: more than a factor 1.25 from its share, or less than four fifths of the others' chance or sight.</summary>
    public bool IsAlarm => Skew10 is { } s && Math.Abs(s.Gemiddelde) > Math.Log(1.25) && (s.Laag > 0 || s.Hoog < 0) || Kansverhouding < .8 || Zicht < .8;
}

/// <summary>Measures groups on judged lists: sums per vacature, ratios of those sums, intervals by drawing werkgevers again.</summary>
public static class Billijkheid
{
    /// <summary>Fewer people, or fewer with a good outcome, are not shown.</summary>
    public const int Genoeg = 30;

    private const int Resamples = 1000;

    /// <param name="groepen">Of a place in the pool of a list, the groups that klant is in.</param>
    public static IReadOnlyList<Groepscijfer> Measure(IReadOnlyList<Proef> proeven, string methode, Func<Lijst, int, IEnumerable<Groep>> groepen)
    {
        var allen = new Groepstelling();
        var tellingen = new SortedDictionary<Groep, Groepstelling>(Comparer<Groep>.Create((a, b) => string.CompareOrdinal(a.Kenmerk + '\t' + a.Naam, b.Kenmerk + '\t' + b.Naam)));
        for (var nummer = 0; nummer < proeven.Count; nummer++)
        {
            var (proef, volgorde) = (proeven[nummer], proeven[nummer].Volgorde(methode));
            for (var plek = 0; plek < volgorde.Count; plek++)
            {
                var kandidaat = new Geteld(nummer, proef.Lijst.Paren[volgorde[plek]].Klant.Id, plek + 1, volgorde.Count, proef.Lijst.IsPositief(volgorde[plek]));
                allen.Add(kandidaat);
                foreach (var groep in groepen(proef.Lijst, volgorde[plek]))
                {
                    if (!tellingen.TryGetValue(groep, out var telling)) tellingen[groep] = telling = new Groepstelling();
                    telling.Add(kandidaat);
                }
            }
        }

        var werkgevers = proeven.Select(p => p.Werkgever).ToArray();
        return [.. tellingen.Select(t => Summarise(t.Key, t.Value, allen, werkgevers))];
    }

    private static Groepscijfer Summarise(Groep groep, Groepstelling erin, Groepstelling allen, Guid[] werkgevers)
    {
        if (erin.Klanten < Genoeg) return new(groep, null, null, null, null, null, null, null);
        var sommen = werkgevers.Select((werkgever, nummer) => (werkgever, (double[])[.. erin[nummer], .. allen[nummer]])).ToList();
        var totaal = Bootstrap.Total(sommen);
        double[] binnen = totaal[..Groepstelling.Breed], buiten = [.. totaal[Groepstelling.Breed..].Zip(binnen, (alle, deel) => alle - deel)];
        var (iemandAnders, kans) = (allen.Klanten > erin.Klanten && buiten[Groepstelling.Pool] > 0, binnen[Groepstelling.Positief] >= Genoeg && buiten[Groepstelling.Positief] >= Genoeg);
        return new(
            groep, erin.Klanten, Of(s => Math.Log(s[Groepstelling.Top10] / s[Groepstelling.Verwacht10])), Of(s => Math.Log(s[Groepstelling.Top25] / s[Groepstelling.Verwacht25])),
            kans ? Of(s => Recall(s, 0) - Recall([.. s[Groepstelling.Breed..].Zip(s[..Groepstelling.Breed], (alle, deel) => alle - deel)], 0)) : null,
            kans ? Recall(binnen, 0) / Recall(buiten, 0) : null,
            iemandAnders ? Mean(binnen, Groepstelling.Zicht) / Mean(buiten, Groepstelling.Zicht) : null,
            iemandAnders ? Mean(binnen, Groepstelling.Zicht10) / Mean(buiten, Groepstelling.Zicht10) : null);

        Interval? Of(Func<double[], double> maat) => double.IsFinite(maat(totaal)) ? Bootstrap.Of(sommen, maat, resamples: Resamples) : null;
        static double Recall(double[] s, int vanaf) => s[vanaf + Groepstelling.Top20Positief] / s[vanaf + Groepstelling.Positief];
        static double Mean(double[] s, int wat) => s[wat] / s[Groepstelling.Pool];
    }
}
