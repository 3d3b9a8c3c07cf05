using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Diagnoses;

public readonly record struct DiagnoseId(Guid Value) : IId<DiagnoseId>
{
    public static DiagnoseId Van(Guid value) => new(value);

    public static DiagnoseId New() => new(Guid.CreateVersion7());
}

/// <summary>The outcome of a diagnose on a date; every one is kept, the newest is indexed (B19).</summary>
public sealed class Diagnose : IVersioned
{
    public required DiagnoseId Id { get; init; }

    public required KlantId KlantId { get; init; }

    public required DateOnly Datum { get; init; }

    /// <summary>The instrument's estimate of the months to paid work.</summary>
    public int? Maanden { get; set; }

    /// <summary>The consulent's own, which decides where given (A08).</summary>
    public Oordeel? Oordeel { get; set; }

    public required DiagnoseInhoud Inhoud { get; set; }

    public Guid Versie { get; set; }

    public int? AfstandMaanden => Oordeel?.Maanden ?? Maanden;
}

public sealed record Oordeel(int Maanden, string? Reden, MedewerkerId? DoorId);

/// <summary>The four blocks - competenties, werk, taal, computer - and what surrounds them. Null is unknown, an empty list is known to be none.</summary>
public sealed record DiagnoseInhoud
{
    public string? Instrument { get; init; }

    public List<BeheersteCompetentie>? Competenties { get; init; }

    public Werk? Werk { get; init; }

    public List<Taalniveau>? Taal { get; init; }

    /// <summary>0 to 4.</summary>
    public int? Computer { get; init; }

    /// <summary>1 to 6, as in VUM.</summary>
    public int? WerkEnDenkniveau { get; init; }

    public List<Opleiding>? Opleidingen { get; init; }

    public List<Certificaat>? Certificaten { get; init; }

    public List<string>? Rijbewijzen { get; init; }

    /// <summary>Own means of travel: fiets, ov, auto, …</summary>
    public List<string>? Vervoer { get; init; }

    public Beschikbaarheid? Beschikbaar { get; init; }

    public Reizen? Reizen { get; init; }

    public string? Presentatie { get; init; }

    /// <summary>The fields that the klant gave, and on which day; null is none. The rest is of the diagnose before.</summary>
    public List<Opgegeven>? VanKlant { get; init; }
}

/// <summary>Niveau 1 (beginner) to 5 (expert); null is unknown.</summary>
public sealed record BeheersteCompetentie(string Code, string? Naam, int? Niveau);

public sealed record Werk(List<Werkervaring>? Ervaring, List<Beroep>? Gewenst, List<string>? Talenten);

/// <param name="Tot">The last month worked, as <c>yyyy-MM</c>; null is unknown.</param>
public sealed record Werkervaring(string? Beroep, string? Naam, double? Jaren, string? Tot);

public sealed record Opleiding(string? Naam, int? Niveau, bool? Diploma);

public sealed record Certificaat(string? Code, string? Naam, DateOnly? Tot);

public sealed record Beschikbaarheid(DateOnly? Vanaf, int? UrenMin, int? UrenMax, bool? Onregelmatig, List<string>? Dagdelen);

public sealed record Reizen(double? MaxKm, int? MaxMinuten);

public sealed class DiagnoseConfiguration : IEntityTypeConfiguration<Diagnose>
{
    public void Configure(EntityTypeBuilder<Diagnose> builder)
    {
        builder.ToTable("Diagnoses");
        builder.HasIndex(d => new { d.KlantId, d.Datum }).IsUnique();
        builder.HasOne<Klant>().WithMany().HasForeignKey(d => d.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(d => d.Oordeel).AsJson();
        builder.Property(d => d.Inhoud).AsJson();
        builder.Ignore(d => d.AfstandMaanden);
        builder.Property(d => d.Versie).IsConcurrencyToken();
    }
}
