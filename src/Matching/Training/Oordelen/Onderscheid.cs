namespace Matching.Training.Oordelen;

/// <summary>AUC: the chance that a number is higher for someone in a group than for someone outside it; a tie counts half.</summary>
public static class Onderscheid
{
    private const int Resamples = 1000;

    /// <summary>Of those whose number is known (not NaN), whichever way it points; 0.5 where one side is empty.</summary>
    public static double Folded(IReadOnlyList<double> waarden, IReadOnlyList<bool> erin) => Auc(waarden, erin) is var auc && double.IsNaN(auc) ? .5 : Math.Max(auc, 1 - auc);

    /// <returns>NaN where one side is empty.</returns>
    public static double Auc(IReadOnlyList<double> waarden, IReadOnlyList<bool> erin)
    {
        var bekend = Enumerable.Range(0, waarden.Count).Where(i => !double.IsNaN(waarden[i])).ToArray();
        return Auc(Steps(waarden, bekend), erin, Enumerable.Repeat(1, waarden.Count).ToArray());
    }

    /// <summary>Drawing people again.</summary>
    public static Interval Interval(IReadOnlyList<double> waarden, IReadOnlyList<bool> erin)
    {
        var (stappen, toeval, keer) = (Steps(waarden, [.. Enumerable.Range(0, waarden.Count)]), new Random(1), new int[waarden.Count]);
        var aucs = new List<double>(Resamples);
        for (var i = 0; i < Resamples; i++)
        {
            Array.Clear(keer);
            for (var n = 0; n < keer.Length; n++) keer[toeval.Next(keer.Length)]++;
            if (Auc(stappen, erin, keer) is var auc && double.IsFinite(auc)) aucs.Add(auc);
        }

        aucs.Sort();
        return new(Auc(waarden, erin), aucs[(int)(.025 * (aucs.Count - 1))], aucs[(int)(.975 * (aucs.Count - 1))]);
    }

    /// <summary>From low to high, who is level together.</summary>
    private static List<int[]> Steps(IReadOnlyList<double> waarden, int[] wie) => [.. wie.GroupBy(i => waarden[i]).OrderBy(g => g.Key).Select(g => g.ToArray())];

    private static double Auc(List<int[]> stappen, IReadOnlyList<bool> erin, int[] keer)
    {
        var (lager, ja, goed) = (0.0, 0.0, 0.0);
        foreach (var stap in stappen)
        {
            var (binnen, buiten) = (0.0, 0.0);
            foreach (var i in stap)
            {
                if (erin[i]) binnen += keer[i];
                else buiten += keer[i];
            }

            goed += binnen * (lager + (buiten / 2));
            lager += buiten;
            ja += binnen;
        }

        return goed / (ja * lager);
    }
}
