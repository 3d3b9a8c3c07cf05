using Matching.Kern;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Voorstellen;

public readonly record struct UitvraagId(Guid Value) : IId<UitvraagId>
{
    public static UitvraagId Van(Guid value) => new(value);

    public static UitvraagId New() => new(Guid.CreateVersion7());
}

public enum UitvraagAntwoord
{
    Kandidaat,
    Geen,
    Later,
}

/// <summary>A vacature sent to a werkconsulent with the question who fits, and the answer (E15).</summary>
public sealed class Uitvraag
{
    public required UitvraagId Id { get; init; }

    public required string Sleutel { get; init; }

    public required VacatureId VacatureId { get; set; }

    public required MedewerkerId WerkconsulentId { get; set; }

    public required DateOnly Datum { get; set; }

    public DateOnly? AntwoordDatum { get; set; }

    public UitvraagAntwoord? Antwoord { get; set; }
}

public sealed class UitvraagConfiguration : IEntityTypeConfiguration<Uitvraag>
{
    public void Configure(EntityTypeBuilder<Uitvraag> builder)
    {
        builder.ToTable("Uitvragen");
        builder.Property(u => u.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(u => u.Sleutel).IsUnique();
        builder.HasOne<Vacature>().WithMany().HasForeignKey(u => u.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(u => u.WerkconsulentId).OnDelete(DeleteBehavior.Restrict);
    }
}
