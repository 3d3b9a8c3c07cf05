using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Toegang.Sleutels;

/// <summary>How often someone tried lately, kept in the database so that a restart or a second process forgets nothing. Who it was is only a keyed hash.</summary>
public sealed class Remming
{
    public required string Kenmerk { get; init; }

    public required int Pogingen { get; set; }

    public required DateTime Laatste { get; set; }

    public required DateTime NietVoor { get; set; }
}

public sealed class RemmingConfiguration : IEntityTypeConfiguration<Remming>
{
    public void Configure(EntityTypeBuilder<Remming> builder)
    {
        builder.ToTable("Remmingen");
        builder.HasKey(r => r.Kenmerk);
        builder.Property(r => r.Kenmerk).HasMaxLength(64);
        builder.HasIndex(r => r.Laatste);
    }
}

/// <summary>How many tries are free, and how the wait grows after them: it doubles with every try.</summary>
/// <param name="Vergeten">After so long without a try all is forgotten.</param>
public sealed record Remregel(string Soort, int Vrij, TimeSpan Begin, TimeSpan Hoogst, TimeSpan Vergeten)
{
    /// <summary>Tries on one account: ASVS 6.3.1. Grows, but never locks anyone out for long, for then a stranger could do that to somebody.</summary>
    public static Remregel Account { get; } = new("account", 5, TimeSpan.FromMinutes(1), TimeSpan.FromHours(1), TimeSpan.FromDays(1));

    /// <summary>Letters to one address.</summary>
    public static Remregel Post { get; } = new("post", 3, TimeSpan.FromMinutes(5), TimeSpan.FromHours(2), TimeSpan.FromDays(1));

    /// <summary>Tries from one network address. Mild, because a whole office may share one.</summary>
    public static Remregel Netwerk { get; } = new("netwerk", 100, TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));

    public TimeSpan Wait(int pogingen) =>
        pogingen < Vrij ? TimeSpan.Zero : TimeSpan.FromTicks(Math.Min(Hoogst.Ticks, Begin.Ticks << Math.Min(pogingen - Vrij, 20)));
}

/// <summary>Slows down who keeps trying.</summary>
public sealed class Rem(MatchingDbContext db, Sleutelkast kast, TimeProvider clock)
{
    private static readonly TimeSpan Even = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Takes a turn before the try itself, so that trying side by side gains nothing. The same is written for who exists and who does not.
    /// </summary>
    /// <returns>Null: go on. Else how long to wait.</returns>
    public async Task<TimeSpan?> TakeAsync(Remregel regel, string wie, CancellationToken stop)
    {
        var (kenmerk, nu) = (Kenmerk(regel, wie), clock.Nu);
        if (await db.Set<Remming>().AsNoTracking().SingleOrDefaultAsync(r => r.Kenmerk == kenmerk, stop) is not { } stand) return await BeginAsync(kenmerk, nu, stop);
        if (stand.NietVoor > nu) return stand.NietVoor - nu;

        var pogingen = nu - stand.Laatste > regel.Vergeten ? 1 : stand.Pogingen + 1;
        var (eerder, nietVoor) = (stand.Pogingen, nu + regel.Wait(pogingen));
        var taken = await db.Set<Remming>().Where(r => r.Kenmerk == kenmerk && r.Pogingen == eerder && r.Laatste == stand.Laatste)
            .ExecuteUpdateAsync(s => s.SetProperty(r => r.Pogingen, pogingen).SetProperty(r => r.Laatste, nu).SetProperty(r => r.NietVoor, nietVoor), stop);
        return taken == 1 ? null : Even;
    }

    /// <summary>It was right: what went before is forgiven.</summary>
    public Task ReleaseAsync(Remregel regel, string wie, CancellationToken stop)
    {
        var kenmerk = Kenmerk(regel, wie);
        return db.Set<Remming>().Where(r => r.Kenmerk == kenmerk).ExecuteDeleteAsync(stop);
    }

    /// <summary>The sentence for who must wait; the same for everybody.</summary>
    public static string Zin(TimeSpan wait) =>
        wait <= TimeSpan.FromMinutes(1) ? "Dit gaat te snel achter elkaar. Wacht een minuut en probeer het dan opnieuw." : $"Er is te vaak iets geprobeerd. Wacht {Math.Ceiling(wait.TotalMinutes):0} minuten en probeer het dan opnieuw.";

    private async Task<TimeSpan?> BeginAsync(string kenmerk, DateTime nu, CancellationToken stop)
    {
        var remming = db.Add(new Remming { Kenmerk = kenmerk, Pogingen = 1, Laatste = nu, NietVoor = nu });
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException failure) when (MatchingDbContext.IsTaken(failure))
        {
            return Even;
        }
        finally
        {
            remming.State = EntityState.Detached;
        }
    }

    private string Kenmerk(Remregel regel, string wie) => kast.Kenmerk("remming", $"{regel.Soort} {wie}");
}
