using System.Buffers;
using System.Text.Unicode;

namespace Matching.Import.Lezen;

/// <summary>Whether a file is text at all. Looked at before anything of it is stored, because such a file is refused whole.</summary>
public static class Tekstkeuring
{
    /// <summary>Why the file is refused, in one sentence with the line; null when it is clean UTF-8.</summary>
    public static string? Refusal(Stream stroom, CancellationToken stop)
    {
        var bytes = new byte[1 << 16];
        var tekens = new char[bytes.Length];
        var regel = 1;
        var over = 0;
        while (true)
        {
            stop.ThrowIfCancellationRequested();
            var read = stroom.Read(bytes, over, bytes.Length - over);
            var blok = bytes.AsSpan(0, over + read);
            if (blok.IndexOf((byte)0) is >= 0 and var nul)
            {
                return $"Regel {regel + Lines(blok[..nul])} bevat tekens die niet in tekst horen (NUL-bytes). Bewaar het bestand als CSV of JSON-regels in UTF-8 en lever het opnieuw aan.";
            }

            // A character may lie across two blocks; what is left of it goes to the front of the next.
            var status = Utf8.ToUtf16(blok, tekens, out var clean, out _, replaceInvalidSequences: false, isFinalBlock: read == 0);
            regel += Lines(blok[..clean]);
            if (status == OperationStatus.InvalidData)
            {
                return $"Regel {regel} bevat tekens die geen UTF-8 zijn. Bewaar het bestand als UTF-8 en lever het opnieuw aan.";
            }

            if (read == 0) return null;
            blok[clean..].CopyTo(bytes);
            over = blok.Length - clean;
        }
    }

    private static int Lines(ReadOnlySpan<byte> bytes) => bytes.Count((byte)'\n');
}
