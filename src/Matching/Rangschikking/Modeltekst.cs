using Matching.Kern;

namespace Matching.Rangschikking;

/// <summary>The text is not a whole ranking model, or asks for something we would not score exactly as LightGBM does.</summary>
public sealed record BrokenModel(string Tekst) : Fault(Tekst);

/// <summary>
/// Reads LightGBM's model text, version 4: a head, one block per tree whose sizes the head lists, and the learning parameters.
/// Learning and serving must agree to the bit, so what is not understood is refused, never guessed.
/// </summary>
public static class Modeltekst
{
    private const string FirstTree = "\nTree=0\n";
    private const string AfterTrees = "end of trees\n";
    private const string End = "\nend of parameters";

    public static Result<Bomenmodel> Read(string tekst)
    {
        var begin = tekst.IndexOf(FirstTree, StringComparison.Ordinal) + 1;
        if (begin == 0 || !tekst.StartsWith("tree\n", StringComparison.Ordinal))
            return Refuse("het begint niet als een model van LightGBM");

        if (!tekst.AsSpan(begin).Contains(End, StringComparison.Ordinal))
            return Refuse("het einde ontbreekt");

        var kop = new Modelvelden(tekst[..begin]);
        if (!kop.Says("version", "v4") || !kop.Says("num_class", "1") || !kop.Says("num_tree_per_iteration", "1") || kop["average_output"] is not null)
            return Refuse("alleen versie v4 met één score per rij wordt gelezen");

        if (kop["objective"]?.Split(' ') is not ["lambdarank", ..])
            return Refuse("het is niet geleerd om te rangschikken (lambdarank)");

        var kenmerken = kop["feature_names"]?.Split(' ') ?? [];
        if (kenmerken.Length == 0 || kop.Ints("max_feature_idx", 1) is not [var last] || last != kenmerken.Length - 1)
            return Refuse("de namen van de kenmerken kloppen niet");

        var tekens = kop["monotone_constraints"] is null ? new int[kenmerken.Length] : kop.Ints("monotone_constraints", kenmerken.Length);
        if (tekens is null || tekens.Any(teken => teken is < -1 or > 1))
            return Refuse("de richtingen van de kenmerken kloppen niet");

        var maten = kop["tree_sizes"]?.Split(' ') ?? [];
        if (kop.Ints("tree_sizes", maten.Length) is not { } sizes)
            return Refuse("de maten van de bomen kloppen niet");

        var bomen = new List<Boom>();
        foreach (var size in sizes)
        {
            if (size <= 0 || size > tekst.Length - begin || !tekst.AsSpan(begin, size).StartsWith($"Tree={bomen.Count}\n", StringComparison.Ordinal))
                return Refuse($"boom {bomen.Count} staat niet op zijn plaats");

            if (ReadTree(new Modelvelden(tekst.Substring(begin, size)), kenmerken.Length) is not { } boom)
                return Refuse($"boom {bomen.Count} is onleesbaar, of stelt vragen die hier niet gesteld mogen worden");

            bomen.Add(boom);
            begin += size;
        }

        if (!tekst.AsSpan(begin).StartsWith(AfterTrees, StringComparison.Ordinal))
            return Refuse("na de laatste boom staat iets anders dan het einde van de bomen");

        return new Bomenmodel(kenmerken, tekens, bomen);
    }

    private static BrokenModel Refuse(string why) => new($"Dit rangschikmodel is niet te gebruiken: {why}.");

    private static Boom? ReadTree(Modelvelden velden, int columns)
    {
        if (velden.Ints("num_leaves", 1) is not [> 0 and <= Bos.MaxBladeren and var leaves] || !velden.Says("num_cat", "0") || velden["is_linear"] is not (null or "0"))
            return null;

        var questions = leaves - 1;
        if (velden.Doubles("leaf_value", leaves) is not { } values || !values.All(double.IsFinite))
            return null;

        if (questions == 0)
            return new Boom([], values, [0]);

        if (velden.Ints("leaf_count", leaves) is not { } rows
            || velden.Ints("internal_count", questions) is not { } internalRows
            || velden.Ints("split_feature", questions) is not { } features
            || velden.Doubles("threshold", questions) is not { } thresholds
            || velden.Ints("decision_type", questions) is not { } decisions
            || velden.Ints("left_child", questions) is not { } left
            || velden.Ints("right_child", questions) is not { } right)
            return null;

        if (features.Any(feature => feature < 0 || feature >= columns) || decisions.Any(decision => !Decision.IsKnown(decision)) || rows.Any(count => count < 1))
            return null;

        if (!IsTree(left, right))
            return null;

        var knopen = new Knoop[questions];
        for (var i = 0; i < questions; i++)
            knopen[i] = new Knoop(thresholds[i], features[i], left[i], right[i], Decision.UnknownGoesLeft(decisions[i], thresholds[i]));

        var boom = new Boom(knopen, values, rows);
        return internalRows.Index().All(node => boom.RowsBelow(node.Index) == node.Item) ? boom : null;
    }

    /// <summary>Every question but the root and every leaf hangs under exactly one question that stands before it.</summary>
    private static bool IsTree(int[] left, int[] right)
    {
        var nodes = new bool[left.Length];
        var leaves = new bool[left.Length + 1];
        foreach (var (parent, child) in left.Index().Concat(right.Index()))
        {
            if (child >= 0 ? child <= parent || child >= nodes.Length : ~child >= leaves.Length)
                return false;

            ref var seen = ref child >= 0 ? ref nodes[child] : ref leaves[~child];
            if (seen)
                return false;

            seen = true;
        }

        return true;
    }

    /// <summary>LightGBM's decision byte: bit 0 categorical, bit 1 unknown goes left, bits 2-3 what counts as unknown (0 nothing, 1 zero, 2 NaN).</summary>
    private static class Decision
    {
        public static bool IsKnown(int decision) => decision is >= 0 and < 16 && (decision & 1) == 0 && decision >> 2 is 0 or 2;

        /// <summary>Where nothing was unknown in learning, LightGBM reads NaN as zero.</summary>
        public static bool UnknownGoesLeft(int decision, double threshold) => decision >> 2 == 2 ? (decision & 2) != 0 : threshold >= 0;
    }
}
