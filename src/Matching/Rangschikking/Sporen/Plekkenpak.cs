using System.Buffers.Binary;
using Matching.Klanten;
using Matching.Vacatures;

namespace Matching.Rangschikking.Sporen;

/// <summary>Places as bytes: some 130 each, so that a year of lists stays small. Little-endian, ids as they are written; the first byte is the version.</summary>
public static class Plekkenpak
{
    private const byte Versie = 1;
    private const int Kop = 5;
    private const int Vast = 16 + 16 + 4 + 8 + 1 + 1 + 1;

    public static byte[] Pak(IReadOnlyList<GetoondePlek> plekken)
    {
        var pak = new byte[Kop + plekken.Sum(p => Vast + (4 * p.Kenmerken.Count))];
        pak[0] = Versie;
        BinaryPrimitives.WriteInt32LittleEndian(pak.AsSpan(1), plekken.Count);
        var rest = pak.AsSpan(Kop);
        foreach (var plek in plekken)
        {
            plek.Klant.Value.TryWriteBytes(rest, bigEndian: true, out _);
            plek.Vacature.Value.TryWriteBytes(rest[16..], bigEndian: true, out _);
            BinaryPrimitives.WriteInt32LittleEndian(rest[32..], plek.Positie);
            BinaryPrimitives.WriteDoubleLittleEndian(rest[36..], plek.Score);
            (rest[44], rest[45], rest[46]) = ((byte)plek.Band, (byte)plek.Reden, checked((byte)plek.Kenmerken.Count));
            for (var i = 0; i < plek.Kenmerken.Count; i++) BinaryPrimitives.WriteSingleLittleEndian(rest[(Vast + (4 * i))..], plek.Kenmerken[i]);
            rest = rest[(Vast + (4 * plek.Kenmerken.Count))..];
        }

        return pak;
    }

    /// <exception cref="InvalidDataException">Not packed by this version.</exception>
    public static IReadOnlyList<GetoondePlek> Open(ReadOnlySpan<byte> pak)
    {
        if (pak.Length < Kop || pak[0] != Versie) throw new InvalidDataException("Een getoonde lijst is in een onbekende vorm bewaard.");
        var plekken = new GetoondePlek[BinaryPrimitives.ReadInt32LittleEndian(pak[1..])];
        var rest = pak[Kop..];
        for (var i = 0; i < plekken.Length; i++)
        {
            var kenmerken = new float[rest[46]];
            for (var k = 0; k < kenmerken.Length; k++) kenmerken[k] = BinaryPrimitives.ReadSingleLittleEndian(rest[(Vast + (4 * k))..]);
            plekken[i] = new(
                new KlantId(new Guid(rest[..16], bigEndian: true)), new VacatureId(new Guid(rest[16..32], bigEndian: true)),
                BinaryPrimitives.ReadInt32LittleEndian(rest[32..]), BinaryPrimitives.ReadDoubleLittleEndian(rest[36..]), (Band)rest[44], (Plekreden)rest[45], kenmerken);
            rest = rest[(Vast + (4 * kenmerken.Length))..];
        }

        return plekken;
    }
}
