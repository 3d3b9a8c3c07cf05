using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen;

/// <param name="Id">To forget it by.</param>
public sealed record Bewaard(BewaardZoekenId Id, string Titel, Lijstvraag Vraag);

/// <summary>Keeps the lists a werkgever wants to find back; keeping one twice is keeping it once.</summary>
public sealed class SaveZoeken(MatchingDbContext db, TimeProvider clock)
{
    private const int Max = 20;

    public async Task<Fault?> HandleAsync(Lijstvraag vraag, Account kijker, CancellationToken stop)
    {
        var werkgever = WerkgeverId.Van(kijker.Id);
        var vacature = await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == vraag.Vacature && v.WerkgeverId == werkgever, stop);
        if (vacature is null) return new NotFound("Deze vacature is niet van u.");
        var bewaard = await db.Set<BewaardZoeken>().AsNoTracking().Where(b => b.WerkgeverId == werkgever).ToListAsync(stop);
        if (bewaard.Exists(b => b.VacatureId == vacature.Id && (b.Vrij, b.Groep, b.Reis) == (vraag.Vrij, vraag.Groep, vraag.Reis))) return null;
        if (bewaard.Count >= Max) return new Conflict($"U kunt {Max} zoekopdrachten bewaren. Verwijder er eerst een.");
        db.Add(new BewaardZoeken { Id = BewaardZoekenId.New(), WerkgeverId = werkgever, VacatureId = vacature.Id, Vrij = vraag.Vrij, Groep = vraag.Groep, Reis = vraag.Reis });
        await db.SaveChangesAsync(stop);
        return null;
    }

    public Task ForgetAsync(BewaardZoekenId id, Account kijker, CancellationToken stop) =>
        db.Set<BewaardZoeken>().Where(b => b.Id == id && b.WerkgeverId == WerkgeverId.Van(kijker.Id)).ExecuteDeleteAsync(stop);

    /// <summary>Those of vacatures that are still open, in the order they were kept.</summary>
    public async Task<List<Bewaard>> ReadAsync(Account kijker, CancellationToken stop)
    {
        var werkgever = WerkgeverId.Van(kijker.Id);
        var open = await db.Set<Vacature>().AsNoTracking().Where(v => v.WerkgeverId == werkgever).Open(clock.Vandaag).ToDictionaryAsync(v => v.Id, stop);
        var bewaard = await db.Set<BewaardZoeken>().AsNoTracking().Where(b => b.WerkgeverId == werkgever).OrderBy(b => b.Id).ToListAsync(stop);
        return [.. bewaard.Where(b => open.ContainsKey(b.VacatureId)).Select(b => new Bewaard(b.Id, open[b.VacatureId].Titel, new(open[b.VacatureId].Sleutel, b.Vrij, b.Groep, b.Reis)))];
    }
}
