using Matching.Taxonomie;

namespace Matching.Demo.Catalogus;

/// <summary>The competenties of the demo are those of the taxonomy: the catalogue names them, codes and spelling come from there.</summary>
public static class Competentie
{
    /// <summary>The SUWI gedragscompetenties, by number.</summary>
    public static IReadOnlyList<string> Gedragscodes { get; } =
        [.. Taxonomiestand.Start.Competenties.Select(c => c.Code).Where(c => c.StartsWith("sgr:", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <exception cref="ArgumentException">The taxonomy has no competentie of that name.</exception>
    public static string CodeOf(string naam) =>
        Taxonomiestand.Start.FindCompetentie(null, naam)?.Code ?? throw new ArgumentException($"{naam} staat niet in de taxonomie.", nameof(naam));

    public static string NaamOf(string code) => Taxonomiestand.Start.Find(code)!.Naam;
}
