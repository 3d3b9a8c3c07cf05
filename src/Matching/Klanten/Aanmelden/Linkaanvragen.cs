using System.Threading.Channels;
using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Klanten.Aanmelden;

/// <summary>
/// Who asks for a link is answered before anyone looks whether the address is known, so that neither the answer nor its time tells. What was asked
/// and not yet done when the server stops is lost: who gets no mail asks again.
/// </summary>
public sealed class Linkaanvragen(IServiceScopeFactory scopes, ILogger<Linkaanvragen> logger) : BackgroundService
{
    private readonly Channel<string> adressen = Channel.CreateBounded<string>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <param name="adres">As <see cref="Berichten.Mailadres.Read"/> gives it.</param>
    public void Ask(string adres) => adressen.Writer.TryWrite(adres);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var adres in adressen.Reader.ReadAllAsync(stoppingToken)) await TryAsync(adres, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops.
        }
    }

    private async Task TryAsync(string adres, CancellationToken stop)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<MatchingDbContext>();
            if (await db.Set<Klantadres>().SingleOrDefaultAsync(a => a.Email == adres, stop) is not { } bekend) return;
            await scope.ServiceProvider.GetRequiredService<IssueKlantsleutel>().LinkAsync(bekend, stop);
            await db.SaveChangesAsync(stop);
        }
        catch (Exception failure) when (!stop.IsCancellationRequested)
        {
            logger.LogError(failure, "Een aanvraag van een link is mislukt.");
        }
    }
}
