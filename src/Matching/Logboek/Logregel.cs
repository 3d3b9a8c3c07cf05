using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Logboek;

/// <summary>Who saw or changed what about whom, when and why. The table only grows; the database refuses anything else.</summary>
public sealed class Logregel
{
    public const string Table = "Logboek";

    public long Volgnummer { get; init; }

    public required DateTime Tijdstip { get; init; }

    /// <summary>The account: the key of a medewerker, <c>werkgever:</c> or <c>klant:</c> with a key, or <c>systeem</c>.</summary>
    public required string Account { get; init; }

    public required Handeling Handeling { get; init; }

    /// <summary>What kind of thing <see cref="Onderwerp"/> is the id of: klant, vacature, werkgever, netwerkcafe, woord.</summary>
    public required string OnderwerpSoort { get; init; }

    public required Guid Onderwerp { get; init; }

    /// <summary>The page or command it happened on.</summary>
    public required string Plek { get; init; }

    /// <summary>The reason a person gave, where one is asked, or what was decided.</summary>
    public string? Toelichting { get; init; }
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
}

public sealed class LogregelConfiguration : IEntityTypeConfiguration<Logregel>
{
    public void Configure(EntityTypeBuilder<Logregel> builder)
    {
        builder.ToTable(Logregel.Table);
        builder.HasKey(l => l.Volgnummer);
        builder.Property(l => l.Volgnummer).ValueGeneratedOnAdd();
        builder.HasIndex(l => new { l.Onderwerp, l.Tijdstip });
    }
}
