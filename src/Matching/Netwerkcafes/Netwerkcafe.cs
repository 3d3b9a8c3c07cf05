using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Netwerkcafes;

public readonly record struct NetwerkcafeId(Guid Value) : IId<NetwerkcafeId>
{
    public static NetwerkcafeId Van(Guid value) => new(value);

    public static NetwerkcafeId New() => new(Guid.CreateVersion7());
}

/// <summary>How far a meeting is.</summary>
public enum Netwerkcafestand
{
    Gepland,
    Bezig,
    Gesloten,
    Afgelast,
}

/// <summary>A meeting of werkgevers, klanten, accountmanagers and consulenten (D05). Date and times are those on the wall.</summary>
public sealed class Netwerkcafe : IVersioned
{
    public required NetwerkcafeId Id { get; init; }

    public required string Sleutel { get; init; }

    public required DateOnly Datum { get; set; }

    public required TimeOnly Van { get; set; }

    public required TimeOnly Tot { get; set; }

    public required string Locatie { get; set; }

    public Netwerkcafestand Stand { get; set; }

    public List<NetwerkcafeWerkgever> Werkgevers { get; init; } = [];

    public List<Deelname> Klanten { get; init; } = [];

    public Guid Versie { get; set; }

    /// <summary>The day on which a vacature must be open to be on the board: that of the meeting, and after it today.</summary>
    public DateOnly Peildatum(DateOnly vandaag) => vandaag > Datum ? vandaag : Datum;
}

public sealed class NetwerkcafeConfiguration : IEntityTypeConfiguration<Netwerkcafe>
{
    public void Configure(EntityTypeBuilder<Netwerkcafe> builder)
    {
        builder.ToTable("Netwerkcafes");
        builder.Property(n => n.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(n => n.Sleutel).IsUnique();
        builder.HasMany(n => n.Werkgevers).WithOne().HasForeignKey(w => w.NetwerkcafeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(n => n.Klanten).WithOne().HasForeignKey(k => k.NetwerkcafeId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(n => n.Versie).IsConcurrencyToken();
    }
}
