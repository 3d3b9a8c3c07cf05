using Matching.Data;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Verantwoording;

/// <summary>How long each kind of data is kept, and what was removed.</summary>
[Authorize(Deur.Logboek)]
public sealed class BewarenModel(MatchingDbContext db, IEnumerable<Bewaarregel> regels, IConfiguration instellingen) : PageModel
{
    private const int Laatste = 100;

    public IReadOnlyList<(Bewaarregel Regel, int Maanden)> Regels { get; } = [.. regels.Select(r => (r, r.MaandenVolgens(instellingen)))];

    public IReadOnlyList<Bewaarbeurt> Beurten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => Beurten = await db.Set<Bewaarbeurt>().AsNoTracking().OrderByDescending(b => b.Tijdstip).Take(Laatste).ToListAsync(stop);
}
