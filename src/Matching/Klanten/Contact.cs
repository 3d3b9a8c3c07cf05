using Matching.Kern;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Klanten;

public readonly record struct ContactId(Guid Value) : IId<ContactId>
{
    public static ContactId Van(Guid value) => new(value);

    public static ContactId New() => new(Guid.CreateVersion7());
}

public enum Contactvorm
{
    Gesprek,
    Telefoon,
    Online,
    Huisbezoek,
    Bericht,
}

/// <summary>A moment of contact between a klant and someone of the gemeente (I02).</summary>
public sealed class Contact
{
    public required ContactId Id { get; init; }

    public required string Sleutel { get; init; }

    public required KlantId KlantId { get; set; }

    public required DateOnly Datum { get; set; }

    public required MedewerkerId DoorId { get; set; }

    public Contactvorm? Vorm { get; set; }
}

public sealed class ContactConfiguration : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacten");
        builder.Property(c => c.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(c => c.Sleutel).IsUnique();
        builder.HasIndex(c => new { c.KlantId, c.Datum });
        builder.HasOne<Klant>().WithMany().HasForeignKey(c => c.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(c => c.DoorId).OnDelete(DeleteBehavior.Restrict);
    }
}
