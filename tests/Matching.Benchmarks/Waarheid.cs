using Matching.Training;
using Matching.Zoeken;

namespace Matching.Benchmarks;

/// <summary>What truly came of whom, told by one database, seen with the eyes of another that knows less of the same people and vacatures.</summary>
internal static class Waarheid
{
    public static IReadOnlyList<Lijst> Lijsten(Historie eigen, Historie waarheid)
    {
        var index = Zoekindex.InGeheugen(eigen.Gedaanten(), []);
        var vacatures = eigen.Beoordelingen.Where(b => !b.IsPlaatsvervanger).ToDictionary(b => b.Vacature.Sleutel, b => b.Vacature, StringComparer.Ordinal);
        var klanten = eigen.Gedaanten().DistinctBy(k => k.Id).ToDictionary(k => k.Sleutel, k => k.Id, StringComparer.Ordinal);
        return
        [
            .. waarheid.Beoordelingen.Where(b => b.HeeftPositief && !b.IsPlaatsvervanger).Select(b => Training.Lijst.Van(
                new Beoordeling(vacatures[b.Vacature.Sleutel], b.Op, [.. b.Aflopen.Select(a => new Afloop(klanten[waarheid.Sleutel(a.Klant)], a.Stappen))]), eigen, index.Scoor)),
        ];
    }
}
