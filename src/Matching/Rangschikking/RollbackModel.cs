using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Rangschikking;

/// <summary>Goes back to the ranker that was in use before: always allowed, for it worked. Going back twice goes back two.</summary>
public sealed class RollbackModel(MatchingDbContext db, Modelkast kast, PutModelToUse put)
{
    public async Task<Result<Modelinzet>> HandleAsync(string door, string? reden, CancellationToken stop)
    {
        var inzetten = await db.Set<Modelinzet>().AsNoTracking().OrderBy(i => i.Nummer).ToListAsync(stop);
        if (Modelinzet.Stapel(inzetten) is not [.., var vorige, var huidige]) return new Conflict("Er is geen eerder model om naar terug te gaan.");
        if (kast.Load(vorige).Fault is { } fault) return fault;
        return await put.HandleAsync(
            inzetten[^1].Nummer,
            (nummer, nu) => new Modelinzet { Nummer = nummer, Van = huidige, Naar = vorige, Grond = Modelgrond.Teruggezet, Tijdstip = nu, Door = door, Reden = reden },
            stop);
    }
}
