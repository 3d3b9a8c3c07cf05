using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Werkgevers.Contactpersonen;

public readonly record struct ContactpersoonId(Guid Value) : IId<ContactpersoonId>
{
    public static ContactpersoonId Van(Guid value) => new(value);

    public static ContactpersoonId New() => new(Guid.CreateVersion7());
}

/// <summary>Someone who may look for a werkgever, invited by name: no account is shared (BIO2 5.16.02).</summary>
public sealed class Contactpersoon : IVersioned
{
    public required ContactpersoonId Id { get; init; }

    public required WerkgeverId WerkgeverId { get; init; }

    public required string Naam { get; set; }

    /// <summary>In lower case; of those not withdrawn nobody has the same, so it names one person at sign-in.</summary>
    public required string Email { get; init; }

    public required MedewerkerId UitgenodigdDoorId { get; set; }

    public required DateTime Uitgenodigd { get; set; }

    /// <summary>Since when this person has a way to sign in.</summary>
    public DateTime? Actief { get; set; }

    public DateTime? Ingetrokken { get; set; }

    public DateTime? LaatstAangemeld { get; set; }

    /// <summary>The secret shared with a code app, sealed.</summary>
    public byte[]? TotpGeheim { get; set; }

    /// <summary>The last step a code was taken of; that one and all before are used up.</summary>
    public long? TotpStap { get; set; }

    public Guid Versie { get; set; }

    public bool MagAanmelden => Actief is not null && Ingetrokken is null;

    /// <summary>Where <see cref="TotpGeheim"/> belongs, for the seal.</summary>
    public string TotpPlek => $"Contactpersoon.TotpGeheim {Id.Value:N}";

    public Account Account(Werkgever werkgever) =>
        new($"werkgever:{werkgever.Sleutel}", $"{Naam}, {werkgever.Naam}", werkgever.Id.Value, new HashSet<Rol> { Rol.Werkgever }, Id.Value);
}

public sealed class ContactpersoonConfiguration : IEntityTypeConfiguration<Contactpersoon>
{
    public void Configure(EntityTypeBuilder<Contactpersoon> builder)
    {
        builder.ToTable("Contactpersonen");
        builder.Property(c => c.Naam).HasMaxLength(InviteContactpersoon.MaxNaam);
        builder.HasIndex(c => c.Email).IsUnique().HasFilter("\"Ingetrokken\" IS NULL");
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(c => c.WerkgeverId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(c => c.UitgenodigdDoorId).OnDelete(DeleteBehavior.Restrict);
        builder.Ignore(c => c.MagAanmelden);
        builder.Ignore(c => c.TotpPlek);
        builder.Property(c => c.Versie).IsConcurrencyToken();
    }
}
