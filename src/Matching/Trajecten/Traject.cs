using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Trajecten;

public readonly record struct TrajectId(Guid Value) : IId<TrajectId>
{
    public static TrajectId Van(Guid value) => new(value);

    public static TrajectId New() => new(Guid.CreateVersion7());
}

public readonly record struct TrajectinzetId(Guid Value) : IId<TrajectinzetId>
{
    public static TrajectinzetId Van(Guid value) => new(value);

    public static TrajectinzetId New() => new(Guid.CreateVersion7());
}

/// <summary>A development programme in the mandje (G01).</summary>
public sealed class Traject
{
    public required TrajectId Id { get; init; }

    public required string Sleutel { get; init; }

    public required string Naam { get; set; }

    public required string Aanbieder { get; set; }

    public string? Soort { get; set; }

    /// <summary>Codes of the competenties it teaches.</summary>
    public List<string>? Competenties { get; set; }

    public int? Weken { get; set; }

    /// <summary>In euro.</summary>
    public decimal? Kosten { get; set; }

    public int? Plaatsen { get; set; }

    public List<Doelgroep>? Doelgroepen { get; set; }
}

public enum InzetUitkomst
{
    Afgerond,
    Gestopt,
    Loopt,
}

/// <summary>One klant in one traject.</summary>
public sealed class Trajectinzet
{
    public required TrajectinzetId Id { get; init; }

    public required string Sleutel { get; init; }

    public required KlantId KlantId { get; set; }

    public required TrajectId TrajectId { get; set; }

    public required DateOnly Start { get; set; }

    public DateOnly? Einde { get; set; }

    public InzetUitkomst? Uitkomst { get; set; }

    /// <summary>The consulent's experience, 1 to 5.</summary>
    public int? Ervaring { get; set; }
}

public sealed class TrajectConfiguration : IEntityTypeConfiguration<Traject>, IEntityTypeConfiguration<Trajectinzet>
{
    public void Configure(EntityTypeBuilder<Traject> builder)
    {
        builder.ToTable("Trajecten");
        builder.Property(t => t.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(t => t.Sleutel).IsUnique();
        builder.Property(t => t.Competenties).AsJson();
        builder.Property(t => t.Doelgroepen).AsJson();
    }

    public void Configure(EntityTypeBuilder<Trajectinzet> builder)
    {
        builder.ToTable("Trajectinzet");
        builder.Property(t => t.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(t => t.Sleutel).IsUnique();
        builder.HasOne<Klant>().WithMany().HasForeignKey(t => t.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Traject>().WithMany().HasForeignKey(t => t.TrajectId).OnDelete(DeleteBehavior.Restrict);
    }
}
