using System.Text.Json.Serialization;
using Matching.Import.Velden;

namespace Matching.Import;

/// <summary>What an import did, file by file: the acknowledgement. Its JSON is the contract's (<c>import --json</c>).</summary>
/// <param name="Proef">A dry run: counted, and nothing changed.</param>
public sealed record Importverslag(bool Proef, IReadOnlyList<Bestandsverslag> Bestanden)
{
    /// <summary>A file was refused: the command ends with 1. Rejected rows alone do not do that.</summary>
    [JsonIgnore]
    public bool IsGeweigerd => Bestanden.Any(b => b.Geweigerd is not null);
}

/// <summary>The line of one file. In the order of the contract.</summary>
public sealed class Bestandsverslag(string bestand)
{
    /// <summary>More faults or unknown names than this are counted but not kept: a file may be any size, the report may not.</summary>
    public const int MaxFouten = 10_000;

    private readonly List<Fout> fouten = [];
    private readonly SortedSet<string> onbekend = new(StringComparer.Ordinal);

    public string Bestand => bestand;

    public int Nieuw { get; set; }

    public int Gewijzigd { get; set; }

    public int Ongewijzigd { get; set; }

    /// <summary>Rows, not faults: one row may have several.</summary>
    public int Afgewezen { get; private set; }

    public IReadOnlyList<Fout> Fouten => fouten;

    /// <summary>Columns and properties the contract does not know; they were ignored.</summary>
    public IReadOnlyCollection<string>? OnbekendeKolommen => onbekend.Count == 0 ? null : onbekend;

    /// <summary>Why nothing of this file was stored; null when it was read.</summary>
    public string? Geweigerd { get; private init; }

    [JsonIgnore]
    public int Aantal => Nieuw + Gewijzigd + Ongewijzigd + Afgewezen;

    public static Bestandsverslag Refused(string bestand, string reden) => new(bestand) { Geweigerd = reden };

    public void Reject(IReadOnlyList<Fout> vanDeRij)
    {
        Afgewezen++;
        if (fouten.Count < MaxFouten) fouten.AddRange(vanDeRij);
    }

    public void CountUnknown(IEnumerable<string> namen)
    {
        foreach (var naam in namen)
        {
            if (onbekend.Count < MaxFouten) onbekend.Add(Rijkeuring.Shorten(naam));
        }
    }
}
