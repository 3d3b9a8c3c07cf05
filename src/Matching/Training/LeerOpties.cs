namespace Matching.Training;

/// <summary>
/// How a ranker is learned. The defaults are those of a small, constrained model that holds up with tens of vacatures; early
/// stopping is absent on purpose, since on a small validation set it keeps a single tree.
/// </summary>
public sealed record LeerOpties
{
    public int Bomen { get; init; } = 100;

    public double Leersnelheid { get; init; } = .05;

    public int Bladeren { get; init; } = 7;

    /// <summary>Rows a leaf needs. Unset: 30, or 20 when there are fewer than 100 groups.</summary>
    public int? RijenPerBlad { get; init; }

    public double HessianPerBlad { get; init; } = 1e-3;

    public double L2 { get; init; } = 10;

    /// <summary>Share of the columns each tree may use.</summary>
    public double KenmerkDeel { get; init; } = .8;

    public int Vakken { get; init; } = 63;

    /// <summary>Pairs below this place do not count: the k of NDCG@k, plus three.</summary>
    public int Afkap { get; init; } = 13;

    public int Zaad { get; init; } = 20;

    /// <summary>Fixed, because sums in another order give other trees.</summary>
    public int Draden { get; init; } = 1;

    public string Parameters(Leerset set)
    {
        var parameters = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["objective"] = "lambdarank",
            ["num_iterations"] = Bomen,
            ["learning_rate"] = Leersnelheid,
            ["num_leaves"] = Bladeren,
            ["min_data_in_leaf"] = RijenPerBlad ?? (set.Groepen.Length < 100 ? 20 : 30),
            ["min_sum_hessian_in_leaf"] = HessianPerBlad,
            ["lambda_l2"] = L2,
            ["feature_fraction"] = KenmerkDeel,
            ["max_bin"] = Vakken,
            ["lambdarank_truncation_level"] = Afkap,
            ["seed"] = Zaad,
            ["num_threads"] = Draden,
            ["deterministic"] = "true",
            ["force_row_wise"] = "true",
            ["verbosity"] = -1,
        };
        if (set.Tekens.Any(sign => sign != 0))
        {
            parameters["monotone_constraints"] = string.Join(',', set.Tekens);
            parameters["monotone_constraints_method"] = "basic";
        }

        return LightGbm.Parameters(parameters);
    }
}
