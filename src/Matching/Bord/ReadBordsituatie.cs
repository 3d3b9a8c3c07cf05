using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Bord;

/// <summary>Reads what a decision needs; inside the turn of <see cref="Bordschrijver"/>.</summary>
public sealed class ReadBordsituatie(MatchingDbContext db, TimeProvider clock)
{
    public async Task<Bordsituatie> HandleAsync(Netwerkcafe cafe, KlantId klantId, Zet zet, CancellationToken stop)
    {
        var klant = await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Id == klantId, stop);
        var invited = await db.Set<NetwerkcafeKlant>().AnyAsync(k => k.NetwerkcafeId == cafe.Id && k.KlantId == klantId, stop);
        var koppelingen = await db.Set<Koppeling>().Where(k => k.NetwerkcafeId == cafe.Id && k.KlantId == klantId).ToListAsync(stop);
        var gebeurtenissen = await db.Set<Bordgebeurtenis>().AsNoTracking()
            .Where(g => g.NetwerkcafeId == cafe.Id && g.KlantId == klantId)
            .OrderBy(g => g.Volgnummer)
            .ToListAsync(stop);
        var named = gebeurtenissen.Select(g => g.NaarVacatureId).Append(zet.Van).Append(zet.Naar).OfType<VacatureId>().Distinct().ToList();
        return new(klant?.Naam ?? "Deze klant", invited, koppelingen, gebeurtenissen, await VacaturesAsync(cafe, klant, named, stop));
    }

    private async Task<Dictionary<VacatureId, Bordvacature>> VacaturesAsync(Netwerkcafe cafe, Klant? klant, List<VacatureId> named, CancellationToken stop)
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
        return rows.ToDictionary(
            r => r.Vacature.Id,
            r => new Bordvacature(
                r.Vacature.Id, r.Vacature.Sleutel, r.Vacature.Titel, r.Werkgever, r.OpBord, r.Vacature.IsOpen(op), klant?.NietBij?.Contains(r.Vacature.WerkgeverId) == true));
    }
}
