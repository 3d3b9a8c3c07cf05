using Matching.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Taxonomie;

/// <summary>
/// What one source says of one concept. The starter content makes them at start; <c>import-taxonomie</c> keeps them in the database, a set per
/// file, so that delivering a file again replaces exactly what that file said before.
/// </summary>
public sealed class Taxonomieregel
{
    public required Taxonomiebron Bron { get; init; }

    /// <summary>The code or URI the source gives the concept.</summary>
    public required string Code { get; init; }

    /// <summary>Null when the source only tells how this concept is related to others.</summary>
    public Begripsoort? Soort { get; init; }

    public string? Naam { get; init; }

    public required Regelinhoud Inhoud { get; set; }
}

/// <summary>Words and relations, the latter by code.</summary>
public sealed record Regelinhoud
{
    public string? Isco { get; init; }

    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Words that mean another concept first.</summary>
    public IReadOnlyList<string> Bijlabels { get; init; } = [];

    /// <summary>Codes of other schemes that mean the same.</summary>
    public IReadOnlyList<string> Zelfde { get; init; } = [];

    public IReadOnlyList<string> Essentieel { get; init; } = [];

    public IReadOnlyList<string> Optioneel { get; init; } = [];

    public IReadOnlyList<string> Breder { get; init; } = [];
}

/// <summary>Where a line comes from, in the order in which they are believed: an earlier source gives the code and the name.</summary>
public enum Taxonomiebron
{
    Startinhoud,
    EscoBeroepen,
    EscoIscogroepen,
    EscoCompetenties,
    EscoTransversaal,
    EscoTalen,
    EscoCompetentiegroepen,
    EscoBeroepscompetenties,
    EscoCompetentierelaties,
    EscoBeroepsgroepen,
    EscoCompetentieboom,
    CompetentNl,
}

public sealed class TaxonomieregelConfiguration : IEntityTypeConfiguration<Taxonomieregel>
{
    public void Configure(EntityTypeBuilder<Taxonomieregel> builder)
    {
        builder.ToTable("Taxonomieregels");
        builder.HasKey(r => new { r.Bron, r.Code });
        builder.Property(r => r.Code).HasMaxLength(Matching.Taxonomie.Code.MaxLength);
        builder.Property(r => r.Inhoud).AsJson();
    }
}
