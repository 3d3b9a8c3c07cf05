using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Data;

/// <summary>
/// One step in the change sequence: something that must be seen live or indexed has changed. Written in the transaction of the change itself;
/// read in order by the index and the board. Ids only, never content.
/// </summary>
public sealed class Wijziging
{
    /// <summary>The PostgreSQL advisory lock under which numbers are handed out, so that number order is commit order.</summary>
    public const long LockKey = 4_711_001;

    public long Volgnummer { get; init; }

    public required WijzigingSoort Soort { get; init; }

    public required Guid Onderwerp { get; init; }

    public required DateTime Tijdstip { get; init; }
}

/// <summary>What kind of thing changed. <c>Bord</c> and <c>Netwerkcafe</c> (who is there, tables, rounds): the id is that of a Netwerkcafé.</summary>
public enum WijzigingSoort
{
    Klant,
    Vacature,
    Shortlist,
    Bord,
    Werkgever,
    Voorstel,
    Interesse,
    Taxonomie,
    Netwerkcafe,
}

public sealed class WijzigingConfiguration : IEntityTypeConfiguration<Wijziging>
{
    public void Configure(EntityTypeBuilder<Wijziging> builder)
    {
        builder.ToTable("Wijzigingen");
        builder.HasKey(w => w.Volgnummer);
        builder.Property(w => w.Volgnummer).ValueGeneratedOnAdd();
    }
}

public static class WijzigingSequence
{
    extension(MatchingDbContext db)
    {
        /// <summary>Notes the change of one subject in the running transaction.</summary>
        public Wijziging Note(WijzigingSoort soort, Guid onderwerp, TimeProvider clock) =>
            db.Add(new Wijziging { Soort = soort, Onderwerp = onderwerp, Tijdstip = clock.Nu }).Entity;

        /// <summary>The changes after <paramref name="volgnummer"/>, oldest first, at most <paramref name="max"/>.</summary>
        public Task<List<Wijziging>> WijzigingenNaAsync(long volgnummer, int max, CancellationToken stop) =>
            db.Set<Wijziging>().AsNoTracking().Where(w => w.Volgnummer > volgnummer).OrderBy(w => w.Volgnummer).Take(max).ToListAsync(stop);

        public async Task<long> LaatsteWijzigingAsync(CancellationToken stop) =>
            await db.Set<Wijziging>().MaxAsync(w => (long?)w.Volgnummer, stop) ?? 0;
    }
}
