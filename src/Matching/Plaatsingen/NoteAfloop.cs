using Matching.Data;
using Matching.Kern;
using Matching.Rangschikking.Sporen;
using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Plaatsingen;

/// <summary>
/// Adds to the events of shown lists what voorstellen and plaatsingen tell afterwards, however they came in: an outcome with its reason, a plaatsing,
/// and that it still ran two and six months later. Looks every day at what is missing, so doing it twice adds nothing.
/// </summary>
public sealed class NoteAfloop(MatchingDbContext db, TimeProvider clock)
{
    private static readonly (Lijstgebeurtenissoort Soort, int Maanden)[] Mijlpalen =
        [(Lijstgebeurtenissoort.Geplaatst, 0), (Lijstgebeurtenissoort.WerktNaTweeMaanden, 2), (Lijstgebeurtenissoort.WerktNaZesMaanden, 6)];

    public async Task HandleAsync(CancellationToken stop)
    {
        var getoond = db.Set<GetoondeLijst>().Where(l => l.VacatureId != null).Select(l => l.VacatureId!.Value);
        var voorstellen = await db.Set<Voorstel>().AsNoTracking().Where(v => v.Uitkomst != null && getoond.Contains(v.VacatureId)).ToListAsync(stop);
        var plaatsingen = await db.Set<Plaatsing>().AsNoTracking().Where(p => p.VacatureId != null && getoond.Contains(p.VacatureId.Value)).ToListAsync(stop);
        var bekend = (await db.Set<Lijstgebeurtenis>().Where(g => g.Rol == null).Select(g => new { g.VacatureId, g.KlantId, g.Soort }).ToListAsync(stop))
            .Select(g => (g.VacatureId, g.KlantId, g.Soort)).ToHashSet();
        foreach (var gebeurtenis in voorstellen.Select(Tell).OfType<Lijstgebeurtenis>().Concat(plaatsingen.SelectMany(p => Tell(p, clock.Vandaag))))
        {
            if (bekend.Add((gebeurtenis.VacatureId, gebeurtenis.KlantId, gebeurtenis.Soort))) db.Add(gebeurtenis);
        }

        await db.SaveChangesAsync(stop);
    }

    /// <summary>Null where the plaatsing itself will tell.</summary>
    private static Lijstgebeurtenis? Tell(Voorstel voorstel)
    {
        Lijstgebeurtenissoort? wat = voorstel.Uitkomst switch
        {
            Uitkomst.Gesprek => Lijstgebeurtenissoort.Gesprek,
            Uitkomst.AfgewezenWerkgever => Lijstgebeurtenissoort.AfgewezenWerkgever,
            Uitkomst.AfgewezenKlant => Lijstgebeurtenissoort.AfgewezenKlant,
            Uitkomst.GeenReactie => Lijstgebeurtenissoort.GeenReactie,
            _ => null,
        };
        return wat is not { } soort ? null : new()
        {
            Id = LijstgebeurtenisId.New(), VacatureId = voorstel.VacatureId, KlantId = voorstel.KlantId, Soort = soort,
            Dag = voorstel.UitkomstDatum ?? voorstel.Datum, Reden = voorstel.Reden is { } reden ? Waarde.Van(reden) : null,
        };
    }

    private static IEnumerable<Lijstgebeurtenis> Tell(Plaatsing plaatsing, DateOnly vandaag) =>
        from mijlpaal in Mijlpalen
        let dag = plaatsing.Start.AddMonths(mijlpaal.Maanden)
        where dag <= vandaag && plaatsing.Loopt(dag)
        select new Lijstgebeurtenis
        {
            Id = LijstgebeurtenisId.New(), VacatureId = plaatsing.VacatureId!.Value, KlantId = plaatsing.KlantId, Soort = mijlpaal.Soort, Dag = dag,
        };
}
