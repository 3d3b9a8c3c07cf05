using Matching.Gebieden;
using Matching.Klanten;
using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>
/// What matching knows of a klant, and nothing more: no name, sex, age, origin, benefit or address beyond a point on the map for travel.
/// Null is unknown, an empty list is known to be none. Packed whole in the index.
/// </summary>
public sealed record KlantProfiel
{
    public required KlantId Id { get; init; }

    public required string Sleutel { get; init; }

    /// <summary>The diagnose this was made from; null when there is none.</summary>
    public DateOnly? Diagnose { get; init; }

    public IReadOnlyList<ProfielCompetentie>? Competenties { get; init; }

    public IReadOnlyList<Ervaring>? Ervaring { get; init; }

    public IReadOnlyList<Beroep>? Gewenst { get; init; }

    public IReadOnlyList<string>? Talenten { get; init; }

    public IReadOnlyList<Taalniveau>? Taal { get; init; }

    public int? WerkEnDenkniveau { get; init; }

    /// <summary>Codes of certificates that have not run out on the day the profile was made.</summary>
    public IReadOnlyList<string>? Certificaten { get; init; }

    public IReadOnlyList<string>? Rijbewijzen { get; init; }

    public IReadOnlyList<string>? Vervoer { get; init; }

    public DateOnly? BeschikbaarVanaf { get; init; }

    public int? UrenMin { get; init; }

    public int? UrenMax { get; init; }

    public bool? Onregelmatig { get; init; }

    public IReadOnlyList<string>? Dagdelen { get; init; }

    public double? MaxKm { get; init; }

    public int? MaxMinuten { get; init; }

    public Middelpunt? Plek { get; init; }

    /// <summary>Presentation in own words; text to match on.</summary>
    public string? Presentatie { get; init; }

    // What filters, and may never be a feature of the ranker.

    public IReadOnlyList<Doelgroep>? Doelgroepen { get; init; }

    public IReadOnlyList<Guid>? NietBij { get; init; }

    /// <summary>Vacatures where the werkgever already declined this klant.</summary>
    public IReadOnlyList<Guid> AfgewezenVoor { get; init; } = [];

    public int? AfstandMaanden { get; init; }

    public bool? WilWerken { get; init; }

    public bool? Urenuitbreiding { get; init; }

    public DateOnly? UitstroomDatum { get; init; }

    /// <summary>Last day of a running plaatsing that closes the search; 9999-12-31 runs on; null is free.</summary>
    public DateOnly? BezetTot { get; init; }
}

public sealed record ProfielCompetentie(string Code, string? Naam, int? Niveau);

/// <param name="Beroep">Code of the beroep, or null when only the name is known.</param>
/// <param name="Tot">First day of the last month worked; null is unknown.</param>
public sealed record Ervaring(string? Beroep, string? Naam, double? Jaren, DateOnly? Tot);
