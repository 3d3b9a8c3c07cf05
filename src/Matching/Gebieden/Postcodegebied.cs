using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Gebieden;

/// <summary>A centroid the gemeente delivered (<c>postcodes.csv</c>); it replaces or adds to the ones that ship with the product.</summary>
public sealed class Postcodegebied
{
    public required int Pc4 { get; init; }

    public required double Lat { get; set; }

    public required double Lon { get; set; }
}

public sealed class PostcodegebiedConfiguration : IEntityTypeConfiguration<Postcodegebied>
{
    public void Configure(EntityTypeBuilder<Postcodegebied> builder)
    {
        builder.ToTable("Postcodegebieden");
        builder.HasKey(p => p.Pc4);
        builder.Property(p => p.Pc4).ValueGeneratedNever();
    }
}
