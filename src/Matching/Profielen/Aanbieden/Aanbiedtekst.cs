using System.Security.Cryptography;
using System.Text;
using Matching.Data;
using Matching.Klanten;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Profielen.Aanbieden;

/// <summary>A short text about a klant for werkgevers. Only what a person read and found good reaches them, letter for letter.</summary>
public sealed class Aanbiedtekst : IVersioned
{
    public const int MaxLengte = 600;

    public required KlantId KlantId { get; init; }

    public required string Tekst { get; set; }

    public required MedewerkerId GeschrevenDoorId { get; set; }

    public required DateTime Geschreven { get; set; }

    public MedewerkerId? GecontroleerdDoorId { get; set; }

    public DateTime? Gecontroleerd { get; set; }

    /// <summary>The <see cref="Som"/> of the text that was checked; any other text is unchecked.</summary>
    public string? GecontroleerdeSom { get; set; }

    public Guid Versie { get; set; }

    public bool IsGecontroleerd => GecontroleerdeSom is not null && GecontroleerdeSom == Som(Tekst);

    /// <summary>SHA-256 of the text.</summary>
    public static string Som(string tekst) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)));
}

public sealed class AanbiedtekstConfiguration : IEntityTypeConfiguration<Aanbiedtekst>
{
    public void Configure(EntityTypeBuilder<Aanbiedtekst> builder)
    {
        builder.ToTable("Aanbiedteksten");
        builder.HasKey(a => a.KlantId);
        builder.HasOne<Klant>().WithOne().HasForeignKey<Aanbiedtekst>(a => a.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(a => a.GeschrevenDoorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(a => a.GecontroleerdDoorId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(a => a.Tekst).HasMaxLength(Aanbiedtekst.MaxLengte);
        builder.Property(a => a.GecontroleerdeSom).HasMaxLength(64);
        builder.Property(a => a.Versie).IsConcurrencyToken();
        builder.Ignore(a => a.IsGecontroleerd);
    }
}
