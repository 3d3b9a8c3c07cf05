using Matching.Gebieden;
using Matching.Vacatures;
using Matching.Vacatures.Intake;

namespace Matching.Zoeken;

/// <summary>What matching knows of a vacature. Null is unknown, an empty list is known to be none. Packed whole in the index.</summary>
public sealed record VacatureProfiel
{
    public required VacatureId Id { get; init; }

    public required string Sleutel { get; init; }

    public required Guid WerkgeverId { get; init; }

    public required string Titel { get; init; }

    public string? Omschrijving { get; init; }

    public required VacatureSoort Soort { get; init; }

    public Beroep? Beroep { get; init; }

    public IReadOnlyList<GevraagdeCompetentie>? Competenties { get; init; }

    /// <summary>What is asked was read in its text, because nothing else was delivered: it ranks, and keeps nobody out.</summary>
    public bool UitTekst { get; init; }

    /// <summary>Beside the competenties, what each is worth; null: all are worth the same, and nothing is related.</summary>
    public IReadOnlyList<Competentiewaarde>? Waarden { get; init; }

    /// <summary>Codes of the required competenties that are proven by a paper: one has it or not, so there is no "nearly".</summary>
    public IReadOnlyList<string> Bewijzen { get; init; } = [];

    public double? ErvaringJaren { get; init; }

    public int? WerkEnDenkniveau { get; init; }

    public IReadOnlyList<Taalniveau>? Taal { get; init; }

    public IReadOnlyList<string>? Rijbewijzen { get; init; }

    public int? UrenMin { get; init; }

    public int? UrenMax { get; init; }

    /// <summary>What its text says of the hours, where nothing else does: it ranks, and keeps nobody out.</summary>
    public Urenbereik? UrenUitTekst { get; init; }

    public bool? Onregelmatig { get; init; }

    public IReadOnlyList<string>? Dagdelen { get; init; }

    /// <summary>Where it said the work is: who can never get there is kept out.</summary>
    public Middelpunt? Plek { get; init; }

    /// <summary>Where the werkgever is.</summary>
    public Middelpunt? PlekWerkgever { get; init; }

    /// <summary>Where the way to work goes: without a place of its own to the werkgever, which is a guess, so it ranks and keeps nobody out.</summary>
    public Middelpunt? Werkplek => Plek ?? PlekWerkgever;

    public DateOnly? Start { get; init; }

    /// <summary>The first day it could be found: <c>geopend</c>, else the first voorstel on it, else the first delivery.</summary>
    public required DateOnly Geopend { get; init; }

    public DateOnly? Sluiting { get; init; }

    public int? Plaatsen { get; init; }

    public int PlaatsenBezet { get; init; }

    /// <summary>The hours it ranks by: as asked, else as its text says.</summary>
    public int? WerkurenMin => UrenMin ?? (UrenMax is null ? UrenUitTekst?.Min : null);

    /// <inheritdoc cref="WerkurenMin"/>
    public int? WerkurenMax => UrenMax ?? (UrenMin is null ? UrenUitTekst?.Max : null);

    public Competentiewaarde Waarde(int competentie) => Waarden?[competentie] ?? Competentiewaarde.Gewoon;

    /// <summary>Open from its delivery until it closes or its places are taken (contract, "Open").</summary>
    public bool IsOpen(DateOnly op) => (Sluiting is null || op <= Sluiting) && (Plaatsen is null || PlaatsenBezet < Plaatsen);
}

/// <summary>What the taxonomy says of an asked competentie when it is held against what someone can do.</summary>
/// <param name="Gewicht">How telling it is, above 0: what every kind of work asks says little.</param>
/// <param name="Verwant">Competenties that are not this one and answer it in part, above 0 and below 1.</param>
public sealed record Competentiewaarde(double Gewicht, IReadOnlyList<VerwanteCompetentie> Verwant)
{
    public static Competentiewaarde Gewoon { get; } = new(1, []);
}

public sealed record VerwanteCompetentie(string Code, double Mate);
