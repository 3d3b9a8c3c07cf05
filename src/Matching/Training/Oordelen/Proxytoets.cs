using Matching.Rangschikking.Kenmerken;

namespace Matching.Training.Oordelen;

/// <summary>How well one column tells whether someone is in a group: 0.5 is chance, 1 always, whichever way it points.</summary>
public sealed record Proxykenmerk(string Kenmerk, double Auc);

/// <param name="Auc">How well all columns together tell it, learned on some people and asked of others; 0.5 is chance.</param>
/// <param name="Sterkste">The columns that tell most by themselves.</param>
public sealed record Proxycijfer(Groep Groep, int Klanten, Interval Auc, IReadOnlyList<Proxykenmerk> Sterkste)
{
    /// <summary>Alarm of matching.md 5.5.</summary>
    public bool IsAlarm => Auc.Gemiddelde > .65;
}

/// <summary>
/// Looks whether the columns of the ranker give a trait away that is not among them. Each klant is one row: the mean of each column over the lists in
/// whose pool they were. That a trait can be guessed does not mean that it is used; it says where to look.
/// </summary>
public static class Proxytoets
{
    private const int Delen = 5;
    private const int Bomen = 60;

    public static IReadOnlyList<Proxycijfer> Measure(IReadOnlyList<Proef> proeven, Func<Lijst, int, IEnumerable<Groep>> groepen)
    {
        var plekken = proeven.SelectMany(p => Enumerable.Range(0, p.Lijst.Paren.Count).Select(i => (p.Lijst, Plek: i)))
            .GroupBy(p => p.Lijst.Paren[p.Plek].Klant.Id).OrderBy(k => k.First().Lijst.Paren[k.First().Plek].Klant.Sleutel, StringComparer.Ordinal).ToList();
        var rijen = plekken.ConvertAll(Mean);
        var vanKlant = plekken.ConvertAll(k => k.SelectMany(p => groepen(p.Lijst, p.Plek)).ToHashSet());
        return [.. vanKlant.SelectMany(g => g).Distinct().Where(g => g.Kenmerk != Groepen.Profiel && g.Naam != Groepen.Onbekend)
            .Select(groep => Measure(groep, rijen, vanKlant)).OfType<Proxycijfer>().OrderByDescending(c => c.Auc.Gemiddelde)];
    }

    /// <summary>Only those of whom the trait is known take part.</summary>
    private static Proxycijfer? Measure(Groep groep, List<double[]> rijen, List<HashSet<Groep>> vanKlant)
    {
        var bekend = Enumerable.Range(0, rijen.Count).Where(i => vanKlant[i].Contains(groep) || !vanKlant[i].Contains(new(groep.Kenmerk, Groepen.Onbekend))).ToList();
        var erin = bekend.ConvertAll(i => vanKlant[i].Contains(groep));
        if (erin.Count(ja => ja) < Billijkheid.Genoeg || erin.Count(ja => !ja) < Billijkheid.Genoeg) return null;
        var waarden = bekend.ConvertAll(i => rijen[i]);
        var sterkste = Kenmerkenset.Alle.Select((k, kolom) => new Proxykenmerk(k.Naam, Onderscheid.Folded(waarden.ConvertAll(r => r[kolom]), erin)))
            .OrderByDescending(k => k.Auc).Take(3).ToList();
        return new(groep, erin.Count(ja => ja), Onderscheid.Interval(Predict(waarden, erin), erin), sterkste);
    }

    private static double[] Mean(IEnumerable<(Lijst Lijst, int Plek)> plekken)
    {
        var (som, aantal) = (new double[Kenmerkenset.Aantal], new int[Kenmerkenset.Aantal]);
        foreach (var (lijst, plek) in plekken)
        {
            var rij = lijst.Rij(plek);
            for (var k = 0; k < rij.Length; k++)
            {
                if (double.IsNaN(rij[k])) continue;
                som[k] += rij[k];
                aantal[k]++;
            }
        }

        return [.. som.Zip(aantal, (s, n) => n == 0 ? double.NaN : s / n)];
    }

    /// <summary>Of each part of the people, as learned from the other parts.</summary>
    private static double[] Predict(List<double[]> rijen, List<bool> erin)
    {
        var voorspeld = new double[rijen.Count];
        for (var deel = 0; deel < Delen; deel++)
        {
            var (leer, toets) = (Enumerable.Range(0, rijen.Count).Where(i => i % Delen != deel).ToList(), Enumerable.Range(0, rijen.Count).Where(i => i % Delen == deel).ToList());
            var set = new Leerset(
                [.. Kenmerkenset.Alle.Select(k => k.Naam)], [.. Kenmerkenset.Alle.Select(_ => 0)],
                [.. leer.SelectMany(i => rijen[i])], [.. leer.Select(i => erin[i] ? 1f : 0f)], [leer.Count]);
            var scores = Learn(set, [.. toets.SelectMany(i => rijen[i])]);
            for (var i = 0; i < toets.Count; i++) voorspeld[toets[i]] = scores[i];
        }

        return voorspeld;
    }

    private static double[] Learn(Leerset set, double[] rijen)
    {
        var parameters = LightGbm.Parameters(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["objective"] = "binary", ["num_leaves"] = 7, ["min_data_in_leaf"] = 10, ["learning_rate"] = .05, ["lambda_l2"] = 10, ["max_bin"] = 63,
            ["seed"] = 20, ["num_threads"] = 1, ["deterministic"] = "true", ["force_row_wise"] = "true", ["verbosity"] = -1,
        });
        using var dataset = LightGbmDataset.Create(set, parameters);
        using var booster = LightGbmBooster.Create(dataset, parameters);
        for (var boom = 0; boom < Bomen; boom++)
        {
            if (!booster.Update()) break;
        }

        return booster.Predict(rijen, LightGbmPrediction.Raw);
    }
}
