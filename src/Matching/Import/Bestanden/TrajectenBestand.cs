using Matching.Import.Velden;
using Matching.Klanten;
using Matching.Trajecten;

namespace Matching.Import.Bestanden;

public sealed class TrajectenBestand : Bestand<Traject>
{
    public const string Name = "trajecten.csv";

    public TrajectenBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("traject");
        Verplicht("naam", Veldsoort.Tekst, (t, v) => t.Naam = v);
        Verplicht("aanbieder", Veldsoort.Tekst, (t, v) => t.Aanbieder = v);
        Kolom("soort", Veldsoort.Tekst, (t, v) => t.Soort = v);
        Kolom("competenties", Veldsoort.Lijst<string>(Veldsoort.TaxonomieCode), (t, v) => t.Competenties = v);
        Kolom("weken", Veldsoort.Getal(0, 1_000), (t, v) => t.Weken = v);
        Kolom("kosten", Veldsoort.Bedrag(0, 10_000_000), (t, v) => t.Kosten = v);
        Kolom("plaatsen", Veldsoort.Getal(0, 100_000), (t, v) => t.Plaatsen = v);
        Kolom("doelgroepen", Veldsoort.Lijst<Doelgroep>(Veldsoort.Keuze<Doelgroep>), (t, v) => t.Doelgroepen = v);
    }

    public override Traject Make(Rij<Traject> rij) => new() { Id = TrajectId.New(), Sleutel = rij.Sleutel, Naam = "", Aanbieder = "" };
}
