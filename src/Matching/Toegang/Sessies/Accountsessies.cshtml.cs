using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Toegang.Sessies;

/// <summary>
/// Who is signed in, for the beheerder, who can end it (ASVS 7.4.5). Klanten are not on it: a beheerder sees no persons, and theirs end within the hour.
/// </summary>
[Authorize(Deur.Sessies)]
public sealed class AccountsessiesModel(MatchingDbContext db, Sessieregister register, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Accountregel> Accounts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var nu = clock.Nu;
        var sessies = await db.Set<Sessie>().AsNoTracking().Where(s => s.Soort != Sessiesoort.Klant && s.Einde > nu).ToListAsync(stop);
        Accounts = [.. sessies.GroupBy(s => s.Account, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => new Accountregel(g.Key, [.. g.Select(s => s.Apparaat).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)], g.Max(s => s.LaatstGezien)))];
    }

    public async Task<IActionResult> OnPostAsync(string? account, CancellationToken stop)
    {
        var over = await register.EndAsync(s => s.Account == account && s.Soort != Sessiesoort.Klant, "/sessies/accounts", stop, Account.Van(User).Sleutel);
        if (over == 0) TempData.Waarschuw("Dit account was al afgemeld.");
        else TempData.Meld($"{account} is overal afgemeld.");
        return LocalRedirect("/sessies/accounts");
    }
}

/// <param name="LaatstGezien">In any of them.</param>
public sealed record Accountregel(string Account, IReadOnlyList<string> Apparaten, DateTime LaatstGezien);
