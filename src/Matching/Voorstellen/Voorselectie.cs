using Matching.Data;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Voorstellen;

/// <summary>
/// One place on an accountmanager's voorselectie for a vacature (D09). Ranked anew, the list changes; this human choice does not (A08).
/// </summary>
public sealed class Voorselectie : IVersioned
{
    public required Guid Id { get; init; }

    public required VacatureId VacatureId { get; init; }

    public required KlantId KlantId { get; init; }

    /// <summary>The accountmanager's order, from 1.</summary>
    public required int Volgorde { get; set; }

    public required MedewerkerId DoorId { get; init; }

    public required DateTime Toegevoegd { get; init; }

    /// <summary>When the werkgever was allowed to see it; null is not yet.</summary>
    public DateTime? Vrijgegeven { get; set; }

    public Guid Versie { get; set; }
}

public sealed class VoorselectieConfiguration : IEntityTypeConfiguration<Voorselectie>
{
    public void Configure(EntityTypeBuilder<Voorselectie> builder)
    {
        builder.ToTable("Voorselecties");
        builder.HasIndex(v => new { v.VacatureId, v.KlantId }).IsUnique();
        builder.HasOne<Klant>().WithMany().HasForeignKey(v => v.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(v => v.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(v => v.DoorId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(v => v.Versie).IsConcurrencyToken();
    }
}
