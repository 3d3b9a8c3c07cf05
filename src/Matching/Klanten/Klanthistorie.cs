using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Klanten;

/// <summary>
/// What held for a klant from a date on: categorie, route, consulent, uitstroom. Kept from the first day, because what a klant was
/// last year cannot be made up afterwards (monitoring, training, I03).
/// </summary>
public sealed class Klanthistorie
{
    public required Guid Id { get; init; }

    public required KlantId KlantId { get; init; }

    public required HistorieSoort Soort { get; init; }

    public required DateOnly Van { get; init; }

    /// <summary>The value from <see cref="Van"/> on: a categorie, a route, the key of a consulent, a reden of uitstroom; null ends it.</summary>
    public string? Inhoud { get; set; }

    public required DateTime Vastgelegd { get; set; }
}

public enum HistorieSoort
{
    Categorie,
    Route,
    Consulent,
    Uitstroom,
}

public sealed class KlanthistorieConfiguration : IEntityTypeConfiguration<Klanthistorie>
{
    public void Configure(EntityTypeBuilder<Klanthistorie> builder)
    {
        builder.ToTable("Klanthistorie");
        builder.HasIndex(h => new { h.KlantId, h.Soort, h.Van }).IsUnique();
        builder.HasOne<Klant>().WithMany().HasForeignKey(h => h.KlantId).OnDelete(DeleteBehavior.Cascade);
    }
}
