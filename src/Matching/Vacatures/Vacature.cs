using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Vacatures;

public readonly record struct VacatureId(Guid Value) : IId<VacatureId>
{
    public static VacatureId Van(Guid value) => new(value);

    public static VacatureId New() => new(Guid.CreateVersion7());
}

public enum VacatureSoort
{
    Regulier,
    Leerwerkplek,
    Proefplaatsing,
    Werkervaringsplek,
    Beschut,
    Garantiebaan,
}

public enum VacatureBron
{
    Wsp,
    Consulent,
    Vum,
}

public enum Eis
{
    Vereist,
    Gewenst,
}

/// <summary>A competentie a vacature asks. Niveau 1 (beginner) to 5 (expert); null is unknown.</summary>
public sealed record GevraagdeCompetentie(string Code, string? Naam, int? Niveau, Eis Eis);

/// <summary>A beroep by code, by name, or both.</summary>
public sealed record Beroep(string? Code, string? Naam);

/// <summary>A language level asked or held: A0 A1 A2 B1 B2 C1 C2; null is unknown.</summary>
public sealed record Taalniveau(string Taal, string? Mondeling, string? Schriftelijk);

/// <summary>A job opening or learn-work place at a werkgever. Null is unknown, an empty list is known to be none.</summary>
public sealed class Vacature : IVersioned
{
    public required VacatureId Id { get; init; }

    public required string Sleutel { get; init; }

    public required WerkgeverId WerkgeverId { get; set; }

    public required string Titel { get; set; }

    public string? Omschrijving { get; set; }

    public required VacatureBron Bron { get; set; }

    public DateOnly? Geopend { get; set; }

    public required VacatureSoort Soort { get; set; }

    public Beroep? Beroep { get; set; }

    public List<GevraagdeCompetentie>? Competenties { get; set; }

    public double? ErvaringJaren { get; set; }

    public int? WerkEnDenkniveau { get; set; }

    public List<Taalniveau>? Taal { get; set; }

    public List<string>? Rijbewijzen { get; set; }

    public int? UrenMin { get; set; }

    public int? UrenMax { get; set; }

    public bool? Onregelmatig { get; set; }

    public List<string>? Dagdelen { get; set; }

    public int? Pc4 { get; set; }

    public DateOnly? Start { get; set; }

    public DateOnly? Sluiting { get; set; }

    public int? Plaatsen { get; set; }

    /// <summary>How many plaatsingen took a place; kept by Plaatsingen in its own transaction.</summary>
    public int PlaatsenBezet { get; set; }

    /// <summary>The day it first came in, by delivery or by hand.</summary>
    public required DateOnly Ontvangen { get; init; }

    /// <summary>Who entered it here; null for a delivery.</summary>
    public MedewerkerId? IngevoerdDoorId { get; init; }

    public Guid Versie { get; set; }

    /// <summary>Open from its delivery until it closes or its places are taken (contract, "Open").</summary>
    public bool IsOpen(DateOnly op) => (Sluiting is null || op <= Sluiting) && (Plaatsen is null || PlaatsenBezet < Plaatsen);
}

public sealed class VacatureConfiguration : IEntityTypeConfiguration<Vacature>
{
    public void Configure(EntityTypeBuilder<Vacature> builder)
    {
        builder.ToTable("Vacatures");
        builder.Property(v => v.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(v => v.Sleutel).IsUnique();
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(v => v.WerkgeverId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(v => v.Beroep).AsJson();
        builder.Property(v => v.Competenties).AsJson();
        builder.Property(v => v.Taal).AsJson();
        builder.Property(v => v.Rijbewijzen).AsJson();
        builder.Property(v => v.Dagdelen).AsJson();
        builder.Property(v => v.Versie).IsConcurrencyToken();
    }
}
