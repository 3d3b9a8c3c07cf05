using Matching.Jobcoaching;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Plaatsingen;

/// <summary>The werkgevers, to search; it stands in this room because it counts the conflicts of plaatsingen.</summary>
[Authorize(Deur.Werkgevers)]
public sealed class WerkgeversModel(FindWerkgevers find, Jobcoachconflicten conflicten) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public Werkgeverslijst Lijst { get; private set; } = new([], 0);

    public int Paginas => Math.Max(1, (Lijst.Aantal + FindWerkgevers.PerPagina - 1) / FindWerkgevers.PerPagina);

    public int Conflicten { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Pagina = Math.Clamp(Pagina, 1, 100_000);
        Lijst = await find.FindAsync(Zoek, Pagina, stop);
        Conflicten = await conflicten.CountAsync(stop);
    }
}
