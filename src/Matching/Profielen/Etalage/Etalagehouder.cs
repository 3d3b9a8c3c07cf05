using Matching.Data;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Taxonomie;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen.Etalage;

/// <summary>Someone in the published pool.</summary>
/// <param name="Midden">Of the zone; null is unknown.</param>
/// <param name="Rij">The published fields as the ranker reads them.</param>
public sealed record Etalageplek(GepubliceerdProfiel Profiel, Middelpunt? Midden, Klantrij Rij)
{
    public KlantId Klant => Profiel.KlantId;

    public Cel Cel(Middelpunt? werkgever) => new(Profiel.Groep, Zones.Band(Midden, werkgever), Profiel.Uren);
}

/// <param name="Plekken">Everyone published, in no order that means anything.</param>
public sealed record Etalagestand(IReadOnlyList<Etalageplek> Plekken, Naslag Naslag);

/// <summary>
/// The index of browsing: the published pool resident in memory, made from its own table and from nothing else. Every look first asks the database
/// who is still published, so a key that was taken back, or an uitstroom, removes someone at once.
/// </summary>
public sealed class Etalagehouder(Naslagbron naslag, Taxonomiehouder taxonomie)
{
    private volatile Gemaakt? laatste;

    public async Task<Etalagestand> ReadAsync(MatchingDbContext db, CancellationToken stop)
    {
        await SweepAsync(db, stop);
        var momenten = await db.Set<GepubliceerdProfiel>().Select(p => new { p.KlantId, p.Gepubliceerd }).ToDictionaryAsync(p => p.KlantId, p => p.Gepubliceerd, stop);
        if (laatste is { } gemaakt && gemaakt.IsVan(momenten) && gemaakt.Stand.Naslag.Taxonomie == taxonomie.Stand) return gemaakt.Stand;
        var nieuw = await MakeAsync(db, stop);
        laatste = nieuw;
        return nieuw.Stand;
    }

    /// <summary>Takes away who may no longer be shown; who later is again, waits for the next publication.</summary>
    public static async Task<int> SweepAsync(MatchingDbContext db, CancellationToken stop)
    {
        var weg = db.Set<GepubliceerdProfiel>().Where(p => db.Set<Klant>().Any(k => k.Id == p.KlantId
            && (k.PublicatieKlant != true || k.PublicatieConsulent != true || k.UitstroomDatum != null)));
        return await weg.AnyAsync(stop) ? await weg.ExecuteDeleteAsync(stop) : 0;
    }

    private async Task<Gemaakt> MakeAsync(MatchingDbContext db, CancellationToken stop)
    {
        var bron = await naslag.LaadAsync(db, stop);
        var rijen = await db.Set<GepubliceerdProfiel>().AsNoTracking().ToListAsync(stop);
        var plekken = rijen.ConvertAll(r => (Profiel: r, Midden: bron.Kaart.Midden(r.Zone))).ConvertAll(p => new Etalageplek(p.Profiel, p.Midden, new Klantrij(p.Profiel.AlsProfiel(p.Midden))));
        return new(new(plekken, bron), rijen.ToDictionary(r => r.KlantId, r => r.Gepubliceerd));
    }

    private sealed record Gemaakt(Etalagestand Stand, Dictionary<KlantId, DateTime> Momenten)
    {
        public bool IsVan(Dictionary<KlantId, DateTime> nu) => nu.Count == Momenten.Count && nu.All(m => Momenten.TryGetValue(m.Key, out var toen) && toen == m.Value);
    }
}
