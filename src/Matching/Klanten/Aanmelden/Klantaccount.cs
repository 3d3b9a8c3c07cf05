using Matching.Toegang;

namespace Matching.Klanten.Aanmelden;

public static class Klantaccount
{
    public static Account Van(Klant klant) => new($"klant:{klant.Sleutel}", klant.Naam, klant.Id.Value, new HashSet<Rol> { Rol.Klant });
}
