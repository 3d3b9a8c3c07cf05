using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Logboek;

/// <summary>Where the chain begins once its oldest lines were removed: the last of those, and proof that the program itself removed them.</summary>
public sealed class Logbegin
{
    /// <summary>There is one.</summary>
    public int Id { get; init; } = 1;

    public required long Volgnummer { get; set; }

    public required byte[] Zegel { get; set; }

    /// <summary>A seal over the two above.</summary>
    public required byte[] Bewijs { get; set; }

    public static byte[] Prove(Logsleutel sleutel, long volgnummer, byte[] zegel) => sleutel.Seal(zegel, "begin", volgnummer.ToString(CultureInfo.InvariantCulture));
}

public sealed class LogbeginConfiguration : IEntityTypeConfiguration<Logbegin>
{
    public void Configure(EntityTypeBuilder<Logbegin> builder)
    {
        builder.ToTable("Logboekbegin");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Zegel).HasMaxLength(Logzegel.Lengte);
        builder.Property(b => b.Bewijs).HasMaxLength(Logzegel.Lengte);
    }
}
