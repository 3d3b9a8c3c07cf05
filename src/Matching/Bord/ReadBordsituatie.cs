using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Bord;

/// <summary>Reads what a decision needs from the database itself, inside the turn of <see cref="Bordschrijver"/>: the index may be a moment behind.</summary>
public sealed class ReadBordsituatie(MatchingDbContext db, Profiellader profielen, Naslagbron bron, TimeProvider clock)
{
    public async Task<Bordsituatie> HandleAsync(Netwerkcafe cafe, KlantId klantId, Zet zet, Account door, CancellationToken stop)
    {
        var klant = await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Id == klantId, stop);
        var invited = await db.Set<Deelname>().AnyAsync(k => k.NetwerkcafeId == cafe.Id && k.KlantId == klantId, stop);
        var koppelingen = await db.Set<Koppeling>().Where(k => k.NetwerkcafeId == cafe.Id && k.KlantId == klantId).ToListAsync(stop);
        var gebeurtenissen = await db.Set<Bordgebeurtenis>().AsNoTracking()
            .Where(g => g.NetwerkcafeId == cafe.Id && g.KlantId == klantId)
            .OrderBy(g => g.Volgnummer)
            .ToListAsync(stop);
        var named = gebeurtenissen.Select(g => g.NaarVacatureId).Append(zet.Van).Append(zet.Naar).OfType<VacatureId>().Distinct().ToList();
        return new(
            klant is not null && door.MagNaamZien(klant.WerkconsulentId) ? klant.Naam : "Deze klant",
            door.MagRedenZien(klant?.WerkconsulentId),
            invited,
            koppelingen,
            gebeurtenissen,
            await VacaturesAsync(cafe, klantId, zet.Naar, named, stop));
    }

    private async Task<Dictionary<VacatureId, Bordvacature>> VacaturesAsync(Netwerkcafe cafe, KlantId klant, VacatureId? naar, List<VacatureId> named, CancellationToken stop)
    {
        var rows = await (
            from vacature in db.Set<Vacature>().AsNoTracking()
            join werkgever in db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
            where named.Contains(vacature.Id)
            select new
            {
                Vacature = vacature,
                Werkgever = werkgever.Naam,
                OpBord = db.Set<NetwerkcafeWerkgever>().Any(w => w.NetwerkcafeId == cafe.Id && w.WerkgeverId == werkgever.Id),
            }).ToListAsync(stop);
        var op = cafe.Peildatum(clock.Vandaag);
        var uitgesloten = naar is { } doel ? await UitgeslotenAsync(klant, doel, op, stop) : [];
        return rows.ToDictionary(
            r => r.Vacature.Id,
            r => new Bordvacature(
                r.Vacature.Id, r.Vacature.Sleutel, r.Vacature.Titel, r.Werkgever, r.OpBord, r.Vacature.IsOpen(op), r.Vacature.Id == naar ? uitgesloten : []));
    }

    /// <summary>The board does not outrank the rules: the same reasons hold here as on every list.</summary>
    private async Task<IReadOnlyList<Uitsluitreden>> UitgeslotenAsync(KlantId klant, VacatureId vacature, DateOnly op, CancellationToken stop)
    {
        var nu = await profielen.LaadAsync(db, await bron.LaadAsync(db, stop), [klant], [vacature], stop);
        return nu is { Klanten.Count: 1, Vacatures.Count: 1 } ? Uitsluiting.Redenen(nu.Klanten.Single(), nu.Vacatures.Single(), op) : [];
    }
}
