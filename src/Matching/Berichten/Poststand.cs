using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Berichten;

/// <summary>Whether letters leave, for the beheerder: counts and faults, no addresses and no texts.</summary>
/// <param name="Oudste">When the letter that waits longest was made.</param>
public sealed record Poststand(int Wachtend, DateTime? Oudste, int Verzonden, IReadOnlyList<string> Fouten);

public sealed class ReadPoststand(MatchingDbContext db, IOptionsMonitor<Mailinstellingen> instellingen, Webadres webadres, TimeProvider clock)
{
    private static readonly TimeSpan MaxLag = TimeSpan.FromMinutes(15);

    public bool IsIngesteld => instellingen.CurrentValue.IsIngesteld;

    public async Task<Poststand> HandleAsync(CancellationToken stop)
    {
        var wachtend = db.Set<Bericht>().Where(b => b.Verzonden == null);
        return new(
            await wachtend.CountAsync(stop),
            await wachtend.MinAsync(b => (DateTime?)b.Gemaakt, stop),
            await db.Set<Bericht>().CountAsync(b => b.Verzonden != null, stop),
            await wachtend.Where(b => b.LaatsteFout != null).Select(b => b.LaatsteFout!).Distinct().OrderBy(fout => fout).Take(5).ToListAsync(stop));
    }

    /// <summary>What the beheerder should know; null when all is well, or nobody has written anything yet.</summary>
    public async Task<string?> WaarschuwingAsync(CancellationToken stop)
    {
        if (IsIngesteld && !webadres.IsIngesteld) return "De links in e-mails leiden nu alleen op deze machine ergens heen. Geef het adres van Matching op: Matching:Adres.";
        var stand = await HandleAsync(stop);
        if (stand.Oudste is not { } oudste) return null;
        if (!IsIngesteld) return $"Er {(stand.Wachtend == 1 ? "wacht" : "wachten")} {stand.Wachtend.Aantal("e-mail", "e-mails")}. De mailserver is nog niet ingesteld: geef Matching:Mail:Host en Matching:Mail:Van op.";
        return clock.Nu - oudste > MaxLag ? $"De post loopt achter: de oudste e-mail wacht sinds {oudste.MetTijd()}." : null;
    }
}
