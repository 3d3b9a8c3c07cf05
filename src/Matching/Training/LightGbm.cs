using System.Globalization;
using System.Runtime.InteropServices;

namespace Matching.Training;

/// <summary>
/// The part of LightGBM's C interface that learning needs. ML.NET brings the library, but its own ranking trainer has no
/// monotone constraints and no contributions, so we call it ourselves.
/// </summary>
internal static partial class LightGbm
{
    internal const int Float32 = 0;
    internal const int Float64 = 1;
    internal const int Int32 = 2;

    private const string Library = "lib_lightgbm";

    /// <summary>Every call answers 0, or else leaves its reason behind for this thread.</summary>
    internal static void Check(int answer)
    {
        if (answer != 0)
            throw new LightGbmException(Marshal.PtrToStringUTF8(LGBM_GetLastError()) ?? string.Empty);
    }

    internal static string Parameters(IEnumerable<KeyValuePair<string, object>> values) =>
        string.Join(' ', values.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));

    [LibraryImport(Library)]
    private static partial nint LGBM_GetLastError();

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LGBM_DatasetCreateFromMat(
        ReadOnlySpan<double> data, int dataType, int rows, int columns, int rowMajor, string parameters, nint reference, out LightGbmDataset dataset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LGBM_DatasetSetField(LightGbmDataset dataset, string field, ReadOnlySpan<float> data, int length, int type);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LGBM_DatasetSetField(LightGbmDataset dataset, string field, ReadOnlySpan<int> data, int length, int type);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LGBM_DatasetSetField(LightGbmDataset dataset, string field, ReadOnlySpan<double> data, int length, int type);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LGBM_DatasetSetFeatureNames(LightGbmDataset dataset, string[] names, int length);

    [LibraryImport(Library)]
    internal static partial int LGBM_DatasetFree(nint dataset);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LGBM_BoosterCreate(LightGbmDataset dataset, string parameters, out LightGbmBooster booster);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LGBM_BoosterLoadModelFromString(string model, out int iterations, out LightGbmBooster booster);

    [LibraryImport(Library)]
    internal static partial int LGBM_BoosterUpdateOneIter(LightGbmBooster booster, out int finished);

    [LibraryImport(Library)]
    internal static partial int LGBM_BoosterSaveModelToString(
        LightGbmBooster booster, int startIteration, int iterations, int importanceType, long capacity, out long length, Span<byte> text);

    [LibraryImport(Library)]
    internal static partial int LGBM_BoosterGetNumFeature(LightGbmBooster booster, out int columns);

    [LibraryImport(Library, StringMarshalling = StringMarshalling.Utf8)]
    internal static partial int LGBM_BoosterPredictForMat(
        LightGbmBooster booster, ReadOnlySpan<double> data, int dataType, int rows, int columns, int rowMajor, int predictType,
        int startIteration, int iterations, string parameters, out long length, Span<double> result);

    [LibraryImport(Library)]
    internal static partial int LGBM_BoosterFree(nint booster);
}

/// <summary>LightGBM refused; the message is its own, in English.</summary>
public sealed class LightGbmException(string message) : Exception(message);
