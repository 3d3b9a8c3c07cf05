using Matching.Data;
using Matching.Logboek;
using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Matching.Toegang;

/// <summary>Begins and ends a session, whichever way someone proved who they are; both are lines in the Logboek, written first.</summary>
public sealed class Aanmelding(MatchingDbContext db, Logschrijver log, Sessieregister sessies)
{
    /// <summary>Always a session of its own with a new key; the one this browser had ends, so that nobody can have a key ready beforehand.</summary>
    /// <param name="plek">The address of the way in, as the Logboek names it.</param>
    /// <param name="bewijs">What an OpenID provider said; null for every other way in, which proves it here and now.</param>
    public async Task SignInAsync(HttpContext http, Account account, string plek, CancellationToken stop, Aanmeldbewijs? bewijs = null)
    {
        if ((bewijs?.Eerder ?? Sessiekenmerk.IdVan(http.User)) is { } eerder) await sessies.EndAsync(s => s.Id == eerder, plek, stop);
        log.Note(account.Sleutel, Handeling.Aangemeld, "account", account.Id, plek);
        var sleutel = await sessies.BeginAsync(account, http.Request.Headers.UserAgent.ToString(), bewijs, stop);
        await db.SaveChangesAsync(stop);
        await http.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Sessiekenmerk.Cookie(sleutel));
    }

    public async Task SignOutAsync(HttpContext http, string plek, CancellationToken stop)
    {
        if (Sessiekenmerk.IdVan(http.User) is { } sessie) await sessies.EndAsync(s => s.Id == sessie, plek, stop);
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
    }
}
