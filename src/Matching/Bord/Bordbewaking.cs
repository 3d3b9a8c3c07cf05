using Matching.Toegang.Sessies;

namespace Matching.Bord;

/// <summary>
/// Closes what stays open after its session is over, or after a rol was taken away: nothing is pushed to whoever may not see it any more. By looking and
/// not by being told: a session also ends because time passes, or in another process, or because an import changes rollen.
/// </summary>
public sealed class Bordbewaking(IServiceScopeFactory scopes, Bordverbindingen verbindingen, ILogger<Bordbewaking> logger) : BackgroundService
{
    /// <summary>Closed at the second look, so within twice this; until then a command is still answered with the sentence that says why not.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1.5);

    private HashSet<string> over = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Look, stoppingToken);
                over = await CloseAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // A database that is away for a moment refuses every command by itself.
                logger.LogWarning(failure, "Het bord kan nu niet nagaan wie er nog is aangemeld en probeert het opnieuw.");
            }
        }
    }

    /// <summary>Closes who was over at the look before; answers who is over now.</summary>
    private async Task<HashSet<string>> CloseAsync(CancellationToken stop)
    {
        if (verbindingen.Alle is not { Count: > 0 } open) return [];
        await using var scope = scopes.CreateAsyncScope();
        var sessies = scope.ServiceProvider.GetRequiredService<Sessieregister>();
        var nu = new HashSet<string>(StringComparer.Ordinal);
        foreach (var verbinding in open)
        {
            if (await sessies.StillHoldsAsync(verbinding.User!, stop)) continue;
            if (over.Contains(verbinding.ConnectionId)) verbinding.Abort();
            else nu.Add(verbinding.ConnectionId);
        }

        return nu;
    }
}
