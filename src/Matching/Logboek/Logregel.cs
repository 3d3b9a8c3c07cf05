using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Logboek;

/// <summary>
/// Who saw or changed what about whom, when and why. The table only grows; the database refuses anything else. Each line carries a seal over itself
/// and the line before it (<see cref="Logzegel"/>), so that a line changed behind the program's back is found by <see cref="VerifyLogboek"/>.
/// </summary>
public sealed class Logregel
{
    public const string Table = "Logboek";

    public long Volgnummer { get; init; }

    public required DateTime Tijdstip { get; init; }

    /// <summary>The account: the key of a medewerker, <c>werkgever:</c> or <c>klant:</c> with a key, or <c>systeem</c>.</summary>
    public required string Account { get; init; }

    /// <summary>The roles of the account at that moment; null where the program itself acted.</summary>
    public string? Rol { get; init; }

    public required Handeling Handeling { get; init; }

    /// <summary>What kind of thing <see cref="Onderwerp"/> is the id of: klant, vacature, werkgever, netwerkcafe, woord.</summary>
    public required string OnderwerpSoort { get; init; }

    public required Guid Onderwerp { get; init; }

    /// <summary>The page or command it happened on.</summary>
    public required string Plek { get; init; }

    /// <summary>The reason a person gave, where one is asked, or what was decided.</summary>
    public string? Toelichting { get; init; }

    /// <summary>What the page or command is for (<see cref="Logplek"/>); null where nothing is known of it.</summary>
    public string? Doel { get; init; }

    /// <summary>What of the person was on the screen; only for <see cref="Handeling.Gezien"/>.</summary>
    public string? Velden { get; init; }

    /// <summary>HMAC-SHA256 over the previous seal and this line; set when the line is saved.</summary>
    public byte[] Zegel { get; init; } = [];
}

public enum Handeling
{
    Gezien,
    Voorgesteld,
    OpVoorselectie,
    VanVoorselectie,
    Vrijgegeven,
    Interesse,
    InteresseOpgepakt,
    Gekoppeld,
    Verplaatst,
    Losgemaakt,
    JobcoachToegewezen,
    JobcoachBeeindigd,
    Aangemeld,
    Afgemeld,
    VacatureIngevoerd,
    VacatureGewijzigd,
    VacatureGeaccepteerd,
    WoordVerbeterd,
    VerbeteringTeruggenomen,
    LijstAangepast,
    LijstHersteld,
    RedenBetwist,
    AanmeldenMislukt,
    ContactpersoonUitgenodigd,
    ContactpersoonIngetrokken,
    ContactpersoonActief,
    AdresBevestigd,
    ToegangGegeven,
    AanbiedtekstGeschreven,
    AanbiedtekstGecontroleerd,
    AanbiedtekstVerwijderd,
    InteresseGevraagd,
    InteresseAfgewezen,
    AkkoordGegeven,
    AkkoordGeweigerd,
    AkkoordIngetrokken,
    IdentiteitGegeven,
    EigenOpgave,
    PublicatieGewijzigd,
    WensGegeven,
    WensBeantwoord,
    LogboekDoorzocht,
    LogboekIngekort,
    KlantVergeten,
    GegevensOpgehaald,
    IngezienMetReden,
}

public sealed class LogregelConfiguration : IEntityTypeConfiguration<Logregel>
{
    public void Configure(EntityTypeBuilder<Logregel> builder)
    {
        builder.ToTable(Logregel.Table);
        builder.HasKey(l => l.Volgnummer);
        builder.Property(l => l.Volgnummer).ValueGeneratedOnAdd();
        builder.Property(l => l.Zegel).HasMaxLength(Logzegel.Lengte);
        builder.HasIndex(l => new { l.Onderwerp, l.Tijdstip });
        builder.HasIndex(l => new { l.Account, l.Tijdstip });
        builder.HasIndex(l => l.Tijdstip);
    }
}
