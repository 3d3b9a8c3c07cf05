using Matching.Kern;
using Matching.Rangschikking;

namespace Matching.Training;

/// <summary>What spreading places would have cost and gained in the last half year, by a ranker that learned only what was known before it.</summary>
public sealed class MeasureLasten(Geschiedenis geschiedenis)
{
    private const int Maanden = 6;

    public async Task<Result<List<Lastpunt>>> HandleAsync(IProgress<string>? voortgang, CancellationToken stop)
    {
        var (historie, lijsten) = await geschiedenis.LoadAsync(voortgang, stop);
        if (historie.Laatste is not { } laatste) return new Invalid("Er zijn nog geen voorstellen of plaatsingen.");
        var van = laatste.AddMonths(-Maanden);
        var nieuw = lijsten.Where(l => l.Beoordeling.Op >= van && !l.Beoordeling.IsPlaatsvervanger).ToList();
        if (nieuw.Count == 0) return new Invalid($"Na {van:yyyy-MM-dd} is geen vacature met een plaatsing of gesprek.");
        return Lastenspreiding.Frontier(nieuw, Terugblik.Learn(lijsten, van, stop) ?? new Handweging(), Lastenspreiding.Sterkten).ToList();
    }
}
