using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Rangschikking.Sporen;

/// <summary>
/// Who has been on few lists lately. Counted up to yesterday and once a day, so that a list stays the same all day whoever has looked at it.
/// </summary>
public sealed class Blootstelling(IServiceScopeFactory scopes, Zoekindex index, TimeProvider clock) : IDisposable
{
    private const int Dagen = 28;

    /// <summary>On no more lists than this is seldom.</summary>
    private const int Zelden = 2;

    private readonly SemaphoreSlim eenTegelijk = new(1);
    private (DateOnly Dag, IReadOnlyList<KlantId> Klanten)? geteld;

    /// <summary>The klanten in the pool who are seldom seen, by key.</summary>
    public async Task<IReadOnlyList<KlantId>> ZeldenGezienAsync(CancellationToken stop)
    {
        var vandaag = clock.Vandaag;
        if (geteld is { } klaar && klaar.Dag == vandaag) return klaar.Klanten;
        await eenTegelijk.WaitAsync(stop);
        try
        {
            if (geteld is { } intussen && intussen.Dag == vandaag) return intussen.Klanten;
            var gezien = await CountAsync(vandaag, stop);
            var zelden = index.Klanten()
                .Where(k => gezien.GetValueOrDefault(k.Id) <= Zelden && Uitsluiting.InPool(k, vandaag))
                .OrderBy(k => k.Sleutel, StringComparer.Ordinal).Select(k => k.Id).ToList();
            geteld = (vandaag, zelden);
            return zelden;
        }
        finally
        {
            eenTegelijk.Release();
        }
    }

    public void Dispose() => eenTegelijk.Dispose();

    private async Task<Dictionary<KlantId, int>> CountAsync(DateOnly vandaag, CancellationToken stop)
    {
        var (sinds, aantal) = (vandaag.AddDays(-Dagen), new Dictionary<KlantId, int>());
        await using var scope = scopes.CreateAsyncScope();
        var lijsten = scope.ServiceProvider.GetRequiredService<MatchingDbContext>().Set<GetoondeLijst>().Where(l => l.Dag >= sinds && l.Dag < vandaag).Select(l => l.Pak);
        await foreach (var pak in lijsten.AsAsyncEnumerable().WithCancellation(stop))
        {
            foreach (var klant in Plekkenpak.Open(pak).Select(p => p.Klant).Distinct()) aantal[klant] = aantal.GetValueOrDefault(klant) + 1;
        }

        return aantal;
    }
}
