using Matching.Import.Velden;
using Matching.Voorstellen;

namespace Matching.Import.Bestanden;

public sealed class UitvragenBestand : Bestand<Uitvraag>
{
    public const string Name = "uitvragen.csv";

    public UitvragenBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("uitvraag");
        Verplicht("vacature", Boek.Vacatures.Read, (u, v) => u.VacatureId = v.Id);
        Verplicht("werkconsulent", Boek.Medewerkers.Read, (u, v) => u.WerkconsulentId = v.Id);
        Verplicht("datum", Veldsoort.Datum, (u, v) => u.Datum = v);
        Kolom("antwoord_datum", Veldsoort.Datum, (u, v) => u.AntwoordDatum = v);
        Kolom("antwoord", Veldsoort.Keuze<UitvraagAntwoord>, (u, v) => u.Antwoord = v);
    }

    public override Uitvraag Make(Rij<Uitvraag> rij) => new() { Id = UitvraagId.New(), Sleutel = rij.Sleutel, VacatureId = default, WerkconsulentId = default, Datum = default };
}
