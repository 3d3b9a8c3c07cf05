using Matching.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>The public half of a passkey; the other half never leaves the device.</summary>
public sealed class Passkey
{
    public required byte[] CredentialId { get; init; }

    public required ContactpersoonId ContactpersoonId { get; init; }

    public required byte[] PublicKey { get; init; }

    public required DateTime Gemaakt { get; init; }

    /// <summary>How often the device says it signed; going back betrays a copy. Most passkeys stay at 0.</summary>
    public required long Teller { get; set; }

    public List<string>? Transports { get; set; }

    public required bool IsBackupEligible { get; init; }

    public required bool IsBackedUp { get; set; }

    public static Passkey Van(ContactpersoonId contactpersoon, UserPasskeyInfo info) => new()
    {
        CredentialId = info.CredentialId, ContactpersoonId = contactpersoon, PublicKey = info.PublicKey, Gemaakt = info.CreatedAt.UtcDateTime,
        Teller = info.SignCount, Transports = info.Transports?.ToList(), IsBackupEligible = info.IsBackupEligible, IsBackedUp = info.IsBackedUp,
    };

    /// <summary>Always verified by the device: only such are made here. What was sent at the making is not kept.</summary>
    public UserPasskeyInfo ToInfo() =>
        new(CredentialId, PublicKey, Gemaakt, (uint)Teller, Transports?.ToArray(), isUserVerified: true, IsBackupEligible, IsBackedUp, attestationObject: [], clientDataJson: []);
}

public sealed class PasskeyConfiguration : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("Passkeys");
        builder.HasKey(p => p.CredentialId);
        builder.Property(p => p.CredentialId).HasMaxLength(1023);
        builder.Property(p => p.Transports).AsJson();
        builder.HasOne<Contactpersoon>().WithMany().HasForeignKey(p => p.ContactpersoonId).OnDelete(DeleteBehavior.Cascade);
    }
}
