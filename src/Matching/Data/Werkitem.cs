using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Data;

/// <summary>
/// Work that follows from a change, kept in the database until it is done: a crash loses none of it, and doing it twice changes nothing.
/// All items of one subject that are waiting are done together, so a thousand edits of one vacature are one piece of work.
/// </summary>
public sealed class Werkitem
{
    public long Volgnummer { get; init; }

    public required WerkitemSoort Soort { get; init; }

    public required Guid Onderwerp { get; init; }

    public required DateTime Aangemaakt { get; init; }

    public int Pogingen { get; set; }

    /// <summary>Not before: a failed item waits ever longer, so that one sick item does not hold up the rest.</summary>
    public required DateTime NietVoor { get; set; }
}

public enum WerkitemSoort
{
    VacatureGewijzigd,
    KlantGewijzigd,

    /// <summary>Every list anew: on another date other things are possible, and another index may answer otherwise. It has no subject.</summary>
    AllesOpnieuw,
}

public sealed class WerkitemConfiguration : IEntityTypeConfiguration<Werkitem>
{
    public void Configure(EntityTypeBuilder<Werkitem> builder)
    {
        builder.ToTable("Werkitems");
        builder.HasKey(w => w.Volgnummer);
        builder.Property(w => w.Volgnummer).ValueGeneratedOnAdd();
        builder.HasIndex(w => w.NietVoor);
    }
}

public static class WorkQueue
{
    extension(MatchingDbContext db)
    {
        /// <summary>Puts work in the queue in the running transaction: it exists exactly when the change exists.</summary>
        public void Enqueue(WerkitemSoort soort, Guid onderwerp, TimeProvider clock) =>
            db.Add(new Werkitem { Soort = soort, Onderwerp = onderwerp, Aangemaakt = clock.Nu, NietVoor = clock.Nu });
    }
}
