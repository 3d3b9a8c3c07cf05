using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>The link by which a contactpersoon makes a way to sign in. Opening it changes nothing; it is used up when there is one.</summary>
public sealed class Uitnodiging : Eenmalig
{
    public const string Doel = "uitnodiging";

    public static TimeSpan Duur { get; } = TimeSpan.FromDays(7);

    public required ContactpersoonId ContactpersoonId { get; init; }
}

public sealed class UitnodigingConfiguration : IEntityTypeConfiguration<Uitnodiging>
{
    public void Configure(EntityTypeBuilder<Uitnodiging> builder)
    {
        builder.ToTable("Uitnodigingen");
        Eenmalig.Configure(builder);
        builder.HasOne<Contactpersoon>().WithMany().HasForeignKey(u => u.ContactpersoonId).OnDelete(DeleteBehavior.Cascade);
    }
}
