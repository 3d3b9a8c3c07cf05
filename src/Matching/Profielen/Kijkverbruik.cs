using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Profielen;

public enum Kijksoort
{
    Lijst,
    Profiel,
    Interesse,
}

/// <summary>How much a werkgever, or one person who signs in for it, looked at on a day, or asked for in a week. It knows no klant.</summary>
public sealed class Kijkverbruik
{
    public required WerkgeverId WerkgeverId { get; init; }

    /// <summary>The contactpersoon; empty is the werkgever as a whole.</summary>
    public required Guid Persoon { get; init; }

    public required Kijksoort Soort { get; init; }

    /// <summary>The day, or the Monday of the week.</summary>
    public required DateOnly Vanaf { get; init; }

    public int Gebruikt { get; set; }

    public int Geweigerd { get; set; }

    /// <summary>When a list was last opened for the first time that day.</summary>
    public DateTime? Laatst { get; set; }
}

/// <summary>A list somebody opened on a day: opening the same one again costs no profiles.</summary>
public sealed class BekekenLijst
{
    public required WerkgeverId WerkgeverId { get; init; }

    public required Guid Persoon { get; init; }

    public required DateOnly Dag { get; init; }

    public required string Lijst { get; init; }
}

public sealed class KijkverbruikConfiguration : IEntityTypeConfiguration<Kijkverbruik>, IEntityTypeConfiguration<BekekenLijst>
{
    public void Configure(EntityTypeBuilder<Kijkverbruik> builder)
    {
        builder.ToTable("Kijkverbruik");
        builder.HasKey(v => new { v.WerkgeverId, v.Persoon, v.Soort, v.Vanaf });
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(v => v.WerkgeverId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<BekekenLijst> builder)
    {
        builder.ToTable("BekekenLijsten");
        builder.HasKey(b => new { b.WerkgeverId, b.Persoon, b.Dag, b.Lijst });
        builder.Property(b => b.Lijst).HasMaxLength(200);
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(b => b.WerkgeverId).OnDelete(DeleteBehavior.Cascade);
    }
}
