using Matching.Kern;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Jobcoaching;

public readonly record struct JobcoachinzetId(Guid Value) : IId<JobcoachinzetId>
{
    public static JobcoachinzetId Van(Guid value) => new(value);

    public static JobcoachinzetId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// A jobcoach at a werkgever, from and to. One active per werkgever is a filtered unique index (E12): two at once give one winner,
/// whoever asks, on whichever node. The rows that ended are the history.
/// </summary>
public sealed class Jobcoachinzet
{
    public const string OneActiveIndex = "IX_Jobcoachinzet_EenActief";

    public required JobcoachinzetId Id { get; init; }

    public required WerkgeverId WerkgeverId { get; init; }

    public required MedewerkerId JobcoachId { get; init; }

    public required DateTime Van { get; init; }

    public DateTime? Tot { get; set; }

    /// <summary>Who assigned; null for a delivery.</summary>
    public MedewerkerId? DoorId { get; init; }
}

public sealed class JobcoachinzetConfiguration : IEntityTypeConfiguration<Jobcoachinzet>
{
    public void Configure(EntityTypeBuilder<Jobcoachinzet> builder)
    {
        builder.ToTable("Jobcoachinzet");
        // It ends once: who ends an inzet that another has just ended changes no row, and hears so.
        builder.Property(j => j.Tot).IsConcurrencyToken();
        builder.HasIndex(j => j.WerkgeverId).IsUnique().HasFilter("\"Tot\" IS NULL").HasDatabaseName(Jobcoachinzet.OneActiveIndex);
        builder.HasIndex(j => new { j.WerkgeverId, j.Van });
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(j => j.WerkgeverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(j => j.JobcoachId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(j => j.DoorId).OnDelete(DeleteBehavior.Restrict);
    }
}
