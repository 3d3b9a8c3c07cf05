using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Toegang.Oidc;

/// <summary>A logout token that was used, kept for as long as it could be used again; in the database, because another process may get the second copy.</summary>
public sealed class Afmeldtoken
{
    /// <summary>Hash of provider and <c>jti</c>.</summary>
    public required string Kenmerk { get; init; }

    public required DateTime Tot { get; init; }
}

public sealed class AfmeldtokenConfiguration : IEntityTypeConfiguration<Afmeldtoken>
{
    public void Configure(EntityTypeBuilder<Afmeldtoken> builder)
    {
        builder.ToTable("Afmeldtokens");
        builder.HasKey(a => a.Kenmerk);
        builder.Property(a => a.Kenmerk).HasMaxLength(64);
    }
}
