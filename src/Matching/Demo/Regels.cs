namespace Matching.Demo;

/// <summary>A line of <c>diagnoses.jsonl</c>; property names are the contract's, a null is left out and means unknown.</summary>
public sealed record DiagnoseRegel(string Klant, DateOnly Datum)
{
    public string Instrument { get; init; } = "Competensys";
    public double? Maanden { get; init; }
    public OordeelRegel? Oordeel { get; init; }
    public IReadOnlyList<NiveauRegel>? Competenties { get; init; }
    public WerkRegel? Werk { get; init; }
    public IReadOnlyList<TaalRegel>? Taal { get; init; }
    public int? Computer { get; init; }
    public int? WerkEnDenkniveau { get; init; }
    public IReadOnlyList<OpleidingRegel>? Opleidingen { get; init; }
    public IReadOnlyList<CertificaatRegel>? Certificaten { get; init; }
    public List<string>? Rijbewijzen { get; init; }
    public IReadOnlyList<string>? Vervoer { get; init; }
    public BeschikbaarRegel? Beschikbaar { get; init; }
    public ReizenRegel? Reizen { get; init; }
    public string? Presentatie { get; init; }

    /// <summary>The consulent's own estimate decides where there is one (A08).</summary>
    public double? Afstand => Oordeel?.Maanden ?? Maanden;
}

public sealed record OordeelRegel(double Maanden, string Reden, string Door);
public sealed record NiveauRegel(string Code, string Naam, int? Niveau);
public sealed record WerkRegel(IReadOnlyList<ErvaringRegel>? Ervaring, IReadOnlyList<BeroepRegel>? Gewenst, IReadOnlyList<string>? Talenten);
public sealed record ErvaringRegel(string? Beroep, string Naam, double? Jaren, string? Tot);
public sealed record BeroepRegel(string? Beroep, string Naam);
public sealed record TaalRegel(string Taal, string Mondeling, string? Schriftelijk = null);
public sealed record OpleidingRegel(string Naam, int Niveau, bool Diploma);
public sealed record CertificaatRegel(string Code, string Naam, DateOnly? Tot);
public sealed record BeschikbaarRegel(DateOnly? Vanaf, int? UrenMin, int? UrenMax, bool? Onregelmatig, IReadOnlyList<string>? Dagdelen);
public sealed record ReizenRegel(int? MaxKm, int? MaxMinuten);

/// <summary>A line of <c>vacatures.jsonl</c>.</summary>
public sealed record VacatureRegel(string Vacature, string Werkgever, string Titel, string Omschrijving)
{
    public string? Bron { get; init; }
    public DateOnly Geopend { get; init; }
    public string Soort { get; init; } = "regulier";
    public CodeRegel? Beroep { get; init; }
    public IReadOnlyList<EisRegel>? Competenties { get; init; }
    public int? ErvaringJaren { get; init; }
    public int? WerkEnDenkniveau { get; init; }
    public IReadOnlyList<TaalRegel>? Taal { get; init; }
    public List<string>? Rijbewijzen { get; init; }
    public int? UrenMin { get; init; }
    public int? UrenMax { get; init; }
    public bool? Onregelmatig { get; init; }
    public IReadOnlyList<string>? Dagdelen { get; init; }
    public string? Postcode { get; init; }
    public DateOnly? Start { get; init; }
    public DateOnly? Sluiting { get; init; }
    public int Plaatsen { get; init; } = 1;
}

public sealed record CodeRegel(string? Code, string Naam);
public sealed record EisRegel(string Code, string Naam, int? Niveau, string Eis);
