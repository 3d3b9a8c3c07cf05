using Matching.Import.Velden;
using Matching.Klanten;

namespace Matching.Import.Bestanden;

public sealed class ContactenBestand : Bestand<Contact>
{
    public const string Name = "contacten.csv";

    public ContactenBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("contact");
        Verplicht("klant", Boek.Klanten.Read, (c, v) => c.KlantId = v.Id);
        Verplicht("datum", Veldsoort.Datum, (c, v) => c.Datum = v);
        Verplicht("door", Boek.Medewerkers.Read, (c, v) => c.DoorId = v.Id);
        Kolom("vorm", Veldsoort.Keuze<Contactvorm>, (c, v) => c.Vorm = v);
    }

    public override Contact Make(Rij<Contact> rij) => new() { Id = ContactId.New(), Sleutel = rij.Sleutel, KlantId = default, Datum = default, DoorId = default };
}
