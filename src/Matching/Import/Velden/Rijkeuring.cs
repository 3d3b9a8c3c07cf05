using System.Globalization;

namespace Matching.Import.Velden;

/// <summary>One fault of one row: where, what was found, what was expected, and the same as one plain sentence.</summary>
public sealed record Fout(int Regel, string? Sleutel, string? Veld, string? Gevonden, string? Verwacht, string Tekst);

/// <summary>Collects everything that is wrong with one row, so that a supplier hears it all at once.</summary>
public sealed class Rijkeuring(int regel)
{
    private const int MaxGevonden = 80;
    private readonly List<Fout> fouten = [];

    public string? Sleutel { get; set; }

    public IReadOnlyList<Fout> Fouten => fouten;

    /// <summary>Properties the contract does not know, by path.</summary>
    public HashSet<string> Onbekend { get; } = new(StringComparer.Ordinal);

    public void Reject(string veld, string gevonden, string verwacht)
    {
        var kort = Shorten(gevonden);
        fouten.Add(new(regel, Sleutel, veld, kort, verwacht, $"Bij {veld} staat “{kort}”, maar verwacht wordt: {verwacht}."));
    }

    public void RejectEmpty(string veld) =>
        fouten.Add(new(regel, Sleutel, veld, "", "een waarde", $"Het veld {veld} is leeg, maar moet ingevuld zijn."));

    public void RejectRow(string verwacht) =>
        fouten.Add(new(regel, Sleutel, null, null, verwacht, $"Deze rij is niet te gebruiken; verwacht wordt: {verwacht}."));

    /// <summary>What someone else wrote goes to a terminal and a page: short, and without the characters that steer them.</summary>
    public static string Shorten(string tekst)
    {
        var kort = tekst.Length <= MaxGevonden ? tekst : $"{tekst.AsSpan(0, MaxGevonden)}…";
        return string.Create(kort.Length, kort, (doel, bron) =>
        {
            for (var i = 0; i < bron.Length; i++) doel[i] = IsPlain(bron[i]) ? bron[i] : '·';
        });
    }

    private static bool IsPlain(char teken) =>
        char.GetUnicodeCategory(teken) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse);
}
