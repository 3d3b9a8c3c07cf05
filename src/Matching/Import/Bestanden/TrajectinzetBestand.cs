using Matching.Import.Velden;
using Matching.Trajecten;

namespace Matching.Import.Bestanden;

public sealed class TrajectinzetBestand : Bestand<Trajectinzet>
{
    public const string Name = "trajectinzet.csv";

    public TrajectinzetBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("inzet");
        Verplicht("klant", Boek.Klanten.Read, (i, v) => i.KlantId = v.Id);
        Verplicht("traject", Boek.Trajecten.Read, (i, v) => i.TrajectId = v.Id);
        Verplicht("start", Veldsoort.Datum, (i, v) => i.Start = v);
        Kolom("einde", Veldsoort.Datum, (i, v) => i.Einde = v);
        Kolom("uitkomst", Veldsoort.Keuze<InzetUitkomst>, (i, v) => i.Uitkomst = v);
        Kolom("ervaring", Veldsoort.Getal(1, 5), (i, v) => i.Ervaring = v);
    }

    public override Trajectinzet Make(Rij<Trajectinzet> rij) => new() { Id = TrajectinzetId.New(), Sleutel = rij.Sleutel, KlantId = default, TrajectId = default, Start = default };
}
