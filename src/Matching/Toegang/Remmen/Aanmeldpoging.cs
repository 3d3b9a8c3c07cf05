using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Toegang.Remmen;

/// <summary>How often signing in failed for one account or from one address; gone after a day without.</summary>
public sealed class Aanmeldpoging
{
    /// <summary>Hash of the account or the address: the list of who tried is nobody's business.</summary>
    public required string Kenmerk { get; init; }

    public required int Mislukt { get; init; }

    public required DateTime Laatste { get; init; }
}

public sealed class AanmeldpogingConfiguration : IEntityTypeConfiguration<Aanmeldpoging>
{
    public void Configure(EntityTypeBuilder<Aanmeldpoging> builder)
    {
        builder.ToTable("Aanmeldpogingen");
        builder.HasKey(a => a.Kenmerk);
        builder.Property(a => a.Kenmerk).HasMaxLength(64);
    }
}
