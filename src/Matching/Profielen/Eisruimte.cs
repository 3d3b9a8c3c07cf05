using Matching.Profielen.Etalage;
using Matching.Taxonomie;
using Matching.Voorstellen.Intake;
using Matching.Zoeken;

namespace Matching.Profielen;

/// <summary>
/// What softer demands would bring, as a werkgever may know it: counted over published fields of who may be shown, told only from k people on, and in
/// bands. It stands beside a list and costs what the list costs; demands are accepted ones, so it cannot be asked about a person.
/// </summary>
public static class Eisruimte
{
    public static IReadOnlyList<(string Zin, string Aantal)> Van(IEnumerable<Etalageplek> zichtbaar, VacatureProfiel werk, Taxonomiestand taxonomie, int k, DateOnly op) =>
        [.. Eisprijs.Bereken(zichtbaar.Select(p => p.Rij.Profiel), werk, taxonomie, op).Punten
            .SelectMany(p => p.Punt.Versoepelingen.Zip(p.Erbij)).Where(p => p.Second >= Math.Max(k, Aantalband.Minst)).Select(p => (p.First.Zin, Aantalband.Van(p.Second)))];
}
