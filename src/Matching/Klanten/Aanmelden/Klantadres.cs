using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Klanten.Aanmelden;

/// <summary>
/// The e-mail address a consulent made sure is the klant's own; what a delivery says is not enough to send a key to. One address is one
/// person's: who shares it gets a printed code.
/// </summary>
public sealed class Klantadres
{
    public required KlantId KlantId { get; init; }

    /// <summary>In lower case.</summary>
    public required string Email { get; set; }

    public required DateTime Bevestigd { get; set; }

    public required MedewerkerId DoorId { get; set; }
}

public sealed class KlantadresConfiguration : IEntityTypeConfiguration<Klantadres>
{
    public void Configure(EntityTypeBuilder<Klantadres> builder)
    {
        builder.ToTable("Klantadressen");
        builder.HasKey(a => a.KlantId);
        builder.HasIndex(a => a.Email).IsUnique();
        builder.HasOne<Klant>().WithOne().HasForeignKey<Klantadres>(a => a.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(a => a.DoorId).OnDelete(DeleteBehavior.Restrict);
    }
}
