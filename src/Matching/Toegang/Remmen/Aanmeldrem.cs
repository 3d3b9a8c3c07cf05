using System.Globalization;
using System.Net;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang.Sessies;
using Microsoft.EntityFrameworkCore;

namespace Matching.Toegang.Remmen;

/// <summary>
/// Makes guessing slow, per account and per address: after a few failures each next try waits twice as long, to a quarter of an hour. Kept in the
/// database: a restart or another process must not give a guesser a fresh start. Only failures are written, so who signs in well costs nothing.
/// An account is never locked, or anyone could lock out anyone.
/// </summary>
public sealed class Aanmeldrem(MatchingDbContext db, TimeProvider clock)
{
    /// <summary>Free tries for an account: enough for who mistypes a code.</summary>
    private const int VrijPerAccount = 5;

    /// <summary>For an address: a whole town hall may stand behind one.</summary>
    private const int VrijPerAdres = 50;

    private static readonly TimeSpan Langst = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan Vergeten = TimeSpan.FromDays(1);

    /// <summary>How long this account or this address still has to wait; zero is go on. Ask before looking at what was typed.</summary>
    public async Task<TimeSpan> WachttijdAsync(string account, HttpContext http, CancellationToken stop)
    {
        var (vanAccount, vanAdres, nu) = (Account(account), Adres(http), clock.Nu);
        var pogingen = await db.Set<Aanmeldpoging>().AsNoTracking().Where(p => p.Kenmerk == vanAccount || p.Kenmerk == vanAdres).ToListAsync(stop);
        return pogingen.Select(p => p.Laatste + Delay(p.Mislukt - (p.Kenmerk == vanAccount ? VrijPerAccount : VrijPerAdres)) - nu).Append(TimeSpan.Zero).Max();
    }

    public async Task NoteFailureAsync(string account, HttpContext http, CancellationToken stop)
    {
        var (nu, vergeten) = (clock.Nu, clock.Nu - Vergeten);
        await db.Set<Aanmeldpoging>().Where(p => p.Laatste < vergeten).ExecuteDeleteAsync(stop);
        await CountAsync(Account(account), nu, stop);
        await CountAsync(Adres(http), nu, stop);
    }

    /// <summary>Who got in begins afresh; the address does not, or a guesser with one good account could go on for ever.</summary>
    public Task ForgetAsync(string account, CancellationToken stop)
    {
        var kenmerk = Account(account);
        return db.Set<Aanmeldpoging>().Where(p => p.Kenmerk == kenmerk).ExecuteDeleteAsync(stop);
    }

    /// <summary>429; the sentence comes from the error page, or as problem+json.</summary>
    public static IResult Refuse(HttpContext http, TimeSpan wachttijd)
    {
        http.Response.Headers.RetryAfter = Math.Ceiling(wachttijd.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return Results.StatusCode(StatusCodes.Status429TooManyRequests);
    }

    /// <summary>4, 8, 16 … seconds after the free tries.</summary>
    private static TimeSpan Delay(int teveel) =>
        teveel < 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Langst.TotalSeconds, Math.Pow(2, Math.Min(teveel + 2, 20))));

    private async Task CountAsync(string kenmerk, DateTime nu, CancellationToken stop)
    {
        if (await AddOneAsync(kenmerk, nu, stop)) return;
        try
        {
            await db.Set<Aanmeldpoging>().AddAsync(new Aanmeldpoging { Kenmerk = kenmerk, Mislukt = 1, Laatste = nu }, stop);
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure) when (MatchingDbContext.IsTaken(failure))
        {
            db.ChangeTracker.Clear();
            await AddOneAsync(kenmerk, nu, stop);
        }
    }

    /// <summary>In the database itself, so that of two tries at once both count.</summary>
    private async Task<bool> AddOneAsync(string kenmerk, DateTime nu, CancellationToken stop) => await db.Set<Aanmeldpoging>()
        .Where(p => p.Kenmerk == kenmerk)
        .ExecuteUpdateAsync(p => p.SetProperty(x => x.Mislukt, x => x.Mislukt + 1).SetProperty(x => x.Laatste, nu), stop) > 0;

    private static string Account(string account) => Sessiekenmerk.Hash($"account {account.ToUpperInvariant()}");

    private static string Adres(HttpContext http) => Sessiekenmerk.Hash($"adres {Netwerk(http.Connection.RemoteIpAddress)}");

    /// <summary>Of IPv6 the part that a household gets: the rest it may choose itself, as often as it likes.</summary>
    private static string Netwerk(IPAddress? adres)
    {
        if (adres is { IsIPv4MappedToIPv6: true }) adres = adres.MapToIPv4();
        var bytes = adres?.GetAddressBytes() ?? [];
        return Convert.ToHexString(bytes.Length == 16 ? bytes[..8] : bytes);
    }
}
