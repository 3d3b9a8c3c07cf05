using Matching.Kern;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Profielen;

public readonly record struct BewaardZoekenId(Guid Value) : IId<BewaardZoekenId>
{
    public static BewaardZoekenId Van(Guid value) => new(value);

    public static BewaardZoekenId New() => new(Guid.CreateVersion7());
}

/// <summary>A list a werkgever wants to find back: a vacature and a choice. It holds no outcome, so nothing of it can tell who came or went.</summary>
public sealed class BewaardZoeken
{
    public required BewaardZoekenId Id { get; init; }

    public required WerkgeverId WerkgeverId { get; init; }

    public required VacatureId VacatureId { get; init; }

    /// <summary>By what stands on the cards, instead of by fit.</summary>
    public required bool Vrij { get; init; }

    public Beroepsgroep? Groep { get; init; }

    public Reisband? Reis { get; init; }
}

public sealed class BewaardZoekenConfiguration : IEntityTypeConfiguration<BewaardZoeken>
{
    public void Configure(EntityTypeBuilder<BewaardZoeken> builder)
    {
        builder.ToTable("BewaardZoeken");
        builder.HasIndex(b => b.WerkgeverId);
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(b => b.WerkgeverId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(b => b.VacatureId).OnDelete(DeleteBehavior.Cascade);
    }
}
