using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Verantwoording;

/// <summary>That on some day something was removed because its time was up.</summary>
public sealed class Bewaarbeurt
{
    public required Guid Id { get; init; }

    public required DateTime Tijdstip { get; init; }

    /// <summary>The name of the <see cref="Data.Bewaarregel"/>.</summary>
    public required string Regel { get; init; }

    /// <summary>What was from before this day went.</summary>
    public required DateOnly Grens { get; init; }

    public required int Aantal { get; init; }
}

public sealed class BewaarbeurtConfiguration : IEntityTypeConfiguration<Bewaarbeurt>
{
    public void Configure(EntityTypeBuilder<Bewaarbeurt> builder)
    {
        builder.ToTable("Bewaarbeurten");
        builder.Property(b => b.Regel).HasMaxLength(60);
        builder.HasIndex(b => b.Tijdstip);
    }
}
