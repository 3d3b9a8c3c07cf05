using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Netwerkcafes;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Bord;

/// <summary>The board as a page: whole and usable by its forms alone; <c>bord.js</c> makes it live.</summary>
[Authorize(Deur.Bord)]
public sealed class BordModel(MatchingDbContext db, ReadBord read, KoppelKlant koppel, VerplaatsKlant verplaats, MaakLos maakLos) : PageModel
{
    public Netwerkcafe Cafe { get; private set; } = null!;

    public BordStand Stand { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await db.NetwerkcafeAsync(id, stop) is not { } cafe) return NotFound();
        Cafe = cafe;
        Stand = await read.HandleAsync(cafe, Account.Van(User), stop);
        return Page();
    }

    public Task<IActionResult> OnPostKoppelAsync(string id, Guid opdracht, Guid klant, Guid naar, CancellationToken stop) =>
        DoAsync(id, (cafe, door) => koppel.HandleAsync(new(opdracht, cafe, klant, naar), door, stop), stop);

    public Task<IActionResult> OnPostVerplaatsAsync(string id, Guid opdracht, Guid klant, Guid van, Guid naar, long gezien, CancellationToken stop) =>
        DoAsync(id, (cafe, door) => verplaats.HandleAsync(new(opdracht, cafe, klant, van, naar, gezien), door, stop), stop);

    public Task<IActionResult> OnPostMaakLosAsync(string id, Guid opdracht, Guid klant, Guid van, long gezien, CancellationToken stop) =>
        DoAsync(id, (cafe, door) => maakLos.HandleAsync(new(opdracht, cafe, klant, van, gezien), door, stop), stop);

    private async Task<IActionResult> DoAsync(string id, Func<Guid, Account, Task<Result<long>>> command, CancellationToken stop)
    {
        if (await db.NetwerkcafeAsync(id, stop) is not { } cafe) return NotFound();
        var done = await command(cafe.Id.Value, Account.Van(User));
        if (done.Fault is { } fault) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld("Het bord is bijgewerkt.");
        return RedirectToPage(new { id });
    }
}

/// <summary>One klant in one list: among the people (no vacature) or in a column.</summary>
/// <param name="Kolommen">Where the klant may go.</param>
public sealed record KaartModel(Bordkaart Kaart, Guid? Vacature, IReadOnlyList<Bordkolom> Kolommen)
{
    /// <summary>What the script copies for a new one.</summary>
    public static KaartModel Template(IReadOnlyList<Bordkolom> kolommen) => new(new Bordkaart(Guid.Empty, "", 0), Guid.Empty, kolommen);
}
