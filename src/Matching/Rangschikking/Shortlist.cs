using Matching.Data;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Rangschikking;

/// <summary>The ranked kandidaten of an open vacature as last computed: kept with the model that made it, so that what was shown can be explained later.</summary>
public sealed class Shortlist
{
    public required VacatureId VacatureId { get; init; }

    /// <summary>Goes up by one whenever the list really changed.</summary>
    public required int Nummer { get; set; }

    public required string Model { get; set; }

    public required DateTime Gemaakt { get; set; }

    public required List<Shortlistregel> Regels { get; set; }
}

/// <summary>One kandidaat of a stored list: the klant's delivered key, rank from 1, score and the contributions that sum to it.</summary>
public sealed record Shortlistregel(string Klant, int Rang, double Score, Band Band);

public sealed class ShortlistConfiguration : IEntityTypeConfiguration<Shortlist>
{
    public void Configure(EntityTypeBuilder<Shortlist> builder)
    {
        builder.ToTable("Shortlists");
        builder.HasKey(s => s.VacatureId);
        builder.HasOne<Vacature>().WithOne().HasForeignKey<Shortlist>(s => s.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(s => s.Regels).AsJson();
    }
}
