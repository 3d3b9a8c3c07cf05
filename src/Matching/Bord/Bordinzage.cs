using Matching.Klanten;
using Matching.Toegang;

namespace Matching.Bord;

/// <summary>
/// What someone at the board may know of a klant on it (contract, "Who sees whom"): a werkconsulent the own klanten, an accountmanager all of
/// them, and who runs the Netwerkcafé their names but not why somebody cannot be linked.
/// </summary>
public static class Bordinzage
{
    public static bool MagNaamZien(this Account kijker, MedewerkerId? consulent) => kijker.Is(Rol.MedewerkerNetwerkcafe) || kijker.MagRedenZien(consulent);

    public static bool MagRedenZien(this Account kijker, MedewerkerId? consulent) =>
        kijker.Is(Rol.Accountmanager) || (kijker.Is(Rol.Werkconsulent) && consulent == kijker.MedewerkerId);

    /// <summary>The name as it may stand on this screen.</summary>
    public static string Naam(this Account kijker, string naam, MedewerkerId? consulentId, string? consulent)
    {
        if (kijker.MagNaamZien(consulentId)) return naam;
        var caseload = Aanduiding.Caseload(consulent);
        return char.ToUpperInvariant(caseload[0]) + caseload[1..];
    }
}
