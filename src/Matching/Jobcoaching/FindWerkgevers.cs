using System.Globalization;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Jobcoaching;

/// <summary>A werkgever on the list: who looks after it here, who on its floor, and what it has open today.</summary>
public sealed record Werkgeverregel(WerkgeverId Id, string Sleutel, string Naam, string? Accountmanager, string? Jobcoach, int OpenVacatures);

/// <summary>One screenful of the werkgevers found, with how many there are in all.</summary>
public sealed record Werkgeverslijst(IReadOnlyList<Werkgeverregel> Regels, int Aantal);

/// <summary>Werkgevers by a piece of their name or their key.</summary>
public sealed class FindWerkgevers(MatchingDbContext db, TimeProvider clock)
{
    public const int PerPagina = 50;

    /// <param name="pagina">From 1.</param>
    public async Task<Werkgeverslijst> FindAsync(string? zoek, int pagina, CancellationToken stop)
    {
        // Names are compared here: the two databases each have their own idea of case, accents and order.
        var alle = await db.Set<Werkgever>().Select(w => new { w.Id, w.Sleutel, w.Naam }).ToListAsync(stop);
        var gevonden = alle
            .Where(w => string.IsNullOrWhiteSpace(zoek) || Contains(w.Naam, zoek.Trim()) || Contains(w.Sleutel, zoek.Trim()))
            .OrderBy(w => w.Naam, StringComparer.Create(Kalender.Nederlands, ignoreCase: true))
            .ThenBy(w => w.Sleutel, StringComparer.Ordinal)
            .Select(w => w.Id)
            .ToList();
        var opPagina = gevonden.Skip((pagina - 1) * PerPagina).Take(PerPagina).ToList();
        var regels = await ReadAsync(opPagina, stop);
        return new([.. opPagina.Select(id => regels[id])], gevonden.Count);
    }

    private static bool Contains(string tekst, string zoek) =>
        Kalender.Nederlands.CompareInfo.IndexOf(tekst, zoek, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private Task<Dictionary<WerkgeverId, Werkgeverregel>> ReadAsync(List<WerkgeverId> ids, CancellationToken stop)
    {
        var open = db.Set<Vacature>().Open(clock.Vandaag);
        var jobcoaches =
            from inzet in db.Set<Jobcoachinzet>()
            join jobcoach in db.Set<Medewerker>() on inzet.JobcoachId equals jobcoach.Id
            where inzet.Tot == null
            select new { inzet.WerkgeverId, jobcoach.Naam };
        return db.Set<Werkgever>()
            .Where(w => ids.Contains(w.Id))
            .Select(w => new Werkgeverregel(
                w.Id,
                w.Sleutel,
                w.Naam,
                db.Set<Medewerker>().Where(m => m.Id == w.AccountmanagerId).Select(m => m.Naam).FirstOrDefault(),
                jobcoaches.Where(j => j.WerkgeverId == w.Id).Select(j => j.Naam).FirstOrDefault(),
                open.Count(v => v.WerkgeverId == w.Id)))
            .ToDictionaryAsync(w => w.Id, stop);
    }
}
