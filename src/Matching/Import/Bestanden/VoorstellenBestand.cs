using Matching.Import.Velden;
using Matching.Voorstellen;

namespace Matching.Import.Bestanden;

public sealed class VoorstellenBestand : Bestand<Voorstel>
{
    public const string Name = "voorstellen.csv";

    public VoorstellenBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("voorstel");
        Verplicht("klant", Boek.Klanten.Read, (s, v) => s.KlantId = v.Id);
        Verplicht("vacature", Boek.Vacatures.Read, (s, v) => s.VacatureId = v.Id);
        Verplicht("datum", Veldsoort.Datum, (s, v) => s.Datum = v);
        Kolom("positie", Veldsoort.Getal(1, 1_000_000), (s, v) => s.Positie = v);
        Kolom("bron", Veldsoort.Keuze<VoorstelBron>, (s, v) => s.Bron = v);
        Kolom("uitkomst_datum", Veldsoort.Datum, (s, v) => s.UitkomstDatum = v);
        Verplicht("uitkomst", Veldsoort.Keuze<Uitkomst>, (s, v) => s.Uitkomst = v);
        Kolom("reden", Veldsoort.Keuze<AfwijsReden>, (s, v) => s.Reden = v);
    }

    public override Voorstel Make(Rij<Voorstel> rij) => new() { Id = VoorstelId.New(), Sleutel = rij.Sleutel, KlantId = default, VacatureId = default, Datum = default };

    /// <summary>The vacature too: where it does not say when it opened, its first voorstel does.</summary>
    public override void Touch(Voorstel entity)
    {
        Geraakt.Klanten.Add(entity.KlantId);
        Geraakt.Vacatures.Add(entity.VacatureId);
    }
}
