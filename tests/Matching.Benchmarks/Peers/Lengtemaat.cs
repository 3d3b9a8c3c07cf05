using Lucene.Net.Util;

namespace Matching.Benchmarks.Peers;

/// <summary>How BM25 is told the length of a text. Everything else of the formula is the same for all who name one.</summary>
internal enum Lengtemaat
{
    Precies,

    /// <summary>Lucene 4 keeps 1/sqrt(length) in a byte: a handful of different lengths between 20 and 50.</summary>
    Lucene4,

    /// <summary>Lucene 8 keeps the length in a byte: exact below 40, even above.</summary>
    Lucene8,
}

internal static class Lengtematen
{
    extension(Lengtemaat maat)
    {
        /// <summary>The length as it counts, for texts of up to 55 words.</summary>
        public double Van(int lengte) => maat switch
        {
            Lengtemaat.Precies => lengte,
            Lengtemaat.Lucene4 => 1 / Math.Pow(SmallSingle.Byte315ToSingle(SmallSingle.SingleToByte315((float)(1 / Math.Sqrt(lengte)))), 2),
            Lengtemaat.Lucene8 => lengte < 40 ? lengte : lengte & ~1,
            _ => throw new InvalidOperationException($"No length for {maat}."),
        };
    }
}
