using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Voorstellen;

public readonly record struct InteresseId(Guid Value) : IId<InteresseId>
{
    public static InteresseId Van(Guid value) => new(value);

    public static InteresseId New() => new(Guid.CreateVersion7());
}

/// <summary>How far a werkgever's wish to meet someone has come.</summary>
public enum Interessestand
{
    Getoond,
    Opgepakt,

    /// <summary>The klant was asked, and has the word.</summary>
    Gevraagd,
    Akkoord,

    /// <summary>The contact person saw the name.</summary>
    IdentiteitGegeven,

    /// <summary>The klant said no.</summary>
    Geweigerd,

    /// <summary>Accountmanager or consulent said no, with a reason.</summary>
    Afgewezen,

    /// <summary>The klant took the akkoord back.</summary>
    Ingetrokken,
}

/// <summary>How a klant said akkoord.</summary>
public enum Akkoordwijze
{
    Gesprek,
    Telefoon,
    App,
    Papier,
}

/// <summary>A klant's akkoord that one werkgever learns who this is.</summary>
/// <param name="Door">The account that recorded it: the klant's own, or that of a medewerker.</param>
/// <param name="Tot">The last day it holds.</param>
/// <param name="Telefoon">Whether the number may be given too.</param>
public sealed record Akkoord(Akkoordwijze Hoe, string Door, DateTime Wanneer, DateOnly Tot, bool Telefoon, bool Email);

/// <summary>
/// A werkgever wants to meet someone on an own vacature. It reaches accountmanager and consulent at once, with a term; the werkgever learns the
/// name only by the klant's akkoord, and only the person who asked.
/// </summary>
public sealed class Interesse : IVersioned
{
    public const int MaxBericht = 300;

    public required InteresseId Id { get; init; }

    public required WerkgeverId WerkgeverId { get; init; }

    /// <summary>Who asked for the werkgever, and alone may learn the name; null is the werkgever's own account.</summary>
    public Guid? Contactpersoon { get; init; }

    public required VacatureId VacatureId { get; init; }

    public required KlantId KlantId { get; init; }

    public required DateTime Getoond { get; init; }

    /// <summary>What the werkgever wrote with it, plain text.</summary>
    public string? Bericht { get; init; }

    public Interessestand Stand { get; set; }

    /// <summary>The last day on which the next step is in time.</summary>
    public required DateOnly Termijn { get; set; }

    public Akkoord? Akkoord { get; set; }

    public Guid Versie { get; set; }

    /// <summary>Somebody has to do something.</summary>
    public bool IsOpen => Stand is Interessestand.Getoond or Interessestand.Opgepakt or Interessestand.Gevraagd;

    /// <summary>Whether the contact person may know today who this is.</summary>
    public bool IsBekend(DateOnly vandaag) => Stand is Interessestand.Akkoord or Interessestand.IdentiteitGegeven && vandaag <= Akkoord?.Tot;
}

/// <summary>One step of an interesse: who took it, when and why. Never changed.</summary>
public sealed class Interessestap
{
    public required Guid Id { get; init; }

    public required InteresseId InteresseId { get; init; }

    public required DateTime Tijdstip { get; init; }

    /// <summary>The account.</summary>
    public required string Door { get; init; }

    public required Interessestand Naar { get; init; }

    public string? Reden { get; init; }
}

public sealed class InteresseConfiguration : IEntityTypeConfiguration<Interesse>, IEntityTypeConfiguration<Interessestap>
{
    public void Configure(EntityTypeBuilder<Interesse> builder)
    {
        builder.ToTable("Interesses");
        builder.Property(i => i.Bericht).HasMaxLength(Interesse.MaxBericht);
        builder.Property(i => i.Akkoord).AsJson();
        builder.Ignore(i => i.IsOpen);
        builder.Property(i => i.Versie).IsConcurrencyToken();
        builder.HasIndex(i => new { i.VacatureId, i.KlantId }).IsUnique();
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(i => i.WerkgeverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(i => i.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Klant>().WithMany().HasForeignKey(i => i.KlantId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Interessestap> builder)
    {
        builder.ToTable("Interessestappen");
        builder.HasIndex(s => new { s.InteresseId, s.Tijdstip });
        builder.HasOne<Interesse>().WithMany().HasForeignKey(s => s.InteresseId).OnDelete(DeleteBehavior.Cascade);
    }
}
