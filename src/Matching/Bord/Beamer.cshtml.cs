using Matching.Data;
using Matching.Kern;
using Matching.Netwerkcafes;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Bord;

/// <summary>A werkgever on the wall: how many people talk with whom, never who.</summary>
public sealed record Beamervak(string Werkgever, IReadOnlyList<Beamerkolom> Kolommen);

public sealed record Beamerkolom(string Titel, int Gesprekken);

/// <summary>The board on a projector. It reads no klant at all, so it cannot show one.</summary>
[Authorize(Deur.Beamer)]
public sealed class BeamerModel(MatchingDbContext db, TimeProvider clock) : PageModel
{
    public Netwerkcafe Cafe { get; private set; } = null!;

    public IReadOnlyList<Beamervak> Werkgevers { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await db.NetwerkcafeAsync(id, stop) is not { } cafe) return NotFound();
        Cafe = cafe;
        var op = cafe.Peildatum(clock.Vandaag);
        var rows = await (
            from vacature in db.Set<Vacature>().AsNoTracking()
            join werkgever in db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
            where db.Set<NetwerkcafeWerkgever>().Any(w => w.NetwerkcafeId == cafe.Id && w.WerkgeverId == werkgever.Id)
            select new
            {
                Vacature = vacature,
                Werkgever = werkgever.Naam,
                Gesprekken = db.Set<Koppeling>().Count(k => k.NetwerkcafeId == cafe.Id && k.VacatureId == vacature.Id),
            }).ToListAsync(stop);
        Werkgevers = rows
            .Where(r => r.Vacature.IsOpen(op) || r.Gesprekken > 0)
            .OrderBy(r => r.Vacature.Titel, ReadBord.Alphabet)
            .GroupBy(r => r.Werkgever, r => new Beamerkolom(r.Vacature.Titel, r.Gesprekken), StringComparer.Ordinal)
            .OrderBy(g => g.Key, ReadBord.Alphabet)
            .Select(g => new Beamervak(g.Key, g.ToList()))
            .ToList();
        return Page();
    }
}
