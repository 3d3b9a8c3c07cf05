using Matching.Demo.Catalogus;
using Matching.Gebieden;

namespace Matching.Demo;

public sealed record DemoMedewerker(string Sleutel, string Naam, string Rol, string? Gemeente = null, string? Organisatie = null, string? Specialisatie = null);

/// <summary>A werkgever as delivered, and two things nobody can see: its taste and how slow it answers.</summary>
public sealed record DemoWerkgever(string Sleutel, string Naam, Sector Sector, int Pc4, string Accountmanager, string? Jobcoach)
{
    /// <summary>What there is work for here.</summary>
    public required IReadOnlyList<Beroep> Beroepen { get; init; }

    /// <summary>Gedragscompetenties this werkgever happens to care about; latent.</summary>
    public required IReadOnlyList<string> Smaak { get; init; }

    /// <summary>Chance that a voorstel is never answered; latent.</summary>
    public required double Traagheid { get; init; }
}

/// <summary>A job once held. <paramref name="Tot"/> is its last day.</summary>
public sealed record Baan(Beroep Beroep, double Jaren, DateOnly Tot);

/// <summary>What is true of a klant. A diagnose shows a part of it, with errors; the rule of who is placed looks at this.</summary>
public sealed record Aanleg
{
    public required IReadOnlyList<Baan> Loopbaan { get; init; }
    public required IReadOnlyList<Beroep> Wens { get; init; }

    /// <summary>Level 1 to 5 by competentie code.</summary>
    public required IReadOnlyDictionary<string, int> Vaardigheden { get; init; }

    /// <summary>Spoken Dutch as an index in <see cref="Taalniveau"/>.</summary>
    public required int Taal { get; init; }
    public required int Niveau { get; init; }
    public required List<string> Rijbewijzen { get; init; }
    public required List<string> Certificaten { get; init; }
    public required List<string> Vervoer { get; init; }
    public required int UrenMin { get; init; }
    public required int UrenMax { get; init; }
    public required bool Onregelmatig { get; init; }
    public required int MaxKm { get; init; }
    public required double Maanden { get; init; }

    /// <summary>Standard normal, and changes nothing a file shows.</summary>
    public required double Motivatie { get; init; }
}

public sealed class DemoKlant
{
    public required string Sleutel { get; init; }
    public required string Voornaam { get; init; }
    public required string Achternaam { get; init; }
    public required string? Geslacht { get; init; }
    public required DateOnly Geboortedatum { get; init; }
    public required string Gemeente { get; init; }
    public required int Pc4 { get; init; }
    public required List<string> Doelgroepen { get; init; }
    public required DateOnly Instroom { get; init; }
    public required bool WilWerken { get; init; }
    public required string? Bemiddelbaarheid { get; init; }
    public required Aanleg Aanleg { get; init; }
    public required string Consulent { get; set; }

    /// <summary>Both keys as delivered; null is a question not yet asked.</summary>
    public required (bool? Klant, bool? Consulent) Publicatie { get; init; }

    /// <summary>The klant behind the demo account: stays, so that there is someone to sign in as.</summary>
    public bool IsAccount => Sleutel == DemoAccounts.Klant;
    public IReadOnlyList<DiagnoseRegel> Diagnoses { get; set; } = [];
    public List<DemoContact> Contacten { get; } = [];
    public List<DemoPlaatsing> Plaatsingen { get; } = [];
    public DateOnly? Uitstroom { get; set; }
    public string? UitstroomReden { get; set; }

    public Middelpunt Middelpunt => Startpostcodes.Alle[Pc4].Middelpunt;
}

/// <summary>A vacature as delivered (<see cref="Regel"/>) and what the work truly asks, also where the text does not say so.</summary>
public sealed class DemoVacature
{
    public required VacatureRegel Regel { get; set; }
    public required DemoWerkgever Werkgever { get; init; }
    public required Beroep Beroep { get; init; }
    public required IReadOnlyList<EisRegel> Eisen { get; init; }
    public required int Ervaring { get; init; }
    public required int Taal { get; init; }
    public required int UrenMin { get; init; }
    public required int UrenMax { get; init; }
    public required bool Onregelmatig { get; init; }
    public int Gevuld { get; set; }

    public string Sleutel => Regel.Vacature;
    public Middelpunt Middelpunt => Startpostcodes.Alle[Werkgever.Pc4].Middelpunt;

    /// <summary>Places to learn or to show oneself ask less and promise less.</summary>
    public bool IsOpstap => Regel.Soort is "leerwerkplek" or "proefplaatsing" or "werkervaringsplek" or "beschut";
}

public sealed record DemoContact(DateOnly Datum, string Door, string Vorm);

public sealed record DemoVoorstel(DemoKlant Klant, DemoVacature Vacature, DateOnly Datum, int? Positie, string Bron, string Uitkomst, string? Reden, DateOnly? UitkomstDatum)
{
    /// <summary>True suitability on that day, for measuring the demo itself; never written.</summary>
    public double Geschiktheid { get; init; }
}

public sealed record DemoPlaatsing(DemoKlant Klant, DemoWerkgever Werkgever, DemoVacature? Vacature, string Soort, DateOnly Besluit, DateOnly Start, string Contract, DateOnly? ContractTot, DateOnly? Einde, string? EindeReden, int Uren, bool UitkeringLoopt, string? Jobcoach);

public sealed record DemoUitvraag(DemoVacature Vacature, string Werkconsulent, DateOnly Datum, DateOnly? AntwoordDatum, string? Antwoord);

public sealed class DemoNetwerkcafe(DateOnly datum)
{
    public DateOnly Datum => datum;
    public List<DemoWerkgever> Werkgevers { get; } = [];
    public List<DemoKlant> Klanten { get; } = [];
}

public static class Taalniveau
{
    public static IReadOnlyList<string> Alle { get; } = ["A0", "A1", "A2", "B1", "B2", "C1", "C2"];

    public static int IndexOf(string niveau) => Alle.ToList().IndexOf(niveau);
}
