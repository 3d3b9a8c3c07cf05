using System.Runtime.CompilerServices;
using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Matching.Kern;

namespace Matching.Zoeken;

/// <summary>
/// The profiles of one segment of the index, unpacked once. Segments never change, so what is in memory is always what is in the index;
/// which documents are deleted is asked of the reader at hand.
/// </summary>
internal sealed class Segment
{
    private static readonly ConditionalWeakTable<object, Segment> Gelezen = [];

    private Segment(AtomicReader reader)
    {
        Klanten = new KlantProfiel?[reader.MaxDoc];
        Vacatures = new VacatureProfiel?[reader.MaxDoc];
        Lengtes = new int[reader.MaxDoc * Velden.Aantal];
        var klanten = reader.GetBinaryDocValues(Velden.Klant);
        var vacatures = reader.GetBinaryDocValues(Velden.Vacature);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            if (Lees<Pak>(klanten, doc) is { } pak)
            {
                Klanten[doc] = pak.Profiel;
                pak.Lengtes.CopyTo(Lengtes.AsSpan(doc * Velden.Aantal));
            }
            else
            {
                Vacatures[doc] = Lees<VacatureProfiel>(vacatures, doc);
            }
        }
    }

    /// <summary>By document; null is a vacature.</summary>
    public KlantProfiel?[] Klanten { get; }

    public VacatureProfiel?[] Vacatures { get; }

    /// <summary>Lengths by field of each document in turn.</summary>
    public int[] Lengtes { get; }

    public static Segment Van(AtomicReader reader) => Gelezen.GetValue(reader.CoreCacheKey, _ => new Segment(reader));

    public ReadOnlySpan<int> LengtesVan(int doc) => Lengtes.AsSpan(doc * Velden.Aantal, Velden.Aantal);

    private static T? Lees<T>(BinaryDocValues? waarden, int doc)
        where T : class
    {
        if (waarden is null) return null;
        var bytes = new BytesRef();
        waarden.Get(doc, bytes);
        return bytes.Length == 0 ? null : JsonSerializer.Deserialize<T>(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), Json.Options);
    }
}

/// <summary>A klant as packed in the index: the profile, and the lengths of its fields.</summary>
internal sealed record Pak(KlantProfiel Profiel, int[] Lengtes);
