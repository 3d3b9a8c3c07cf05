using System.Globalization;
using Matching.Tests.Layout;

namespace Matching.Tests.Vacatures;

/// <summary>A text of <c>Intaketeksten.txt</c> with what people said it asks; null is not said in the text.</summary>
public sealed record Intaketekst(
    int Nummer, string Tekst, IReadOnlyList<string> Beroepen, (int? Min, int? Max)? Uren, IReadOnlyList<string>? Rijbewijzen, string? Plaats, bool? Onregelmatig)
{
    public static IReadOnlyList<Intaketekst> Alle { get; } =
        [.. Repository.Read("tests/Matching.Tests/Vacatures/Intaketeksten.txt").Split("\n## ").Skip(1).Select((deel, i) => Read(i, deel))];

    /// <summary>Half of them, on which nothing was tuned.</summary>
    public bool IsOngezien => Nummer * 7919 % 101 % 2 == 0;

    private static Intaketekst Read(int nummer, string deel)
    {
        var einde = deel.IndexOf('\n', StringComparison.Ordinal);
        var kop = deel[..einde].Split(';', StringSplitOptions.TrimEntries);
        string? Veld(string naam) => kop.Skip(1).FirstOrDefault(k => k.StartsWith(naam + " ", StringComparison.Ordinal))?[(naam.Length + 1)..];
        return new(
            nummer, deel[einde..].Trim(), kop[0].Split(',', StringSplitOptions.TrimEntries), Veld("uren") is { } uren ? Bereik(uren) : null,
            Veld("rijbewijs")?.Split(' '), Veld("plaats"), Veld("onregelmatig") is { } tijd ? tijd == "ja" : null);
    }

    private static (int? Min, int? Max) Bereik(string uren)
    {
        int? Getal(string deel) => deel.Length == 0 ? null : int.Parse(deel, CultureInfo.InvariantCulture);
        return uren.Split('-') is [var min, var max] ? (Getal(min), Getal(max)) : (Getal(uren), Getal(uren));
    }
}
