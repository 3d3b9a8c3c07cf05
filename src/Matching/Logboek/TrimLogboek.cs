using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Logboek;

/// <summary>Removes lines whose time is up, oldest first; what stays still follows from the last one that went.</summary>
public sealed class TrimLogboek(MatchingDbContext db, Logschrijver log, Logsleutel sleutel)
{
    /// <returns>How many lines went.</returns>
    public async Task<int> HandleAsync(DateTime voor, CancellationToken stop)
    {
        await using var turn = await db.BeginInTurnAsync(stop);
        var laatste = await db.Set<Logregel>().Where(l => l.Tijdstip < voor).OrderByDescending(l => l.Volgnummer).Select(l => new { l.Volgnummer, l.Zegel }).FirstOrDefaultAsync(stop);
        if (laatste is null) return 0;

        // This line first: it is the newest, so the chain is never empty.
        log.Note("systeem", Handeling.LogboekIngekort, "logboek", Guid.Empty, Logplek.Bewaren, $"tot en met regel {laatste.Volgnummer}");
        var bewijs = Logbegin.Prove(sleutel, laatste.Volgnummer, laatste.Zegel);
        if (await db.Set<Logbegin>().SingleOrDefaultAsync(stop) is { } begin) (begin.Volgnummer, begin.Zegel, begin.Bewijs) = (laatste.Volgnummer, laatste.Zegel, bewijs);
        else db.Add(new Logbegin { Volgnummer = laatste.Volgnummer, Zegel = laatste.Zegel, Bewijs = bewijs });
        await db.SaveChangesAsync(stop);
        var weg = await new AppendOnlyTable(Logregel.Table).TrimAsync(db, () => db.Set<Logregel>().Where(l => l.Volgnummer <= laatste.Volgnummer).ExecuteDeleteAsync(stop), stop);
        await turn.CommitAsync(stop);
        return weg;
    }
}
