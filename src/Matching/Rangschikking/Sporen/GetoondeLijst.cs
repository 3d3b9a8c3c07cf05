using Matching.Kern;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Rangschikking.Sporen;

public readonly record struct GetoondeLijstId(Guid Value) : IId<GetoondeLijstId>
{
    public static GetoondeLijstId Van(Guid value) => new(value);

    public static GetoondeLijstId New() => new(Guid.CreateVersion7());
}

public enum Lijstsoort
{
    /// <summary>Kandidaten of a vacature, for staff.</summary>
    Shortlist,

    /// <summary>Vacatures of a klant, for staff.</summary>
    Vacatures,

    /// <summary>A consulent's klanten, each with the vacature that fits best.</summary>
    Caseload,

    /// <summary>In an accountmanager's own order.</summary>
    Voorselectie,

    /// <summary>Cards without names, for a werkgever.</summary>
    Profielen,
}

/// <summary>
/// A ranked list as it was shown: what was not kept cannot be learned from (matching.md 3.1). Who looked is kept as a role. The same list on the
/// same day for the same role is one row that counts, and nothing else of a row ever changes; <see cref="Bewaartermijn"/> ends it.
/// </summary>
public sealed class GetoondeLijst
{
    public const string Table = "GetoondeLijsten";

    public required GetoondeLijstId Id { get; init; }

    public required DateOnly Dag { get; init; }

    public required Lijstsoort Soort { get; init; }

    public required Rol Rol { get; init; }

    /// <summary>Whom it was ranked for; null where the rows say so.</summary>
    public VacatureId? VacatureId { get; init; }

    /// <inheritdoc cref="VacatureId"/>
    public KlantId? KlantId { get; init; }

    public required string Model { get; init; }

    /// <summary>The set of kenmerken its values belong to.</summary>
    public required string KenmerkenHash { get; init; }

    /// <summary>What was asked of the list, as it stands in an address; never a word someone typed.</summary>
    public string? Filter { get; init; }

    /// <summary>Names all of the above but the day, and every place.</summary>
    public required string Vingerafdruk { get; init; }

    /// <summary>The places, packed; see <see cref="Plekken"/>.</summary>
    public required byte[] Pak { get; init; }

    /// <summary>How often it was shown.</summary>
    public required int Keren { get; init; }

    public IReadOnlyList<GetoondePlek> Plekken => Plekkenpak.Open(Pak);
}

public sealed class GetoondeLijstConfiguration : IEntityTypeConfiguration<GetoondeLijst>
{
    public void Configure(EntityTypeBuilder<GetoondeLijst> builder)
    {
        builder.ToTable(GetoondeLijst.Table);
        builder.Property(l => l.Vingerafdruk).HasMaxLength(32);
        builder.HasIndex(l => new { l.Dag, l.Vingerafdruk }).IsUnique();
        builder.HasOne<Vacature>().WithMany().HasForeignKey(l => l.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Klant>().WithMany().HasForeignKey(l => l.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.Ignore(l => l.Plekken);
    }
}
