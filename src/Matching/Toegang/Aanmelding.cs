using Matching.Data;
using Matching.Logboek;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Matching.Toegang;

/// <summary>Begins and ends a session, whichever way someone proved who they are; both are lines in the Logboek, written first.</summary>
public sealed class Aanmelding(MatchingDbContext db, Logschrijver log)
{
    /// <param name="plek">The address of the way in, as the Logboek names it.</param>
    public async Task SignInAsync(HttpContext http, Account account, string plek, CancellationToken stop)
    {
        if (http.User.Identity is { IsAuthenticated: true } && Account.Van(http.User) is var eerder && eerder.Sleutel != account.Sleutel)
        {
            log.Note(eerder.Sleutel, Handeling.Afgemeld, "account", eerder.Id, plek);
        }

        log.Note(account.Sleutel, Handeling.Aangemeld, "account", account.Id, plek);
        await db.SaveChangesAsync(stop);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, account.ToPrincipal());
    }

    public async Task SignOutAsync(HttpContext http, string plek, CancellationToken stop)
    {
        var account = Account.Van(http.User);
        log.Note(account.Sleutel, Handeling.Afgemeld, "account", account.Id, plek);
        await db.SaveChangesAsync(stop);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }
}
