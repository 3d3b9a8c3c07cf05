using System.Data.Common;
using System.Linq.Expressions;
using System.Security.Claims;
using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang.Sleutels;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Toegang.Sessies;

/// <summary>A session that holds, and whose it is with the rollen of this moment.</summary>
public sealed record LevendeSessie(Sessie Sessie, Account Account);

/// <summary>
/// The sessions that there are. Asked at every request and every call to the board, so that what ended, or whose rol was taken away, is over at once.
/// </summary>
public sealed class Sessieregister(
    MatchingDbContext db, Accounts accounts, IEnumerable<Sessiecontrole> controles, Logschrijver log, IDataProtectionProvider bescherming, IOptions<Sessietermijnen> termijnen, TimeProvider clock)
{
    private readonly IDataProtector bewijzen = bescherming.CreateProtector("matching.sessie.bewijs");

    /// <summary>Adds a session to the running unit of work, and clears away what ran out; answers the key for the cookie.</summary>
    public async Task<string> BeginAsync(Account account, string browser, Aanmeldbewijs? bewijs, CancellationToken stop)
    {
        var (sleutel, nu) = (Sessiekenmerk.NieuweSleutel(), clock.Nu);
        await db.Set<Sessie>().Where(s => s.Einde <= nu).ExecuteDeleteAsync(stop);
        var soort = account.Is(Rol.Klant) ? Sessiesoort.Klant : account.Is(Rol.Werkgever) ? Sessiesoort.Werkgever : Sessiesoort.Medewerker;
        db.Add(new Sessie
        {
            Id = SessieId.New(),
            Hash = Sessiekenmerk.Hash(sleutel),
            Soort = soort,
            Account = account.Sleutel,
            AccountId = account.Id,
            Contactpersoon = account.Contactpersoon,
            Naam = account.Contactpersoon is null ? null : account.Naam,
            Rollen = bewijs?.Rollen?.Order().ToList(),
            Begonnen = nu,
            LaatstGezien = nu,
            Einde = nu + termijnen.Value.Van(soort).Hoogstens,
            Bevestigd = bewijs is null ? nu : bewijs.Bevestigd,
            Apparaat = Apparaat.Van(browser),
            Aanbieder = bewijs?.Aanbieder,
            Sub = bewijs?.Sub,
            Sid = bewijs?.Sid,
            IdToken = bewijs?.IdToken is { } token ? bewijzen.Protect(token) : null,
        });
        return sleutel;
    }

    /// <summary>The session of the key in a cookie, or null when it is over.</summary>
    public Task<LevendeSessie?> FindAsync(string sleutel, CancellationToken stop)
    {
        var hash = Sessiekenmerk.Hash(sleutel);
        return FindAsync(s => s.Hash == hash, stop);
    }

    public Task<LevendeSessie?> FindAsync(SessieId id, CancellationToken stop) => FindAsync(s => s.Id == id, stop);

    /// <summary>Whether whoever opened a connection still is who it was then, with the same rollen. A page open to the board counts as being there.</summary>
    public async Task<bool> StillHoldsAsync(ClaimsPrincipal user, CancellationToken stop) =>
        Sessiekenmerk.IdVan(user) is { } id && await FindAsync(id, stop) is { Account: var account } && account.Rollen.SetEquals(Account.Van(user).Rollen);

    /// <summary>Ends sessions, with a line in the Logboek for each; answers how many.</summary>
    /// <param name="door">Who ended them, when it is someone else.</param>
    public async Task<int> EndAsync(Expression<Func<Sessie, bool>> welke, string plek, CancellationToken stop, string? door = null)
    {
        await using var samen = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(stop) : null;
        var over = await db.Set<Sessie>().AsNoTracking().Where(welke).Select(s => new { s.Id, s.Account, s.AccountId }).ToListAsync(stop);
        foreach (var sessie in over) log.Note(sessie.Account, Handeling.Afgemeld, "account", sessie.AccountId, plek, door is null ? null : $"door {door}");
        await db.SaveChangesAsync(stop);
        var ids = over.ConvertAll(s => s.Id);
        await db.Set<Sessie>().Where(s => ids.Contains(s.Id)).ExecuteDeleteAsync(stop);
        if (samen is not null) await samen.CommitAsync(stop);
        return over.Count;
    }

    /// <summary>What the provider said when this session began, to be handed back when signing out there.</summary>
    public string? BewijsVan(Sessie sessie) => sessie.IdToken is { } token ? bewijzen.Unprotect(token) : null;

    private async Task<LevendeSessie?> FindAsync(Expression<Func<Sessie, bool>> welke, CancellationToken stop)
    {
        var (sessie, nu) = (await db.Set<Sessie>().AsNoTracking().SingleOrDefaultAsync(welke, stop), clock.Nu);
        if (sessie is null) return null;
        var stilte = termijnen.Value.Van(sessie.Soort).Stilte;
        if (nu >= sessie.Einde || nu - sessie.LaatstGezien >= stilte) return null;
        var found = await accounts.FindAsync(sessie.Account, stop);
        if (found.IsFault || found.Value.Id != sessie.AccountId) return null;
        var account = found.Value with
        {
            Naam = sessie.Naam ?? found.Value.Naam,
            Contactpersoon = sessie.Contactpersoon,
            Rollen = sessie.Rollen is { } toegestaan ? found.Value.Rollen.Intersect(toegestaan).ToHashSet() : found.Value.Rollen,
        };
        if (account.Rollen.Count == 0) return null;
        foreach (var controle in controles)
        {
            if (!await controle.MayGoOnAsync(db, account, stop)) return null;
        }

        // Twenty times per term is often enough to know that someone is there.
        if (nu - sessie.LaatstGezien >= stilte / 20) await TouchAsync(sessie.Id, nu, stop);
        return new(sessie, account);
    }

    /// <summary>A hint only: a page must not wait, nor fail, because an import keeps the database busy.</summary>
    private async Task TouchAsync(SessieId id, DateTime nu, CancellationToken stop)
    {
        var limit = db.Database.GetCommandTimeout();
        try
        {
            db.Database.SetCommandTimeout(TimeSpan.FromSeconds(1));
            await db.Set<Sessie>().Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(x => x.LaatstGezien, nu), stop);
        }
        catch (DbException)
        {
            // The next request tries again.
        }
        finally
        {
            db.Database.SetCommandTimeout(limit);
        }
    }
}
