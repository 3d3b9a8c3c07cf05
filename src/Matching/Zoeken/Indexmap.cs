using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Matching.Zoeken;

/// <summary>
/// The folder of the index: one subfolder per generation. A rebuild goes into the next one and commits only when it is whole, so the
/// highest with a commit is the index, and a rebuild that was cut off leaves nothing that could be taken for one.
/// </summary>
internal sealed class Indexmap(string pad)
{
    public string Slot => Path.Combine(pad, "schrijver.lock");

    public string Volgende() =>
        Path.Combine(pad, (Nummers().DefaultIfEmpty(0).Max() + 1).ToString("D6", CultureInfo.InvariantCulture));

    /// <summary>The current generation and its stamp, or why there is none to use.</summary>
    public (string? Map, Indexstempel? Stempel, Herbouwreden? Reden) Huidige()
    {
        foreach (var map in Nummers().OrderDescending().Select(n => Path.Combine(pad, n.ToString("D6", CultureInfo.InvariantCulture))))
        {
            using var directory = FSDirectory.Open(map);
            if (!DirectoryReader.IndexExists(directory)) continue;
            return Keur(directory) is var (stempel, reden) && reden is null ? (map, stempel, null) : (null, null, reden);
        }

        return (null, null, Herbouwreden.Ontbreekt);
    }

    /// <summary>Removes every generation but one. What another process still reads may stay; the next start tries again.</summary>
    public void RuimOp(string? behalve)
    {
        foreach (var nummer in Nummers())
        {
            var map = Path.Combine(pad, nummer.ToString("D6", CultureInfo.InvariantCulture));
            if (string.Equals(map, behalve, StringComparison.Ordinal)) continue;
            try
            {
                System.IO.Directory.Delete(map, recursive: true);
            }
            catch (IOException)
            {
            }
        }
    }

    private static (Indexstempel? Stempel, Herbouwreden? Reden) Keur(FSDirectory directory)
    {
        try
        {
            if (!new CheckIndex(directory).DoCheckIndex().Clean) return (null, Herbouwreden.Beschadigd);
            using var reader = DirectoryReader.Open(directory);
            var stempel = Indexstempel.UitCommit(reader.IndexCommit.UserData);
            return stempel?.Schema == Indexstempel.HuidigSchema ? (stempel, null) : (null, Herbouwreden.AndereVersie);
        }
        catch (Exception fout) when (fout is not OutOfMemoryException)
        {
            // Damaged files raise anything, from a failed checksum to an index out of range; whatever it is, the answer is to rebuild.
            return (null, Herbouwreden.Beschadigd);
        }
    }

    private IEnumerable<int> Nummers() => System.IO.Directory.Exists(pad)
        ? [.. System.IO.Directory.EnumerateDirectories(pad).Select(m => int.TryParse(Path.GetFileName(m), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Where(n => n > 0)]
        : [];
}
