using Matching.Data;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Plaatsingen;

/// <summary>A running plaatsing as the accountmanager of the werkgever sees it, by name.</summary>
public sealed record LopendePlaatsing(
    WerkgeverId WerkgeverId, KlantId KlantId, string Klant, string? Vacature, PlaatsingSoort Soort, DateOnly Start, DateOnly? Tot, MedewerkerId? JobcoachId, string? Jobcoach);

public static class LopendePlaatsingen
{
    extension(IQueryable<Plaatsing> plaatsingen)
    {
        /// <summary>As <see cref="Plaatsing.Loopt"/>, asked of the database.</summary>
        public IQueryable<Plaatsing> Lopend(DateOnly op) =>
            plaatsingen.Where(p => p.Start <= op && ((p.Einde ?? p.ContractTot) == null || (p.Einde ?? p.ContractTot) >= op));

        /// <summary>By start, longest running first.</summary>
        public Task<List<LopendePlaatsing>> ReadAsync(MatchingDbContext db, CancellationToken stop) =>
            (from plaatsing in plaatsingen
             join klant in db.Set<Klant>() on plaatsing.KlantId equals klant.Id
             from vacature in db.Set<Vacature>().Where(v => v.Id == plaatsing.VacatureId).DefaultIfEmpty()
             from jobcoach in db.Set<Medewerker>().Where(m => m.Id == plaatsing.JobcoachId).DefaultIfEmpty()
             orderby plaatsing.Start, plaatsing.Sleutel
             select new LopendePlaatsing(
                 plaatsing.WerkgeverId, klant.Id, klant.Voornaam + " " + klant.Achternaam, vacature.Titel, plaatsing.Soort,
                 plaatsing.Start, plaatsing.Einde ?? plaatsing.ContractTot, plaatsing.JobcoachId, jobcoach.Naam)).ToListAsync(stop);
    }
}
