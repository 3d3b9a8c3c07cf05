using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace Matching.Taxonomie;

/// <summary>
/// All that is known of beroepen and competenties at one moment: starter content, what was imported, and what people corrected.
/// Immutable and safe from any thread; a change makes a new one (<see cref="Taxonomiehouder"/>).
/// </summary>
public sealed class Taxonomiestand
{
    /// <summary>What the European Commission asks of who uses ESCO.</summary>
    public const string Bronvermelding = "Deze dienst gebruikt de ESCO-classificatie van de Europese Commissie.";

    private static readonly Lazy<Taxonomiestand> StarterOnly = new(() => Make([], []));

    private readonly FrozenDictionary<string, Begrip> opCode;
    private readonly FrozenDictionary<string, Begrip[]> opLabel;
    private readonly FrozenDictionary<string, Begrip[]> betekent;
    private readonly FrozenDictionary<string, Begrip[]> betekentNiet;

    private readonly Lazy<string> kenmerk;
    private readonly Lazy<Herkenner> herkenner;

    private Taxonomiestand(IReadOnlyList<Begrip> begrippen, IEnumerable<Taxonomiecorrectie> correcties)
    {
        Begrippen = begrippen;
        // Reading text needs an index over all labels; who only looks up codes never makes it.
        herkenner = new(() => new Herkenner(this));
        Beroepen = [.. begrippen.Where(b => b.Soort == Begripsoort.Beroep)];
        Competenties = [.. begrippen.Where(b => b.Soort.IsCompetentie)];
        opCode = begrippen.SelectMany(b => b.Codes, (b, code) => (code, b)).ToFrozenDictionary(p => p.code, p => p.b, StringComparer.Ordinal);
        MetEsco = opCode.Keys.Any(Code.IsEsco);
        kenmerk = new(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
            string.Join('\n', opCode.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $"{c.Key} {c.Value.Code} {c.Value.Soort} {c.Value.Isco}")))).AsSpan(0, 8)));
        opLabel = begrippen.SelectMany(b => b.Labels, (b, label) => (Sleutel: Labelsleutel.Van(label.Tekst), label.Trouw, Begrip: b))
            .GroupBy(l => l.Sleutel, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(l => l.Trouw).Select(l => l.Begrip).ToArray(), StringComparer.Ordinal);
        var gezegd = correcties.OrderByDescending(c => c.Tijdstip).ThenByDescending(c => c.Id.Value).ToLookup(c => c.Betekent);
        (betekent, betekentNiet) = (PerSleutel(gezegd[true]), PerSleutel(gezegd[false]));
    }

    /// <summary>What comes with the program and nothing else.</summary>
    public static Taxonomiestand Start => StarterOnly.Value;

    /// <summary>Changes when a code comes to mean something else, so that what was made with another taxonomy can be told apart.</summary>
    public string Kenmerk => kenmerk.Value;

    /// <summary>Reads free text.</summary>
    public Herkenner Herkenner => herkenner.Value;

    public IReadOnlyList<Begrip> Begrippen { get; }

    public IReadOnlyList<Begrip> Beroepen { get; }

    public IReadOnlyList<Begrip> Competenties { get; }

    /// <param name="imported">Lines of <c>import-taxonomie</c>, on top of the starter content.</param>
    public static Taxonomiestand Make(IEnumerable<Taxonomieregel> imported, IEnumerable<Taxonomiecorrectie> correcties) =>
        new(Taxonomiebouw.Build([.. Startinhoud.Regels, .. imported]), correcties);

    /// <summary>Whether ESCO was imported, which asks to be named where it is used.</summary>
    public bool MetEsco { get; }

    /// <summary>The concept behind a code of any scheme, or null when it is not in the taxonomy.</summary>
    public Begrip? Find(string? code) => code is null ? null : opCode.GetValueOrDefault(Code.Normaal(code));

    /// <summary>
    /// One code for all that mean the same. A code that is not in the taxonomy stands for itself; <c>isco:</c> stands for the group.
    /// </summary>
    public string Canoniek(string code) => Find(code)?.Code ?? Code.Normaal(code);

    /// <summary>The concepts that bear exactly this label, the surest first.</summary>
    public IReadOnlyList<Begrip> MetLabel(string tekst) => opLabel.GetValueOrDefault(Labelsleutel.Van(tekst)) ?? [];

    /// <summary>
    /// The beroep of a registration. Its code may name the beroep itself, or an ISCO group in which its name then picks; null when neither does.
    /// </summary>
    public Begrip? FindBeroep(string? code, string? naam)
    {
        if (Find(code) is { Soort: Begripsoort.Beroep } beroep) return beroep;
        if (string.IsNullOrWhiteSpace(naam)) return null;
        var isco = Code.IscoCijfers(code is null ? null : Code.Normaal(code));
        return MetLabel(naam).FirstOrDefault(b => b.Soort == Begripsoort.Beroep && (isco is null || b.Isco?.StartsWith(isco, StringComparison.Ordinal) == true));
    }

    /// <summary>The competentie of a registration: by its code, or when that is unknown by a name that is a label here.</summary>
    public Begrip? FindCompetentie(string? code, string? naam) =>
        Find(code) is { Soort.IsCompetentie: true } competentie ? competentie
        : string.IsNullOrWhiteSpace(naam) ? null
        : MetLabel(naam).FirstOrDefault(b => b.Soort.IsCompetentie);

    /// <summary>What people said this text means, the latest first.</summary>
    public IReadOnlyList<Begrip> Gecorrigeerd(string tekst) => betekent.GetValueOrDefault(Labelsleutel.Van(tekst)) ?? [];

    /// <summary>What people said this text does not mean.</summary>
    public IReadOnlyList<Begrip> Tegengesproken(string tekst) => betekentNiet.GetValueOrDefault(Labelsleutel.Van(tekst)) ?? [];

    private FrozenDictionary<string, Begrip[]> PerSleutel(IEnumerable<Taxonomiecorrectie> correcties) => correcties
        .Select(c => (c.Sleutel, Begrip: Find(c.Code)))
        .Where(c => c.Begrip is not null)
        .GroupBy(c => c.Sleutel, c => c.Begrip!, StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray(), StringComparer.Ordinal);
}
