using System.Runtime.CompilerServices;
using Matching.Taxonomie;
using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>
/// A vacature as a question to klanten: distinct terms by field, each with its boost, in a fixed order. Parts of words come from the title and
/// the name of the beroep only; a long omschrijving would drown them.
/// </summary>
internal sealed class Vraag
{
    private const int MaxWoorden = 200;
    private const int MaxDelen = 40;

    private static readonly ConditionalWeakTable<VacatureProfiel, Vraag> Gesteld = [];

    private readonly (string Term, double Gewicht)[][] perVeld;

    private Vraag(VacatureProfiel vacature)
    {
        var beroep = Beroepscode.Termen(vacature.Beroep?.Code).ToArray();
        perVeld =
        [
            Los(Taalanalyse.Woorden(Termen.Tekst(Teksten(vacature))), MaxWoorden),
            Los(Taalanalyse.Delen(Termen.Tekst([vacature.Titel, vacature.Beroep?.Naam])), MaxDelen),
            [.. (vacature.Competenties ?? []).DistinctBy(c => c.Code, StringComparer.Ordinal).Select(c => (c.Code, c.Eis == Eis.Vereist ? 2 : 1))],
            beroep,
            beroep,
        ];
    }

    /// <summary>Analysed once for as long as the profile lives.</summary>
    public static Vraag Van(VacatureProfiel vacature) => Gesteld.GetValue(vacature, v => new Vraag(v));

    public (string Term, double Gewicht)[] this[Veld veld] => perVeld[(int)veld];

    /// <summary>What is said of the vacature, what says most first.</summary>
    public static IEnumerable<string?> Teksten(VacatureProfiel vacature) =>
        [.. Termen.Namen(vacature), vacature.Omschrijving];

    private static (string Term, double Gewicht)[] Los(List<string> termen, int max) =>
        [.. termen.Distinct(StringComparer.Ordinal).Take(max).Select(t => (t, 1))];
}
