using Matching.Import.Velden;
using Matching.Werkgevers;

namespace Matching.Import.Bestanden;

public sealed class ConvenantenBestand : Bestand<Convenant>
{
    public const string Name = "convenanten.csv";

    public ConvenantenBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("convenant");
        Verplicht("werkgever", Boek.Werkgevers.Read, (c, v) => c.WerkgeverId = v.Id);
        Verplicht("soort", Veldsoort.Tekst, (c, v) => c.Soort = v);
        Verplicht("plaatsen", Veldsoort.Getal(0, 100_000), (c, v) => c.Plaatsen = v);
        Verplicht("van", Veldsoort.Datum, (c, v) => c.Van = v);
        Kolom("tot", Veldsoort.Datum, (c, v) => c.Tot = v);
    }

    public override Convenant Make(Rij<Convenant> rij) =>
        new() { Id = ConvenantId.New(), Sleutel = rij.Sleutel, WerkgeverId = default, Soort = "", Plaatsen = 0, Van = default };
}
