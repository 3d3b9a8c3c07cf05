using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Toegang.Sleutels;

/// <summary>How often someone tried lately, kept in the database so that a restart or a second process forgets nothing. Who it was is only a keyed hash.</summary>
public sealed class Remming
{
    public required string Kenmerk { get; init; }

    public required int Pogingen { get; set; }

    public required DateTime Laatste { get; set; }

    public required DateTime NietVoor { get; set; }
}

public sealed class RemmingConfiguration : IEntityTypeConfiguration<Remming>
{
    public void Configure(EntityTypeBuilder<Remming> builder)
    {
        builder.ToTable("Remmingen");
        builder.HasKey(r => r.Kenmerk);
        builder.Property(r => r.Kenmerk).HasMaxLength(64);
        builder.HasIndex(r => r.Laatste);
    }
}
