using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Matching.Voorstellen.Interesses;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen;

/// <summary>Whom a werkgever wants to meet, what happens next and by when. The button on a card leads here and back to the cards.</summary>
[Authorize(Deur.Profielen)]
public sealed class UwInteresseModel(ReadUwInteresse read, ShowInteresse show, ReadStempel stempel, MatchingDbContext db, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Interessekaart> Kaarten { get; private set; } = [];

    /// <summary>How it stood when the page was made.</summary>
    public string Stempel { get; private set; } = "";

    public Medewerker? Accountmanager { get; private set; }

    public DateOnly Vandaag => clock.Vandaag;

    private Account Wie => Account.Van(User);

    public async Task OnGetAsync(CancellationToken stop)
    {
        // The first look at a name is a step of its own; it must not call this page old.
        Kaarten = await read.HandleAsync(Wie, stop);
        Stempel = await stempel.HandleAsync(Wie, stop);
        var werkgever = WerkgeverId.Van(Wie.Id);
        Accountmanager = await db.Set<Medewerker>().AsNoTracking().SingleOrDefaultAsync(m => db.Set<Werkgever>().Any(w => w.Id == werkgever && w.AccountmanagerId == m.Id), stop);
    }

    public async Task<IActionResult> OnPostAsync(string? vacature, string? pseudoniem, string? bericht, CancellationToken stop)
    {
        var fault = await show.HandleAsync(vacature ?? "", pseudoniem ?? "", Wie, stop, bericht);
        if (fault is Kijkgrens grens) TempData.Waarschuw(grens.Tekst);
        else if (fault is not null) return NotFound();
        else TempData.Meld("Dank u. De accountmanager neemt contact met u op.");
        return LocalRedirect($"/profielen?vacature={Uri.EscapeDataString(vacature!)}");
    }
}
