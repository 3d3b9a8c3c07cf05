using Matching.Import.Bestanden;

namespace Matching.Import;

/// <summary>The files of a gegevensmap in the order of the contract, which is the order in which they may name each other's rows.</summary>
public sealed record Contractbestand(string Naam, Func<Importomgeving, Bestand> Make)
{
    public static IReadOnlyList<Contractbestand> Alle { get; } =
    [
        new(MedewerkersBestand.Name, o => new MedewerkersBestand(o)),
        new(WerkgeversBestand.Name, o => new WerkgeversBestand(o)),
        new(KlantenBestand.Name, o => new KlantenBestand(o)),
        new(DiagnosesBestand.Name, o => new DiagnosesBestand(o)),
        new(ContactenBestand.Name, o => new ContactenBestand(o)),
        new(VacaturesBestand.Name, o => new VacaturesBestand(o)),
        new(UitvragenBestand.Name, o => new UitvragenBestand(o)),
        new(VoorstellenBestand.Name, o => new VoorstellenBestand(o)),
        new(PlaatsingenBestand.Name, o => new PlaatsingenBestand(o)),
        new(ConvenantenBestand.Name, o => new ConvenantenBestand(o)),
        new(TrajectenBestand.Name, o => new TrajectenBestand(o)),
        new(TrajectinzetBestand.Name, o => new TrajectinzetBestand(o)),
        new(PostcodesBestand.Name, o => new PostcodesBestand(o)),
        new(NetwerkcafesBestand.Name, o => new NetwerkcafesBestand(o)),
    ];
}
