using Matching.Klanten;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Netwerkcafes;

/// <summary>How a klant stands towards a meeting.</summary>
public enum Deelnamestand
{
    Uitgenodigd,
    Aangemeld,
    Wachtlijst,
    Afgemeld,

    /// <summary>Checked in at the door, and not gone since.</summary>
    Aanwezig,

    /// <summary>Was there and went home.</summary>
    Vertrokken,
}

/// <summary>What a klant wants to be called at the tables.</summary>
public enum Aanspreking
{
    Nummer,
    Voornaam,
}

/// <summary>A klant at a meeting: invited, signed up, there.</summary>
public sealed class Deelname
{
    public required NetwerkcafeId NetwerkcafeId { get; init; }

    public required KlantId KlantId { get; init; }

    public Deelnamestand Stand { get; set; }

    /// <summary>Given at check-in, from 1, kept for the whole meeting; stands for the person on the wall and on the beamer.</summary>
    public int? Nummer { get; set; }

    public Aanspreking Aanspreking { get; set; }

    /// <summary>When the klant checked in for the first time.</summary>
    public DateTime? Binnen { get; set; }
}

public sealed class DeelnameConfiguration : IEntityTypeConfiguration<Deelname>
{
    public void Configure(EntityTypeBuilder<Deelname> builder)
    {
        builder.ToTable("Deelnames");
        builder.HasKey(d => new { d.NetwerkcafeId, d.KlantId });
        builder.HasIndex(d => new { d.NetwerkcafeId, d.Nummer }).IsUnique();
        builder.HasOne<Klant>().WithMany().HasForeignKey(d => d.KlantId).OnDelete(DeleteBehavior.Cascade);
    }
}
