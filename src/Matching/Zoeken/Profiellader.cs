using Matching.Data;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Zoeken;

/// <summary>Reads klanten and vacatures from the database and makes their profiles of today.</summary>
public sealed class Profiellader(Koppelgegevens koppel, TimeProvider clock)
{
    /// <summary>These klanten and vacatures as they are now; an id that is no longer there comes back as gone.</summary>
    public async Task<Indexwijziging> LaadAsync(
        MatchingDbContext db, Naslag naslag, IReadOnlyCollection<KlantId> klantIds, IReadOnlyCollection<VacatureId> vacatureIds, CancellationToken stop)
    {
        var klanten = await KlantenAsync(db, naslag, klantIds, stop);
        var vacatures = await VacaturesAsync(db, naslag, vacatureIds, stop);
        return new(klanten, vacatures, [.. klantIds.Except(klanten.Select(k => k.Id))], [.. vacatureIds.Except(vacatures.Select(v => v.Id))]);
    }

    private async Task<List<KlantProfiel>> KlantenAsync(MatchingDbContext db, Naslag naslag, IReadOnlyCollection<KlantId> ids, CancellationToken stop)
    {
        if (ids.Count == 0) return [];
        var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToListAsync(stop);
        var diagnoses = await db.Set<Diagnose>().AsNoTracking()
            .Where(d => ids.Contains(d.KlantId) && !db.Set<Diagnose>().Any(later => later.KlantId == d.KlantId && later.Datum > d.Datum))
            .ToDictionaryAsync(d => d.KlantId, stop);
        var afgewezen = await koppel.Afgewezen(db, ids, stop);
        return klanten.ConvertAll(k =>
            Profielmaker.Maak(k, diagnoses.GetValueOrDefault(k.Id), naslag, afgewezen.GetValueOrDefault(k.Id, []), clock.Vandaag));
    }

    private async Task<List<VacatureProfiel>> VacaturesAsync(MatchingDbContext db, Naslag naslag, IReadOnlyCollection<VacatureId> ids, CancellationToken stop)
    {
        if (ids.Count == 0) return [];
        var vacatures = await db.Set<Vacature>().AsNoTracking().Where(v => ids.Contains(v.Id)).ToListAsync(stop);
        var eerste = await koppel.EersteVoorstel(db, ids, stop);
        var werkgevers = vacatures.Select(v => v.WerkgeverId).ToHashSet();
        var plekken = await db.Set<Werkgever>().Where(w => werkgevers.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Pc4, stop);
        return vacatures.ConvertAll(v => Profielmaker.Maak(v, naslag, eerste.TryGetValue(v.Id, out var dag) ? dag : null, plekken[v.WerkgeverId]));
    }
}
