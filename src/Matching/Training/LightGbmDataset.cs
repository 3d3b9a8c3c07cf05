using Microsoft.Win32.SafeHandles;

namespace Matching.Training;

/// <summary>The learning rows as LightGBM keeps them: binned once, freed with this handle.</summary>
public sealed class LightGbmDataset : SafeHandleZeroOrMinusOneIsInvalid
{
    public LightGbmDataset()
        : base(ownsHandle: true)
    {
    }

    /// <param name="parameters">The booster's parameters: binning happens here, so <c>max_bin</c> and its kin count here too.</param>
    public static LightGbmDataset Create(Leerset set, string parameters)
    {
        LightGbm.Check(LightGbm.LGBM_DatasetCreateFromMat(
            set.Waarden, LightGbm.Float64, set.Aantal, set.Kolommen, rowMajor: 1, parameters, reference: 0, out var dataset));
        try
        {
            dataset.Fill(set);
            return dataset;
        }
        catch
        {
            dataset.Dispose();
            throw;
        }
    }

    protected override bool ReleaseHandle() => LightGbm.LGBM_DatasetFree(handle) == 0;

    private void Fill(Leerset set)
    {
        LightGbm.Check(LightGbm.LGBM_DatasetSetField(this, "label", set.Labels, set.Labels.Length, LightGbm.Float32));
        LightGbm.Check(LightGbm.LGBM_DatasetSetField(this, "group", set.Groepen, set.Groepen.Length, LightGbm.Int32));
        if (set.Gewichten is { } weights)
            LightGbm.Check(LightGbm.LGBM_DatasetSetField(this, "weight", weights, weights.Length, LightGbm.Float32));

        if (set.Begin is { } begin)
            LightGbm.Check(LightGbm.LGBM_DatasetSetField(this, "init_score", begin, begin.Length, LightGbm.Float64));

        LightGbm.Check(LightGbm.LGBM_DatasetSetFeatureNames(this, [.. set.Kenmerken], set.Kolommen));
    }
}
