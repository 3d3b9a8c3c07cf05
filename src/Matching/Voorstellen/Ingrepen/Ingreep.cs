using Matching.Data;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Voorstellen.Ingrepen;

public enum Ingreepsoort
{
    /// <summary>Stands at a place a person chose.</summary>
    Vastgezet,

    /// <summary>Is not on the list.</summary>
    Weggelaten,

    /// <summary>Is on the list though the score would not bring it there.</summary>
    Erbij,
}

/// <summary>Why a person put the list in another order.</summary>
public enum Ingreepreden
{
    KlantWil,
    KlantWilNiet,
    WerkgeverVraagt,
    WerkgeverWilNiet,
    ProfielKloptNiet,
    Anders,
}

/// <summary>
/// What a person decided about one klant on the list of one vacature. No ranking touches it: it holds until a person lifts it (A08). One per pair,
/// which the database keeps.
/// </summary>
public sealed class Ingreep : IVersioned
{
    public const int MaxToelichting = 300;

    public required Guid Id { get; init; }

    public required VacatureId VacatureId { get; init; }

    public required KlantId KlantId { get; init; }

    public required Ingreepsoort Soort { get; set; }

    /// <summary>From 1, for who is <see cref="Ingreepsoort.Vastgezet"/>.</summary>
    public int? Plek { get; set; }

    public required Ingreepreden Reden { get; set; }

    public string? Toelichting { get; set; }

    public required MedewerkerId DoorId { get; set; }

    public required DateTime Gedaan { get; set; }

    public Guid Versie { get; set; }
}

public sealed class IngreepConfiguration : IEntityTypeConfiguration<Ingreep>
{
    public void Configure(EntityTypeBuilder<Ingreep> builder)
    {
        builder.ToTable("Ingrepen");
        builder.HasIndex(i => new { i.VacatureId, i.KlantId }).IsUnique();
        builder.Property(i => i.Toelichting).HasMaxLength(Ingreep.MaxToelichting);
        builder.HasOne<Klant>().WithMany().HasForeignKey(i => i.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(i => i.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(i => i.DoorId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(i => i.Versie).IsConcurrencyToken();
    }
}
