using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Werkgevers;

public readonly record struct ConvenantId(Guid Value) : IId<ConvenantId>
{
    public static ConvenantId Van(Guid value) => new(value);

    public static ConvenantId New() => new(Guid.CreateVersion7());
}

/// <summary>An agreement with a werkgever for a number of learn-work places during a period (E05).</summary>
public sealed class Convenant
{
    public required ConvenantId Id { get; init; }

    public required string Sleutel { get; init; }

    public required WerkgeverId WerkgeverId { get; set; }

    public required string Soort { get; set; }

    public required int Plaatsen { get; set; }

    public required DateOnly Van { get; set; }

    public DateOnly? Tot { get; set; }
}

public sealed class ConvenantConfiguration : IEntityTypeConfiguration<Convenant>
{
    public void Configure(EntityTypeBuilder<Convenant> builder)
    {
        builder.ToTable("Convenanten");
        builder.Property(c => c.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(c => c.Sleutel).IsUnique();
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(c => c.WerkgeverId).OnDelete(DeleteBehavior.Restrict);
    }
}
