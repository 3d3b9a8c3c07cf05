using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.SignalR;

namespace Matching.Bord;

/// <summary>
/// Stands before every call to the board: what cannot be read is refused in Dutch, and a connection serves only the session that opened it. A
/// socket outlives the cookie it was opened with, so the register of sessions is asked, which every process shares.
/// </summary>
public sealed class Bordwacht(Sessieregister sessies, Bordverbindingen verbindingen) : IHubFilter
{
    public Task OnConnectedAsync(HubLifetimeContext context, Func<HubLifetimeContext, Task> next)
    {
        verbindingen.Add(context.Context);
        return next(context);
    }

    public Task OnDisconnectedAsync(HubLifetimeContext context, Exception? exception, Func<HubLifetimeContext, Exception?, Task> next)
    {
        verbindingen.Remove(context.Context);
        return next(context, exception);
    }

    public async ValueTask<object?> InvokeMethodAsync(HubInvocationContext invocationContext, Func<HubInvocationContext, ValueTask<object?>> next)
    {
        if (invocationContext.HubMethodArguments.Contains(null)) return Refuse("We kunnen deze opdracht niet lezen. Laad het bord opnieuw.");
        if (!await sessies.StillHoldsAsync(invocationContext.Context.User!, CancellationToken.None)) return Refuse("U bent intussen afgemeld of met een ander account aangemeld. Laad het bord opnieuw.");
        return await next(invocationContext);
    }

    private static Bordantwoord Refuse(string zin) => new(null, zin);
}
