using Matching.Berichten;
using Matching.Data;
using Matching.Http;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>Who may look for a werkgever: invite, see, withdraw. The domain of an address is shown to a human before anything is sent (veiligheid.md, T11).</summary>
[Authorize(Deur.Werkgevers)]
public sealed class ContactpersonenModel(MatchingDbContext db, InviteContactpersoon invite, WithdrawContactpersoon withdraw) : PageModel
{
    public sealed record Regel(Guid Id, string Naam, string Email, string Door, DateTime Uitgenodigd, DateTime? Actief, DateTime? Ingetrokken, DateTime? LaatstAangemeld);

    /// <summary>What the accountmanager is asked to look at once more.</summary>
    public sealed record Adrescontrole(string Naam, string Email, string Domein, string Oordeel);

    [FromRoute]
    public string Sleutel { get; set; } = "";

    [BindProperty]
    public string? Naam { get; set; }

    [BindProperty]
    public string? Email { get; set; }

    /// <summary>The accountmanager looked at the domain.</summary>
    [BindProperty]
    public bool Klopt { get; set; }

    public Werkgever Werkgever { get; private set; } = null!;

    public IReadOnlyList<Regel> Personen { get; private set; } = [];

    public Adrescontrole? Controle { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await LoadAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostNodigUitAsync(CancellationToken stop)
    {
        if (!await LoadAsync(stop)) return NotFound();
        if (InviteContactpersoon.Check(Naam, Email) is { } invalid)
        {
            ModelState.AddModelError(Mailadres.Read(Email) is null && !string.IsNullOrWhiteSpace(Naam) ? nameof(Email) : nameof(Naam), invalid.Tekst);
            return Page();
        }

        if (!Klopt)
        {
            var adres = Mailadres.Read(Email)!;
            Controle = new(Naam!.Trim(), adres, Mailadres.Domein(adres), Oordeel(Mailadres.Domein(adres)));
            return Page();
        }

        var done = await invite.HandleAsync(Sleutel, Naam, Email, Account.Van(User), stop);
        if (done.Fault is { } fault) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld($"De uitnodiging voor {done.Value.Naam} gaat per e-mail.");
        return Back();
    }

    public async Task<IActionResult> OnPostTrekInAsync(Guid contactpersoon, CancellationToken stop)
    {
        if (await withdraw.HandleAsync(Sleutel, new ContactpersoonId(contactpersoon), Account.Van(User), stop) is { } fault) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld("De toegang is ingetrokken.");
        return Back();
    }

    private string Oordeel(string domein) =>
        Mailadres.Read(Werkgever.ContactEmail) is not { } bekend ? "Wij kennen nog geen e-mailadres van deze werkgever. Kijk of dit van het bedrijf is."
        : Mailadres.Domein(bekend) == domein ? "Dat is hetzelfde als het adres dat wij van deze werkgever hebben."
        : $"Let op: het adres dat wij van deze werkgever hebben, eindigt op {Mailadres.Domein(bekend)}. Bel het bedrijf als u twijfelt.";

    private LocalRedirectResult Back() => LocalRedirect($"/werkgevers/{Uri.EscapeDataString(Sleutel)}/contactpersonen");

    private async Task<bool> LoadAsync(CancellationToken stop)
    {
        if (await db.Set<Werkgever>().AsNoTracking().SingleOrDefaultAsync(w => w.Sleutel == Sleutel, stop) is not { } werkgever) return false;
        Werkgever = werkgever;
        Personen = await (from c in db.Set<Contactpersoon>()
                          join m in db.Set<Medewerker>() on c.UitgenodigdDoorId equals m.Id
                          where c.WerkgeverId == werkgever.Id
                          orderby c.Ingetrokken == null descending, c.Naam
                          select new Regel(c.Id.Value, c.Naam, c.Email, m.Naam, c.Uitgenodigd, c.Actief, c.Ingetrokken, c.LaatstAangemeld)).ToListAsync(stop);
        return true;
    }
}
