using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Plaatsingen;

public readonly record struct PlaatsingId(Guid Value) : IId<PlaatsingId>
{
    public static PlaatsingId Van(Guid value) => new(value);

    public static PlaatsingId New() => new(Guid.CreateVersion7());
}

public enum PlaatsingSoort
{
    Regulier,
    Leerwerkplek,
    Arbeidsontwikkeltraject,
    Proefplaatsing,
    Werkervaringsplek,
    Stage,
    Beschut,
}

public enum Contract
{
    Tijdelijk,
    Vast,
    Oproep,
    Uitzend,
}

public enum EindeReden
{
    Afgelopen,
    OpgezegdWerkgever,
    OpgezegdKlant,
    AnderWerk,
    Anders,
}

/// <summary>How the werkgever's accountmanager came to know of a plaatsing (E10). There is no plaatsing without.</summary>
public enum Melding
{
    Ingevoerd,
    Vooraf,
    Achteraf,
}

/// <summary>A klant starts at a werkgever.</summary>
public sealed class Plaatsing : IVersioned
{
    /// <summary>A plaatsing that ends within this many days no longer closes the search (contract, "In the pool").</summary>
    public const int EindeInZichtDagen = 56;

    public required PlaatsingId Id { get; init; }

    public required string Sleutel { get; init; }

    public required KlantId KlantId { get; set; }

    public required WerkgeverId WerkgeverId { get; set; }

    public VacatureId? VacatureId { get; set; }

    public required PlaatsingSoort Soort { get; set; }

    public required DateOnly Start { get; set; }

    public Contract? Contract { get; set; }

    public DateOnly? ContractTot { get; set; }

    public DateOnly? Einde { get; set; }

    public EindeReden? EindeReden { get; set; }

    public double? Uren { get; set; }

    public bool? UitkeringLoopt { get; set; }

    public MedewerkerId? JobcoachId { get; set; }

    public required Melding Melding { get; init; }

    public Guid Versie { get; set; }

    /// <summary>The last day as far as is known: the end, else the end of the contract; null runs on.</summary>
    public DateOnly? LaatsteDag => Einde ?? ContractTot;

    public bool Loopt(DateOnly op) => Start <= op && (LaatsteDag is null || op <= LaatsteDag);

    /// <summary>Only regular and sheltered work closes the search: learn-work places lead on.</summary>
    public bool SluitZoeken => Soort is PlaatsingSoort.Regulier or PlaatsingSoort.Beschut;
}

public sealed class PlaatsingConfiguration : IEntityTypeConfiguration<Plaatsing>
{
    public void Configure(EntityTypeBuilder<Plaatsing> builder)
    {
        builder.ToTable("Plaatsingen");
        builder.Property(p => p.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(p => p.Sleutel).IsUnique();
        builder.HasIndex(p => p.Start);
        builder.HasOne<Klant>().WithMany().HasForeignKey(p => p.KlantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(p => p.WerkgeverId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(p => p.VacatureId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(p => p.JobcoachId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(p => p.LaatsteDag).Ignore(p => p.SluitZoeken);
        builder.Property(p => p.Versie).IsConcurrencyToken();
    }
}
