using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>Who cannot be proposed for a vacature, and why.</summary>
[Authorize(Deur.Vacatures)]
public sealed class ValtAfModel(MatchingDbContext db, ReadAfvallers read) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Reden { get; set; }

    public Uitsluitreden? GekozenReden => Waarde.TryParse<Uitsluitreden>(Reden ?? "", out var reden) ? reden : null;

    public bool IsAccountmanager => Account.Van(User).Is(Rol.Accountmanager);

    public Vacature Vacature { get; private set; } = null!;

    /// <summary>Null while the vacature is not in the index yet.</summary>
    public Afvallers? Afvallers { get; private set; }

    public int Pagina { get; private set; } = 1;

    public int Paginas => Math.Max(1, (Afvallers!.Aantal + ReadAfvallers.PerPagina - 1) / ReadAfvallers.PerPagina);

    public async Task<IActionResult> OnGetAsync([FromQuery] string? pagina, CancellationToken stop)
    {
        if (await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == Sleutel, stop) is not { } vacature) return NotFound();
        (Vacature, Pagina) = (vacature, Paginanummer.Lees(pagina));
        var gelezen = await read.HandleAsync(vacature, GekozenReden, Pagina, Account.Van(User), Request.Path, stop);
        Afvallers = gelezen.IsFault ? null : gelezen.Value;
        return Page();
    }
}
