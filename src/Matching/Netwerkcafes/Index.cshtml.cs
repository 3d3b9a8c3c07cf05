using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Netwerkcafes;

/// <summary>A meeting as one line of the list.</summary>
public sealed record Bijeenkomst(string Sleutel, DateOnly Datum, TimeOnly Van, TimeOnly Tot, string Locatie, int Werkgevers, int Klanten);

/// <summary>The meetings that come and that have been (D05).</summary>
[Authorize(Deur.Netwerkcafes)]
public sealed class IndexModel(MatchingDbContext db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Bijeenkomst> Komend { get; private set; } = [];

    public IReadOnlyList<Bijeenkomst> Geweest { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var all = await db.Set<Netwerkcafe>()
            .OrderBy(n => n.Datum).ThenBy(n => n.Van)
            .Select(n => new Bijeenkomst(n.Sleutel, n.Datum, n.Van, n.Tot, n.Locatie, n.Werkgevers.Count, n.Klanten.Count))
            .ToListAsync(stop);
        var vandaag = clock.Vandaag;
        Komend = all.Where(n => n.Datum >= vandaag).ToList();
        Geweest = all.Where(n => n.Datum < vandaag).Reverse().ToList();
    }
}
