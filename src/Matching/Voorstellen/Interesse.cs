using Matching.Kern;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Voorstellen;

public readonly record struct InteresseId(Guid Value) : IId<InteresseId>
{
    public static InteresseId Van(Guid value) => new(value);

    public static InteresseId New() => new(Guid.CreateVersion7());
}

/// <summary>A werkgever wants to meet someone on an own vacature. It reaches accountmanager and consulent; the werkgever learns no name from it.</summary>
public sealed class Interesse
{
    public required InteresseId Id { get; init; }

    public required WerkgeverId WerkgeverId { get; init; }

    public required VacatureId VacatureId { get; init; }

    public required KlantId KlantId { get; init; }

    public required DateTime Getoond { get; init; }

    /// <summary>When the accountmanager took it up; null is still waiting.</summary>
    public DateTime? Opgepakt { get; set; }
}

public sealed class InteresseConfiguration : IEntityTypeConfiguration<Interesse>
{
    public void Configure(EntityTypeBuilder<Interesse> builder)
    {
        builder.ToTable("Interesses");
        builder.HasIndex(i => new { i.VacatureId, i.KlantId }).IsUnique();
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(i => i.WerkgeverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(i => i.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Klant>().WithMany().HasForeignKey(i => i.KlantId).OnDelete(DeleteBehavior.Cascade);
    }
}
