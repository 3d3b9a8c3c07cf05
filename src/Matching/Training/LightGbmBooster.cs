using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Matching.Training;

/// <summary>What LightGBM is asked to answer per row.</summary>
public enum LightGbmPrediction
{
    Normal = 0,
    Raw = 1,

    /// <summary>One contribution per column, and the expected value as the last number of a row.</summary>
    Contributions = 3,
}

/// <summary>A LightGBM model in the making, or one read back from its text. Freed with this handle.</summary>
public sealed class LightGbmBooster : SafeHandleZeroOrMinusOneIsInvalid
{
    private LightGbmDataset? dataset;

    public LightGbmBooster()
        : base(ownsHandle: true)
    {
    }

    public static LightGbmBooster Create(LightGbmDataset dataset, string parameters)
    {
        LightGbm.Check(LightGbm.LGBM_BoosterCreate(dataset, parameters, out var booster));
        // The native booster points into the data: whoever disposes first, the data goes last.
        var added = false;
        dataset.DangerousAddRef(ref added);
        booster.dataset = dataset;
        return booster;
    }

    public static LightGbmBooster Load(string text)
    {
        LightGbm.Check(LightGbm.LGBM_BoosterLoadModelFromString(text, out _, out var booster));
        return booster;
    }

    /// <summary>Adds one tree; false when no split is left that gains anything.</summary>
    public bool Update()
    {
        LightGbm.Check(LightGbm.LGBM_BoosterUpdateOneIter(this, out var finished));
        return finished == 0;
    }

    public string Save()
    {
        LightGbm.Check(LightGbm.LGBM_BoosterSaveModelToString(this, 0, -1, 0, capacity: 0, out var length, []));
        var text = new byte[length];
        LightGbm.Check(LightGbm.LGBM_BoosterSaveModelToString(this, 0, -1, 0, length, out _, text));
        return Encoding.UTF8.GetString(text.AsSpan(0, text.AsSpan().IndexOf((byte)0)));
    }

    /// <summary>The answers of all rows, one after another.</summary>
    public double[] Predict(ReadOnlySpan<double> rows, LightGbmPrediction kind)
    {
        LightGbm.Check(LightGbm.LGBM_BoosterGetNumFeature(this, out var columns));
        var count = rows.Length / columns;
        var answer = new double[kind == LightGbmPrediction.Contributions ? count * (columns + 1) : count];
        LightGbm.Check(LightGbm.LGBM_BoosterPredictForMat(
            this, rows, LightGbm.Float64, count, columns, rowMajor: 1, (int)kind, 0, -1, "num_threads=1 verbosity=-1", out _, answer));
        return answer;
    }

    protected override bool ReleaseHandle()
    {
        var freed = LightGbm.LGBM_BoosterFree(handle) == 0;
        dataset?.DangerousRelease();
        return freed;
    }
}
