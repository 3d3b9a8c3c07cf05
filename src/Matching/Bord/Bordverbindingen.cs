using System.Collections.Concurrent;
using Microsoft.AspNetCore.SignalR;

namespace Matching.Bord;

/// <summary>The connections to the board that this process holds open.</summary>
public sealed class Bordverbindingen
{
    private readonly ConcurrentDictionary<string, HubCallerContext> open = new(StringComparer.Ordinal);

    public IReadOnlyCollection<HubCallerContext> Alle => [.. open.Values];

    public void Add(HubCallerContext verbinding) => open[verbinding.ConnectionId] = verbinding;

    public void Remove(HubCallerContext verbinding) => open.TryRemove(verbinding.ConnectionId, out _);
}
