using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking.Kansen;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Trajecten;

/// <param name="Nu">At how many open vacatures the klant is among the first ten.</param>
/// <param name="InPool">False: this klant cannot be proposed now, whatever changes.</param>
public sealed record WatHelpt(Klant Klant, bool InPool, int Nu, int Mogelijk, IReadOnlyList<Winst> Winst);

/// <summary>Of everything a klant could change or learn, what opens most vacatures; for the own consulent. The look is logged.</summary>
public sealed class ReadWatHelpt(MatchingDbContext db, Zoekindex index, Kansbron kansen, Taxonomiehouder taxonomie, Logschrijver log, TimeProvider clock)
{
    public async Task<Result<WatHelpt>> HandleAsync(string sleutel, Account kijker, string plek, CancellationToken stop)
    {
        var klant = await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Sleutel == sleutel, stop);
        if (klant is null || klant.WerkconsulentId != kijker.MedewerkerId) return new NotFound($"Klant {sleutel} bestaat niet, of is niet voor u.");
        await log.SawKlantenAsync(kijker.Sleutel, [klant.Id.Value], plek, stop);
        if (index.Klant(klant.Id) is not { } profiel || !Uitsluiting.InPool(profiel, clock.Vandaag)) return new WatHelpt(klant, InPool: false, 0, 0, []);
        var meter = await kansen.OpenAsync(db, profiel, stop);
        var veranderingen = Veranderbaar.Van(profiel, [.. meter.Vacatures], await TrajectenAsync(klant, stop));
        return new WatHelpt(klant, InPool: true, meter.Nu.Toptien.Count, meter.Nu.Mogelijk.Count, Winst.Van(meter, veranderingen, stop: stop));
    }

    /// <summary>What is in the mandje and meant for this klant.</summary>
    private async Task<List<Leerbaar>> TrajectenAsync(Klant klant, CancellationToken stop) =>
        (await db.Set<Traject>().AsNoTracking().ToListAsync(stop))
            .Where(t => t.Doelgroepen is not { Count: > 0 } voor || klant.Doelgroepen?.Any(voor.Contains) == true)
            .OrderBy(t => t.Sleutel, StringComparer.Ordinal)
            .Select(t => new Leerbaar(t.Naam, [.. (t.Competenties ?? []).Select(taxonomie.Stand.Canoniek).Distinct(StringComparer.Ordinal)])).ToList();
}
