using Matching.Data;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Voorstellen.Wensen;

public enum Wensantwoord
{
    Ja,
    Nee,
    Later,
}

/// <summary>
/// What a klant says of a vacature: asked for on an own list ("dit wil ik"), or in answer to a voorstel. The consulent answers by proposing, or says
/// why not now. A no is between klant and consulent: it closes nothing and counts nowhere.
/// </summary>
public sealed class Klantwens : IVersioned
{
    public required Guid Id { get; init; }

    public required KlantId KlantId { get; init; }

    public required VacatureId VacatureId { get; init; }

    public required Wensantwoord Antwoord { get; set; }

    public required DateTime Gegeven { get; set; }

    /// <summary>Why not now, by the consulent; null is not answered, or answered by a voorstel.</summary>
    public string? Reactie { get; set; }

    public MedewerkerId? ReactieDoorId { get; set; }

    public Guid Versie { get; set; }
}

public sealed class KlantwensConfiguration : IEntityTypeConfiguration<Klantwens>
{
    public void Configure(EntityTypeBuilder<Klantwens> builder)
    {
        builder.ToTable("Klantwensen");
        builder.Property(w => w.Reactie).HasMaxLength(SayWens.MaxReactie);
        builder.HasIndex(w => new { w.KlantId, w.VacatureId }).IsUnique();
        builder.HasOne<Klant>().WithMany().HasForeignKey(w => w.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(w => w.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(w => w.ReactieDoorId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(w => w.Versie).IsConcurrencyToken();
    }
}
