using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Toegang.Sessies;

/// <summary>Where am I signed in, and away with what is not me (ASVS 7.5.2).</summary>
[Authorize(Deur.Aangemeld)]
public sealed class EigenSessiesModel(MatchingDbContext db, Sessieregister register, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Sessie> Sessies { get; private set; } = [];

    public SessieId Deze => Sessiekenmerk.IdVan(User)!.Value;

    public async Task OnGetAsync(CancellationToken stop)
    {
        var (nu, wie, persoon) = (clock.Nu, Account.Van(User).Id, Account.Van(User).Contactpersoon);
        Sessies = await db.Set<Sessie>().AsNoTracking().Where(s => s.AccountId == wie && s.Contactpersoon == persoon && s.Einde > nu).OrderByDescending(s => s.LaatstGezien).ToListAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        var (deze, wie, persoon) = (Deze, Account.Van(User).Id, Account.Van(User).Contactpersoon);
        var over = await register.EndAsync(s => s.AccountId == wie && s.Contactpersoon == persoon && s.Id != deze, "/sessies", stop);
        TempData.Meld(over == 0 ? "U was nergens anders aangemeld." : "U bent nu alleen nog hier aangemeld.");
        return LocalRedirect("/sessies");
    }
}
