using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Klanten;

public readonly record struct KlantId(Guid Value) : IId<KlantId>
{
    public static KlantId Van(Guid value) => new(value);

    public static KlantId New() => new(Guid.CreateVersion7());
}

public enum Geslacht
{
    M,
    V,
    X,
}

public enum Doelgroep
{
    Statushouder,
    Jongere,
    Doelgroepregister,
    Banenafspraak,
    BeschutWerk,
    Nugger,
    Anw,
    [Waarde("50plus")]
    VijftigPlus,
}

public enum Bemiddelbaarheid
{
    Direct,
    Minder,
    Niet,
}

public enum UitstroomReden
{
    Werk,
    Zelfstandig,
    Onderwijs,
    Handhaving,
    Anders,
}

/// <summary>A person guided by Werk: one person, not a household (C18). Null is unknown, an empty list is known to be none.</summary>
public sealed class Klant : IVersioned
{
    public required KlantId Id { get; init; }

    public required string Sleutel { get; init; }

    public required string Voornaam { get; set; }

    public required string Achternaam { get; set; }

    public string? Email { get; set; }

    public string? Telefoon { get; set; }

    public DateOnly? Geboortedatum { get; set; }

    public Geslacht? Geslacht { get; set; }

    public required string Gemeente { get; set; }

    public int? Pc4 { get; set; }

    public MedewerkerId? WerkconsulentId { get; set; }

    public List<Doelgroep>? Doelgroepen { get; set; }

    public DateOnly? UitkeringSinds { get; set; }

    public DateOnly? RechtVastgesteld { get; set; }

    public DateOnly? ReintegratieSinds { get; set; }

    public bool? Startkwalificatie { get; set; }

    public Bemiddelbaarheid? Bemiddelbaarheid { get; set; }

    public bool? WilWerken { get; set; }

    public bool? Urenuitbreiding { get; set; }

    /// <summary>Werkgevers where this klant must not be proposed, and who never see the klant.</summary>
    public List<WerkgeverId>? NietBij { get; set; }

    /// <summary>First key to publication: the klant's own.</summary>
    public bool? PublicatieKlant { get; set; }

    /// <summary>Second key to publication: the consulent's.</summary>
    public bool? PublicatieConsulent { get; set; }

    public DateOnly? UitstroomDatum { get; set; }

    public UitstroomReden? UitstroomReden { get; set; }

    /// <summary>A running plaatsing that closes the search: its last day, or 9999-12-31 when no end is known. Kept by Plaatsingen.</summary>
    public DateOnly? BezetTot { get; set; }

    /// <summary>Months to paid work that hold now: the oordeel where given, else the instrument's. Kept by Diagnoses.</summary>
    public int? AfstandMaanden { get; set; }

    public Guid Versie { get; set; }

    public string Naam => $"{Voornaam} {Achternaam}";

    /// <summary>Both keys say yes: werkgevers may see the profile, without name.</summary>
    public bool IsGepubliceerd => PublicatieKlant == true && PublicatieConsulent == true;
}

public sealed class KlantConfiguration : IEntityTypeConfiguration<Klant>
{
    public void Configure(EntityTypeBuilder<Klant> builder)
    {
        builder.ToTable("Klanten");
        builder.Property(k => k.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(k => k.Sleutel).IsUnique();
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(k => k.WerkconsulentId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(k => k.Doelgroepen).AsJson();
        builder.Property(k => k.NietBij).AsJson();
        builder.Ignore(k => k.Naam);
        builder.Property(k => k.Versie).IsConcurrencyToken();
    }
}
