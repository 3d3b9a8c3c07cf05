using Matching.Data;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen.Lijsten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Ingrepen;

/// <summary>Looks for someone to add to a list by hand.</summary>
[Authorize(Deur.Voorselectie)]
public sealed class ErbijModel(MatchingDbContext db, FindKlanten find) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    public Vacature Vacature { get; private set; } = null!;

    /// <summary>How many were found; null while nothing is asked.</summary>
    public int? Gevonden { get; private set; }

    public IReadOnlyList<Klant> Klanten { get; private set; } = [];

    public string Stempel { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == Sleutel, stop) is not { } vacature) return NotFound();
        Vacature = vacature;
        Stempel = Voorstellen.Stempel.Van(await ChangeLijst.ReadAsync(db, vacature.Id, stop));
        if (string.IsNullOrWhiteSpace(Zoek)) return Page();
        var lijst = await find.FindAsync(new(Zoek.Trim(), Gebiedsvraag.Overal, null, null, null), pagina: 1, Account.Van(User), stop);
        (Gevonden, Klanten) = (lijst.Aantal, [.. lijst.Regels.Select(r => r.Klant)]);
        return Page();
    }
}
