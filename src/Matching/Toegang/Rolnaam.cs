using Matching.Kern;

namespace Matching.Toegang;

public static class Rolnaam
{
    extension(Rol rol)
    {
        /// <summary>The role as a screen says it.</summary>
        public string Naam => rol == Rol.MedewerkerNetwerkcafe ? "medewerker Netwerkcafé" : Waarde.Van(rol);
    }
}
