using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Voorstellen;

public readonly record struct VoorstelId(Guid Value) : IId<VoorstelId>
{
    public static VoorstelId Van(Guid value) => new(value);

    public static VoorstelId New() => new(Guid.CreateVersion7());
}

public enum VoorstelBron
{
    Consulent,
    Accountmanager,
    Werkgever,
    Netwerkcafe,
}

public enum Uitkomst
{
    Geplaatst,
    Gesprek,
    AfgewezenWerkgever,
    AfgewezenKlant,
    GeenReactie,
}

/// <summary>Why a match failed: the three reasons the policy names (A12), and others.</summary>
public enum AfwijsReden
{
    VerwachtingKlant,
    WerkgeverWilNiet,
    CompetentiesOnduidelijk,
    Anders,
}

/// <summary>A klant proposed for a vacature. Without an uitkomst it is open; one open voorstel per pair, which the database keeps.</summary>
public sealed class Voorstel : IVersioned
{
    public required VoorstelId Id { get; init; }

    public required string Sleutel { get; init; }

    public required KlantId KlantId { get; set; }

    public required VacatureId VacatureId { get; set; }

    public required DateOnly Datum { get; set; }

    /// <summary>The rank at which the klant was shown, from 1; null is unknown.</summary>
    public int? Positie { get; set; }

    public VoorstelBron? Bron { get; set; }

    public Uitkomst? Uitkomst { get; set; }

    public DateOnly? UitkomstDatum { get; set; }

    public AfwijsReden? Reden { get; set; }

    /// <summary>Who proposed it here; null for a delivery.</summary>
    public MedewerkerId? DoorId { get; init; }

    public Guid Versie { get; set; }
}

public sealed class VoorstelConfiguration : IEntityTypeConfiguration<Voorstel>
{
    public void Configure(EntityTypeBuilder<Voorstel> builder)
    {
        builder.ToTable("Voorstellen");
        builder.Property(v => v.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(v => v.Sleutel).IsUnique();
        builder.HasIndex(v => v.VacatureId);
        builder.HasIndex(v => new { v.KlantId, v.VacatureId }).IsUnique().HasFilter("\"Uitkomst\" IS NULL").HasDatabaseName("IX_Voorstellen_EenOpen");
        builder.HasOne<Klant>().WithMany().HasForeignKey(v => v.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(v => v.VacatureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(v => v.DoorId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(v => v.Versie).IsConcurrencyToken();
    }
}
