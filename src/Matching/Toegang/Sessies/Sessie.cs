using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Toegang.Sessies;

public readonly record struct SessieId(Guid Value) : IId<SessieId>
{
    public static SessieId Van(Guid value) => new(value);

    public static SessieId New() => new(Guid.CreateVersion7());
}

/// <summary>
/// One browser in which someone is signed in. The row is the session: when it goes, the cookie is worth nothing, in every process at once.
/// The address of the browser is not kept: it tells where somebody is, and ends no session sooner.
/// </summary>
public sealed class Sessie
{
    public const int MaxKenmerk = 255;

    public required SessieId Id { get; init; }

    /// <summary>Of the key in the cookie, so that who reads the database cannot sign in with it.</summary>
    public required string Hash { get; init; }

    public required Sessiesoort Soort { get; init; }

    /// <summary>As it stands in the Logboek.</summary>
    public required string Account { get; init; }

    public required Guid AccountId { get; init; }

    public Guid? Contactpersoon { get; init; }

    /// <summary>Of the contactpersoon; every other name is the account's of this moment.</summary>
    public string? Naam { get; init; }

    /// <summary>What the provider allows; null: all that the account has.</summary>
    public List<Rol>? Rollen { get; init; }

    public required DateTime Begonnen { get; init; }

    public required DateTime LaatstGezien { get; set; }

    /// <summary>However busy somebody is.</summary>
    public required DateTime Einde { get; init; }

    /// <summary>When this person last proved who it is; null when the provider does not say.</summary>
    public DateTime? Bevestigd { get; init; }

    public required string Apparaat { get; init; }

    /// <summary>The provider by which was signed in, with its names for the person and the session, to be told when those end there.</summary>
    public string? Aanbieder { get; init; }

    public string? Sub { get; init; }

    public string? Sid { get; init; }

    /// <summary>The provider's own proof, encrypted; it goes back when signing out there.</summary>
    public string? IdToken { get; init; }
}

/// <summary>How long a session may last depends on where people work: a desk in an office, a phone in a hall.</summary>
public enum Sessiesoort
{
    Medewerker,
    Werkgever,
    Klant,
}

public sealed class SessieConfiguration : IEntityTypeConfiguration<Sessie>
{
    public void Configure(EntityTypeBuilder<Sessie> builder)
    {
        builder.ToTable("Sessies");
        builder.Property(s => s.Hash).HasMaxLength(64);
        builder.HasIndex(s => s.Hash).IsUnique();
        builder.HasIndex(s => s.AccountId);
        builder.HasIndex(s => new { s.Aanbieder, s.Sub });
        builder.HasIndex(s => s.Einde);
        builder.Property(s => s.Rollen).AsJson();
        builder.Property(s => s.Sub).HasMaxLength(Sessie.MaxKenmerk);
        builder.Property(s => s.Sid).HasMaxLength(Sessie.MaxKenmerk);
    }
}
