using System.Data;
using System.Globalization;
using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Matching.Logboek;

/// <summary>
/// Numbers and seals the lines of the Logboek in the transaction that saves them: there is no moment at which a decision is kept and its line is not
/// in the chain. Writers take turns for it; a look by itself holds the turn for one insert.
/// </summary>
public sealed class Logzegel(Logsleutel sleutel) : SaveChangesInterceptor
{
    /// <summary>Bytes of a seal.</summary>
    public const int Lengte = 32;

    private const long LockKey = 4_711_002;

    private IDbContextTransaction? own;

    public static byte[] Zegel(Logsleutel sleutel, ReadOnlySpan<byte> vorige, long volgnummer, Logregel regel) => sleutel.Seal(
        vorige,
        volgnummer.ToString(CultureInfo.InvariantCulture),
        regel.Tijdstip.Ticks.ToString(CultureInfo.InvariantCulture),
        regel.Account,
        regel.Rol,
        Waarde.Van(regel.Handeling),
        regel.OnderwerpSoort,
        regel.Onderwerp.ToString(),
        regel.Plek,
        regel.Toelichting,
        regel.Doel,
        regel.Velden);

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var db = (MatchingDbContext)eventData.Context!;
        // In the order they were added: what has no number yet carries a temporary one that counts up.
        var regels = db.ChangeTracker.Entries<Logregel>().Where(r => r.State == EntityState.Added).OrderBy(r => r.Property(l => l.Volgnummer).CurrentValue).ToList();
        if (regels.Count == 0) return result;
        try
        {
            await TakeTurnAsync(db, cancellationToken);
            await SealAsync(db, regels, cancellationToken);
        }
        catch
        {
            await EndAsync();
            throw;
        }

        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (own is not null) await own.CommitAsync(cancellationToken);
        await EndAsync();
        return result;
    }

    public override Task SaveChangesFailedAsync(DbContextErrorEventData eventData, CancellationToken cancellationToken = default) => EndAsync();

    public override Task SaveChangesCanceledAsync(DbContextEventData eventData, CancellationToken cancellationToken = default) => EndAsync();

    // A look by itself takes only this turn. What saves more also takes, first, the turn of the change sequence: two turns in one order never wait for each other.
    private async Task TakeTurnAsync(MatchingDbContext db, CancellationToken stop)
    {
        var alone = db.Database.CurrentTransaction is null && db.ChangeTracker.Entries().All(e => e.Entity is Logregel || e.State == EntityState.Unchanged);
        if (db.Database.CurrentTransaction is null) own = await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);
        if (!alone) await db.WaitTurnAsync(Wijziging.LockKey, stop);
        await db.WaitTurnAsync(LockKey, stop);
    }

    private async Task SealAsync(MatchingDbContext db, List<EntityEntry<Logregel>> regels, CancellationToken stop)
    {
        var (volgnummer, zegel) = await LastAsync(db, stop);
        var zegels = new List<byte[]>(regels.Count);
        foreach (var regel in regels) zegels.Add(zegel = Zegel(sleutel, zegel, volgnummer + zegels.Count + 1, regel.Entity));
        // From the last back: a save that failed left numbers, and no two lines may carry the same one on the way.
        for (var i = regels.Count - 1; i >= 0; i--)
        {
            regels[i].Property(l => l.Volgnummer).CurrentValue = volgnummer + i + 1;
            regels[i].Property(l => l.Volgnummer).IsTemporary = false;
            regels[i].Property(l => l.Zegel).CurrentValue = zegels[i];
        }
    }

    private static async Task<(long Volgnummer, byte[] Zegel)> LastAsync(MatchingDbContext db, CancellationToken stop)
    {
        var laatste = await db.Set<Logregel>().OrderByDescending(l => l.Volgnummer).Select(l => new { l.Volgnummer, l.Zegel }).FirstOrDefaultAsync(stop);
        if (laatste is not null) return (laatste.Volgnummer, laatste.Zegel);
        return await db.Set<Logbegin>().AsNoTracking().SingleOrDefaultAsync(stop) is { } begin ? (begin.Volgnummer, begin.Zegel) : (0, new byte[Lengte]);
    }

    private async Task EndAsync()
    {
        if (own is not null) await own.DisposeAsync();
        own = null;
    }
}
