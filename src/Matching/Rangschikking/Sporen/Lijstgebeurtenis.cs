using Matching.Kern;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Rangschikking.Sporen;

public readonly record struct LijstgebeurtenisId(Guid Value) : IId<LijstgebeurtenisId>
{
    public static LijstgebeurtenisId Van(Guid value) => new(value);

    public static LijstgebeurtenisId New() => new(Guid.CreateVersion7());
}

public enum Lijstgebeurtenissoort
{
    Geopend,
    OpVoorselectie,
    VanVoorselectie,
    Vrijgegeven,
    Vastgezet,
    Weggelaten,
    Erbij,
    Opgeheven,
    Interesse,

    /// <summary>Linked on the board of a Netwerkcafé: they will talk there.</summary>
    OpBord,
    Voorgesteld,
    AfgewezenWerkgever,
    AfgewezenKlant,
    GeenReactie,
    Gesprek,
    Geplaatst,
    WerktNaTweeMaanden,
    WerktNaZesMaanden,
}

/// <summary>
/// Something that happened with a klant and a vacature after they were on a list together. Which list that was follows from pair and day. Saved
/// with the decision it tells of, never changed; it goes with the klant, the vacature or <see cref="Bewaartermijn"/>.
/// </summary>
public sealed class Lijstgebeurtenis
{
    public required LijstgebeurtenisId Id { get; init; }

    public required VacatureId VacatureId { get; init; }

    public required KlantId KlantId { get; init; }

    public required Lijstgebeurtenissoort Soort { get; init; }

    public required DateOnly Dag { get; init; }

    /// <summary>Who did it; null where it was read from voorstellen and plaatsingen.</summary>
    public Rol? Rol { get; init; }

    /// <summary>Why, from a short list.</summary>
    public string? Reden { get; init; }
}

public sealed class LijstgebeurtenisConfiguration : IEntityTypeConfiguration<Lijstgebeurtenis>
{
    public void Configure(EntityTypeBuilder<Lijstgebeurtenis> builder)
    {
        builder.ToTable("Lijstgebeurtenissen");
        builder.Property(g => g.Reden).HasMaxLength(40);
        builder.HasIndex(g => new { g.VacatureId, g.KlantId });
        builder.HasIndex(g => g.Dag);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(g => g.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Klant>().WithMany().HasForeignKey(g => g.KlantId).OnDelete(DeleteBehavior.Cascade);
    }
}
