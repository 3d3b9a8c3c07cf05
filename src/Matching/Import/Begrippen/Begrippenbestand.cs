using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Import.Begrippen;

/// <summary>A published file: how it is called, which columns it must have, and what a row of it says.</summary>
/// <param name="Namen">Accepted names, the fullest file first; a <c>*</c> stands for anything.</param>
/// <param name="Read">What the row says of a concept; nothing when it says nothing we can use, a fault when it is wrong.</param>
public sealed record Begrippenbestand(Taxonomiebron Bron, string[] Namen, string[] Kolommen, Func<Tabelrij, Result<Taxonomieregel?>> Read)
{
    public bool IsRagged { get; init; }

    /// <summary>The file in a folder, or null when it is not there.</summary>
    public string? Find(string map) => Namen.SelectMany(naam => Directory.EnumerateFiles(map, naam).Order(StringComparer.Ordinal)).FirstOrDefault();

    /// <summary>All lines of the file, one per concept, or the first fault with its line.</summary>
    public Result<Gelezen> ReadAll(string pad, CancellationToken stop)
    {
        var tabel = Csvtabel.Read(pad, Kolommen, IsRagged, stop);
        if (tabel.Fault is { } fault) return fault;
        var regels = new List<Taxonomieregel>();
        foreach (var rij in tabel.Value.Rijen)
        {
            var regel = Read(rij);
            if (regel.Fault is { } fout) return new Invalid($"Regel {rij.Regel}: {fout.Tekst}");
            if (regel.Value is { } gelezen) regels.Add(gelezen);
        }

        return new Gelezen(tabel.Value.Rijen.Count, tabel.Value.Rijen.Count - regels.Count, [.. regels.GroupBy(r => r.Code, StringComparer.Ordinal).Select(g => Join([.. g]))]);
    }

    /// <summary>Rows of one concept, as in a table of relations, become one line.</summary>
    private static Taxonomieregel Join(IReadOnlyList<Taxonomieregel> regels) => regels is [var enige] ? enige : new()
    {
        Bron = regels[0].Bron,
        Code = regels[0].Code,
        Soort = regels[0].Soort,
        Naam = regels[0].Naam,
        Inhoud = regels[0].Inhoud with
        {
            Labels = Union(regels, i => i.Labels),
            Zelfde = Union(regels, i => i.Zelfde),
            Essentieel = Union(regels, i => i.Essentieel),
            Optioneel = Union(regels, i => i.Optioneel),
            Breder = Union(regels, i => i.Breder),
        },
    };

    private static string[] Union(IEnumerable<Taxonomieregel> regels, Func<Regelinhoud, IReadOnlyList<string>> list) =>
        [.. regels.SelectMany(r => list(r.Inhoud)).Distinct(StringComparer.Ordinal)];
}

/// <param name="Overgeslagen">Rows that say nothing we can use.</param>
public sealed record Gelezen(int Rijen, int Overgeslagen, IReadOnlyList<Taxonomieregel> Regels);
