using Matching.Data;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>Makes the past ready to learn from and to be judged on: every vacature with its pool and its feature rows, texts scored on an index of the past.</summary>
public sealed class Geschiedenis(MatchingDbContext db, Naslagbron bron)
{
    public async Task<(Historie Historie, IReadOnlyList<Lijst> Lijsten)> LoadAsync(IProgress<string>? voortgang, CancellationToken stop)
    {
        var naslag = await bron.LaadAsync(db, stop);
        var historie = await Historie.LoadAsync(db, naslag, stop);
        var index = Zoekindex.InGeheugen(historie.Gedaanten(), []);
        var lijsten = new List<Lijst>();
        // Only where something came of it can anything be learned or judged.
        foreach (var beoordeling in historie.Beoordelingen.Where(b => b.HeeftPositief))
        {
            stop.ThrowIfCancellationRequested();
            lijsten.Add(Lijst.Van(beoordeling, historie, index.Scoor));
            if (lijsten.Count % 50 == 0) voortgang?.Report($"{lijsten.Count} vacatures uit het verleden bekeken");
        }

        return (historie, lijsten);
    }
}
