using Matching.Import.Velden;
using Matching.Toegang;

namespace Matching.Import.Bestanden;

public sealed class MedewerkersBestand : Bestand<Medewerker>
{
    public const string Name = "medewerkers.csv";

    public MedewerkersBestand(Importomgeving omgeving)
        : base(Name, omgeving)
    {
        Sleutel("medewerker");
        Verplicht("naam", Veldsoort.Tekst, (m, v) => m.Naam = v);
        Verplicht("email", Veldsoort.Email, (m, v) => m.Email = v);
        Verplicht("rol", Veldsoort.Lijst<Rol>(Medewerkersrol), (m, v) => m.Rollen = v);
        Kolom("gemeente", Veldsoort.Tekst, (m, v) => m.Gemeente = v);
        Kolom("organisatie", Veldsoort.Tekst, (m, v) => m.Organisatie = v);
        Kolom("specialisatie", Veldsoort.Lijst<string>(Veldsoort.Tekst), (m, v) => m.Specialisaties = v);
    }

    public override Medewerker Make(Rij<Medewerker> rij) => new() { Id = MedewerkerId.New(), Sleutel = rij.Sleutel, Naam = "", Email = "", Rollen = [] };

    // Werkgever and klant sign in by their own registers; a delivery cannot make someone into both.
    private static Rol? Medewerkersrol(Veld veld) =>
        Veldsoort.Keuze<Rol>(veld) is not { } rol ? null
        : rol is Rol.Werkgever or Rol.Klant ? (Rol?)veld.Reject("een rol van een medewerker, zoals werkconsulent")
        : rol;
}
