using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Import;

/// <summary>A row as last delivered. "Changed" means: differs from this, not from what people made of it since.</summary>
public sealed class GeleverdeRij
{
    public required string Bestand { get; init; }

    public required string Sleutel { get; init; }

    /// <summary>The fields the contract knows, by name, as delivered; a field that was absent or empty is left out.</summary>
    public required SortedDictionary<string, string> Velden { get; set; }

    /// <summary>The fields that a person gave here and that no delivery gives any more (<see cref="Kolom{T}.IsVoorgoed"/>).</summary>
    public SortedSet<string> VanHier { get; init; } = new(StringComparer.Ordinal);

    public required DateTime Geleverd { get; set; }
}

/// <summary>A delivered value that differs from what a person made of it here, waiting for a person to choose.</summary>
public sealed class Verschil
{
    public required Guid Id { get; init; }

    public required string Bestand { get; init; }

    public required string Sleutel { get; init; }

    public required string Veld { get; init; }

    public string? Hier { get; set; }

    public string? Geleverd { get; set; }

    public required DateTime Ontstaan { get; set; }
}

public sealed class GeleverdeRijConfiguration : IEntityTypeConfiguration<GeleverdeRij>, IEntityTypeConfiguration<Verschil>
{
    public void Configure(EntityTypeBuilder<GeleverdeRij> builder)
    {
        builder.ToTable("GeleverdeRijen");
        builder.HasKey(r => new { r.Bestand, r.Sleutel });
        builder.Property(r => r.Bestand).HasMaxLength(40);
        builder.Property(r => r.Sleutel).HasMaxLength((2 * Sleutel.MaxLength) + 1);
        builder.Property(r => r.Velden).AsJson();
        builder.Property(r => r.VanHier).AsJson();
    }

    public void Configure(EntityTypeBuilder<Verschil> builder)
    {
        builder.ToTable("Verschillen");
        builder.HasIndex(v => new { v.Bestand, v.Sleutel, v.Veld }).IsUnique();
    }
}
