using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Voorstellen.Bezwaren;

public enum Bezwaarsoort
{
    ProfielKloptNiet,
    VacatureKloptNiet,
    TeltTeZwaar,
    TeltTeLicht,
    Anders,
}

/// <summary>Someone says that a reason for a place is not right, and why. One per person, pair and reason; said again it replaces what was said.</summary>
public sealed class Redenbezwaar
{
    public const int MaxToelichting = 300;

    public required Guid Id { get; init; }

    public required VacatureId VacatureId { get; init; }

    public required KlantId KlantId { get; init; }

    public required MedewerkerId DoorId { get; init; }

    /// <summary>The group of kenmerken the reason speaks for.</summary>
    public required string Groep { get; init; }

    public required Bezwaarsoort Soort { get; set; }

    public string? Toelichting { get; set; }

    public required DateOnly Dag { get; set; }

    public required string Model { get; set; }
}

public sealed class RedenbezwaarConfiguration : IEntityTypeConfiguration<Redenbezwaar>
{
    public void Configure(EntityTypeBuilder<Redenbezwaar> builder)
    {
        builder.ToTable("Redenbezwaren");
        builder.Property(b => b.Groep).HasMaxLength(40);
        builder.Property(b => b.Toelichting).HasMaxLength(Redenbezwaar.MaxToelichting);
        builder.HasIndex(b => new { b.VacatureId, b.KlantId, b.DoorId, b.Groep }).IsUnique();
        builder.HasIndex(b => b.Dag);
        builder.HasOne<Klant>().WithMany().HasForeignKey(b => b.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(b => b.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(b => b.DoorId).OnDelete(DeleteBehavior.Restrict);
    }
}
