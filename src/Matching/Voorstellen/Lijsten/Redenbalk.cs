using Matching.Rangschikking;

namespace Matching.Voorstellen.Lijsten;

/// <summary>A reason as a bar: how much it counts beside the heaviest on the list.</summary>
/// <param name="Groep">The group of kenmerken it speaks for.</param>
/// <param name="Deel">0 to 10.</param>
/// <param name="Af">It takes away.</param>
public sealed record Redenbalk(string Groep, string Tekst, int Deel, bool Af)
{
    private const int Getoond = 5;

    public string Label => (Deel, Af) switch
    {
        ( >= 7, false) => "telt zwaar mee",
        ( >= 4, false) => "telt mee",
        (_, false) => "telt een beetje mee",
        ( >= 7, true) => "telt zwaar tegen",
        ( >= 4, true) => "telt tegen",
        (_, true) => "telt een beetje tegen",
    };

    /// <summary>The heaviest reasons of a place; what adds nothing is no reason.</summary>
    public static IEnumerable<Redenbalk> Van(Plaats plaats, double zwaarste) => plaats.Redenen
        .Where(r => Math.Abs(r.Bijdrage) > zwaarste / 200)
        .Take(Getoond)
        .Select(r => new Redenbalk(r.Kenmerk, r.Tekst, Math.Clamp((int)Math.Round(10 * Math.Abs(r.Bijdrage) / zwaarste), 1, 10), r.Bijdrage < 0));

    /// <summary>The heaviest contribution on a list.</summary>
    public static double Zwaarste(IEnumerable<Plaats> plaatsen) =>
        plaatsen.SelectMany(p => p.Redenen).Select(r => Math.Abs(r.Bijdrage)).DefaultIfEmpty(0).Max();
}
