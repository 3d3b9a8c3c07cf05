using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Toegang;

public readonly record struct MedewerkerId(Guid Value) : IId<MedewerkerId>
{
    public static MedewerkerId Van(Guid value) => new(value);

    public static MedewerkerId New() => new(Guid.CreateVersion7());
}

/// <summary>Someone who works for a gemeente, the WSP or an organisation hired by them.</summary>
public sealed class Medewerker : IVersioned
{
    public required MedewerkerId Id { get; init; }

    public required string Sleutel { get; init; }

    public required string Naam { get; set; }

    public required string Email { get; set; }

    public required List<Rol> Rollen { get; set; }

    /// <summary>Null: works for the whole samenwerkingsverband.</summary>
    public string? Gemeente { get; set; }

    public string? Organisatie { get; set; }

    public List<string>? Specialisaties { get; set; }

    public Guid Versie { get; set; }
}

/// <summary>What someone may do here (eisen.md, section 3). The last two are not medewerkers.</summary>
public enum Rol
{
    Accountmanager,
    Werkconsulent,
    Inkomensconsulent,
    Jobcoach,
    MedewerkerNetwerkcafe,
    Kwaliteitsmedewerker,
    Teamleider,
    Beleid,
    PrivacyOfficer,
    Beheerder,
    Werkgever,
    Klant,
}

public sealed class MedewerkerConfiguration : IEntityTypeConfiguration<Medewerker>
{
    public void Configure(EntityTypeBuilder<Medewerker> builder)
    {
        builder.ToTable("Medewerkers");
        builder.Property(m => m.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(m => m.Sleutel).IsUnique();
        builder.Property(m => m.Rollen).AsJson();
        builder.Property(m => m.Specialisaties).AsJson();
        builder.Property(m => m.Versie).IsConcurrencyToken();
    }
}
