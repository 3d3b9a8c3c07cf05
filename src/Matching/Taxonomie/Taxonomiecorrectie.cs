using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Taxonomie;

public readonly record struct TaxonomiecorrectieId(Guid Value) : IId<TaxonomiecorrectieId>
{
    public static TaxonomiecorrectieId Van(Guid value) => new(value);

    public static TaxonomiecorrectieId Nieuw() => new(Guid.CreateVersion7());
}

/// <summary>
/// A person's word on what a text means, or does not mean; from then on it goes before what the program makes of it. A text means one beroep
/// and any number of competenties.
/// </summary>
public sealed class Taxonomiecorrectie
{
    public const int MaxTekst = 300;

    public TaxonomiecorrectieId Id { get; init; } = TaxonomiecorrectieId.Nieuw();

    /// <summary>The text as <see cref="Labelsleutel"/> sees it.</summary>
    public required string Sleutel { get; init; }

    public required string Tekst { get; init; }

    public required string Code { get; init; }

    /// <summary>False when a person said that it does not mean this.</summary>
    public required bool Betekent { get; init; }

    /// <summary>The key of the medewerker who said so.</summary>
    public required string Door { get; init; }

    public required DateTime Tijdstip { get; init; }
}

public sealed class TaxonomiecorrectieConfiguration : IEntityTypeConfiguration<Taxonomiecorrectie>
{
    public void Configure(EntityTypeBuilder<Taxonomiecorrectie> builder)
    {
        builder.ToTable("Taxonomiecorrecties");
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Sleutel).HasMaxLength(Taxonomiecorrectie.MaxTekst);
        builder.Property(c => c.Tekst).HasMaxLength(Taxonomiecorrectie.MaxTekst);
        builder.Property(c => c.Code).HasMaxLength(Matching.Taxonomie.Code.MaxLength);
        builder.Property(c => c.Door).HasMaxLength(Kern.Sleutel.MaxLength);
        builder.HasIndex(c => new { c.Sleutel, c.Code }).IsUnique();
    }
}
