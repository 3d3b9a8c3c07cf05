using System.Runtime.InteropServices;
using Matching.Training;

namespace Matching.Benchmarks.Peers;

/// <summary>LightGBM's own way to score one row at a time, made ready once.</summary>
internal sealed partial class NativeRij : IDisposable
{
    private const string Library = "lib_lightgbm";
    private const int Float64 = 1;

    private readonly LightGbmBooster booster;
    private readonly nint gereed;

    public NativeRij(string model, int kolommen)
    {
        booster = LightGbmBooster.Load(model);
        Keur(LGBM_BoosterPredictForMatSingleRowFastInit(booster, (int)LightGbmPrediction.Raw, 0, -1, Float64, kolommen, "num_threads=1 verbosity=-1", out gereed));
    }

    public void Score(ReadOnlySpan<double> rij, Span<double> score) => Keur(LGBM_BoosterPredictForMatSingleRowFast(gereed, rij, out _, score));

    public void Dispose()
    {
        Keur(LGBM_FastConfigFree(gereed));
        booster.Dispose();
    }

    private static void Keur(int antwoord)
    {
        if (antwoord != 0) throw new InvalidOperationException("LightGBM refused.");
    }

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int LGBM_BoosterPredictForMatSingleRowFastInit(
        SafeHandle booster, int predictType, int startIteration, int iterations, int dataType, int columns, string parameters, out nint fast);

    [LibraryImport(Library)]
    private static partial int LGBM_BoosterPredictForMatSingleRowFast(nint fast, ReadOnlySpan<double> data, out long length, Span<double> result);

    [LibraryImport(Library)]
    private static partial int LGBM_FastConfigFree(nint fast);
}
