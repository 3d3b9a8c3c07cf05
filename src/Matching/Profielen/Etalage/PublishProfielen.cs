using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Profielen.Etalage;

/// <summary>
/// The publication moment, once a week: who has both keys and can be proposed appears, and what changed is brought up to date, all together. Too few
/// changes wait for the next one. Leaving is not tied to it: see <see cref="Etalagehouder"/>.
/// </summary>
public sealed class PublishProfielen(MatchingDbContext db, Zoekindex index, IOptions<Profielinstellingen> instellingen, TimeProvider clock)
{
    /// <summary>Publishes when the moment has come; running twice changes nothing.</summary>
    /// <returns>How many profiles appeared, changed or went.</returns>
    public async Task<int> HandleAsync(CancellationToken stop)
    {
        var weg = await Etalagehouder.SweepAsync(db, stop);
        var nu = await db.Set<GepubliceerdProfiel>().ToDictionaryAsync(p => p.KlantId, stop);
        var vorige = nu.Values.Select(p => (DateTime?)p.Gepubliceerd).Max();
        if (vorige is { } toen && DateOnly.FromDateTime(Kalender.Lokaal(toen)) >= LaatsteDag()) return weg;

        var straks = await PoolAsync(stop);
        var wijzigingen = straks.Where(p => !nu.TryGetValue(p.KlantId, out var oud) || !oud.IsGelijk(p)).ToList();
        var wacht = vorige is { } sinds && wijzigingen.Count < instellingen.Value.MinsteNieuwen && clock.Nu - sinds < TimeSpan.FromDays(7 * instellingen.Value.WachtWeken);
        foreach (var profiel in wacht ? [] : wijzigingen) Put(profiel, nu.GetValueOrDefault(profiel.KlantId));
        var gebleven = straks.Select(p => p.KlantId).ToHashSet();
        var vertrokken = nu.Values.Where(p => !gebleven.Contains(p.KlantId)).ToList();
        db.RemoveRange(vertrokken);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException taken) when (MatchingDbContext.IsTaken(taken))
        {
            // Another process published at the same moment.
            db.ChangeTracker.Clear();
            return weg;
        }

        return weg + vertrokken.Count + (wacht ? 0 : wijzigingen.Count);
    }

    /// <summary>Everyone who may be shown now, as a werkgever may know them.</summary>
    private async Task<List<GepubliceerdProfiel>> PoolAsync(CancellationToken stop)
    {
        var postcodes = await db.Set<Klant>().Where(k => k.PublicatieKlant == true && k.PublicatieConsulent == true).Select(k => new { k.Id, k.Pc4 }).ToDictionaryAsync(k => k.Id, k => k.Pc4, stop);
        var pool = index.Klanten().Where(k => postcodes.ContainsKey(k.Id) && Uitsluiting.InPool(k, clock.Vandaag)).ToList();
        var tellen = Verscheidenheid.Tellen(pool.Select(k => (Gedeeld.Groep(k), k.Doelgroepen)), instellingen.Value.Verscheidenheid);
        return pool.ConvertAll(k => GepubliceerdProfiel.Van(k, tellen.Contains(Gedeeld.Groep(k)) ? Gedeeld.Groep(k) : Taxonomie.Beroepsgroep.OverigWerk, postcodes[k.Id], clock.Nu));
    }

    private void Put(GepubliceerdProfiel nieuw, GepubliceerdProfiel? oud)
    {
        if (oud is null) db.Add(nieuw);
        else (oud.Gepubliceerd, oud.Groep, oud.Zone, oud.Uren, oud.Werkbeeld) = (nieuw.Gepubliceerd, nieuw.Groep, nieuw.Zone, nieuw.Uren, nieuw.Werkbeeld);
    }

    /// <summary>The publication day of this week, or of the last when it is still to come.</summary>
    private DateOnly LaatsteDag()
    {
        var vandaag = clock.Vandaag;
        return vandaag.AddDays(-((7 + (int)vandaag.DayOfWeek - (int)instellingen.Value.Publicatiedag) % 7));
    }
}
