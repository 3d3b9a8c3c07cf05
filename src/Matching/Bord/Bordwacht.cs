using Matching.Data;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;

namespace Matching.Bord;

/// <summary>
/// Stands before every call to the board: what cannot be read is refused in Dutch, and a connection serves only the sign-in that opened it. A
/// socket outlives the cookie it was opened with, so the log is asked, which every process can read.
/// </summary>
public sealed class Bordwacht(MatchingDbContext db) : IHubFilter
{
    private const string Geopend = "matching:geopend";

    public async Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        context.Context.Items[Geopend] = await db.Set<Logregel>().MaxAsync(l => (long?)l.Volgnummer, context.Context.ConnectionAborted) ?? 0;
        await next(context);
    }

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (invocationContext.HubMethodArguments.Contains(null)) return Refuse("We kunnen deze opdracht niet lezen. Laad het bord opnieuw.");
        if (await IsSignedOutAsync(invocationContext.Context)) return Refuse("U bent intussen afgemeld of met een ander account aangemeld. Laad het bord opnieuw.");
        return await next(invocationContext);
    }

    private async Task<bool> IsSignedOutAsync(HubCallerContext connection)
    {
        var (account, geopend) = (Account.Van(connection.User!), (long)connection.Items[Geopend]!);
        return await db.Set<Logregel>().AnyAsync(
            l => l.Onderwerp == account.Id && l.Handeling == Handeling.Afgemeld && l.Volgnummer > geopend, CancellationToken.None);
    }

    private static Bordantwoord Refuse(string zin) => new(null, zin);
}
