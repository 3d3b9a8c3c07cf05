using System.Runtime.CompilerServices;
using System.Text.Json;
using Lucene.Net.Index;
using Lucene.Net.Util;
using Matching.Kern;

namespace Matching.Zoeken;

/// <summary>
/// One segment of the index in memory, unpacked once: profiles, and postings in the order that matching wants. Segments never change, so what
/// is in memory is always what is in the index; who is deleted is told by <see cref="Levend"/>. New segments are small, and Lucene merges them
/// in the background: the large ones are the base, the small ones what came after.
/// </summary>
internal sealed class Segment
{
    private static readonly ConditionalWeakTable<object, Segment> Gelezen = [];
    private static readonly JsonSerializerOptions Uitpakken = new(Json.Options) { Converters = { new GedeeldeTekst() } };

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

        Buurten = Buurten.Van(Klanten);
        Onbekend = Array.ConvertAll(Buurten.Documenten, doc => Termen.Patroon(LengtesVan(doc)));
        Eisen = Array.ConvertAll(Buurten.Documenten, doc => Zoeken.Eisen.Van(Klanten[doc]!));
        Rijen = Array.ConvertAll(Buurten.Documenten, doc => new Klantrij(Klanten[doc]!));
        Beschikbaarheid = Array.ConvertAll(Buurten.Documenten, doc => new Beschikbaarheid(Klanten[doc]!));
        var plaats = new int[reader.MaxDoc];
        for (var i = 0; i < Buurten.Documenten.Length; i++)
        {
            plaats[Buurten.Documenten[i]] = i;
            foreach (var veld in Velden.Alle)
            {
                if (LengtesVan(Buurten.Documenten[i])[(int)veld] is var lengte && lengte == Termen.Onbekend) continue;
                Bekend[(int)veld]++;
                Lengte[(int)veld] += lengte;
            }
        }

        Postings = Postingsbouwer.Van(reader, plaats, Lengtes);
        Termrijen = new(Postings, Buurten.Documenten.Length);
        Plaatsen = plaats;
    }

    /// <summary>By document; null is a vacature.</summary>
    public KlantProfiel?[] Klanten { get; }

    public VacatureProfiel?[] Vacatures { get; }

    /// <summary>Lengths by field of each document in turn.</summary>
    public int[] Lengtes { get; }

    /// <summary>By field: of how many klanten something is known, and how long that is together; deleted ones too.</summary>
    public int[] Bekend { get; } = new int[Velden.Aantal];

    public long[] Lengte { get; } = new long[Velden.Aantal];

    /// <summary>The klanten in the order of the map, and which document each is.</summary>
    public Buurten Buurten { get; }

    /// <summary>By document: its place in that order.</summary>
    public int[] Plaatsen { get; }

    /// <summary>By place: the demands this klant is not known to fail.</summary>
    public uint[] Eisen { get; }

    /// <summary>By place: what ranking reads.</summary>
    public Klantrij[] Rijen { get; }

    /// <summary>By place: what a very long list is cut by, beside texts.</summary>
    public Beschikbaarheid[] Beschikbaarheid { get; }

    /// <summary>By place: a bit for each field of which nothing is known.</summary>
    public byte[] Onbekend { get; }

    public Postings Postings { get; }

    /// <summary>By place: the terms of that klant.</summary>
    public Termrijen Termrijen { get; }

    public KlantProfiel OpPlaats(int plaats) => Rijen[plaats].Profiel;

    public static Segment Van(AtomicReader reader) => Gelezen.GetValue(reader.CoreCacheKey, _ => new Segment(reader));

    public ReadOnlySpan<int> LengtesVan(int doc) => Lengtes.AsSpan(doc * Velden.Aantal, Velden.Aantal);

    private static T? Lees<T>(BinaryDocValues? waarden, int doc)
        where T : class
    {
        if (waarden is null) return null;
        var bytes = new BytesRef();
        waarden.Get(doc, bytes);
        return bytes.Length == 0 ? null : JsonSerializer.Deserialize<T>(bytes.Bytes.AsSpan(bytes.Offset, bytes.Length), Uitpakken);
    }
}

/// <summary>A klant as packed in the index: the profile, and the lengths of its fields.</summary>
internal sealed record Pak(KlantProfiel Profiel, int[] Lengtes);
