using Matching.Kern;
using Matching.Klanten;

namespace Matching.Diagnoses;

/// <summary>Band of distance to the labour market, 1A to 3B (C01-C08).</summary>
public enum Categorie
{
    [Waarde("1A")]
    EenA,
    [Waarde("1B")]
    EenB,
    [Waarde("1C")]
    EenC,
    [Waarde("2A")]
    TweeA,
    [Waarde("2B")]
    TweeB,
    [Waarde("3A")]
    DrieA,
    [Waarde("3B")]
    DrieB,
}

public enum Route
{
    DirecteBemiddeling,
    ReIntegratie,
    Participatie,
}

/// <summary>
/// From months and indications to categorie and route. The upper bound belongs to the lower band (X02, X03): 3 is 1A, 12 is 1B, 24 is 1C, 48 is 2.
/// </summary>
public static class Indeling
{
    private static readonly Doelgroep[] Indicaties = [Doelgroep.Doelgroepregister, Doelgroep.Banenafspraak, Doelgroep.BeschutWerk];

    /// <summary>An indication makes someone 2B whatever the months (C05).</summary>
    public static bool HeeftIndicatie(IEnumerable<Doelgroep>? doelgroepen) => doelgroepen?.Any(Indicaties.Contains) == true;

    /// <summary>The categorie, or null when nothing is known. Which of 3A and 3B holds is not in the months: 3A until a person says otherwise.</summary>
    public static Categorie? CategorieVan(int? maanden, IEnumerable<Doelgroep>? doelgroepen) => (maanden, HeeftIndicatie(doelgroepen)) switch
    {
        (_, true) => Categorie.TweeB,
        (null, _) => null,
        ( <= 3, _) => Categorie.EenA,
        ( <= 12, _) => Categorie.EenB,
        ( <= 24, _) => Categorie.EenC,
        ( <= 48, _) => Categorie.TweeA,
        _ => Categorie.DrieA,
    };

    /// <summary>Under a month: directe bemiddeling (C09); to 24 months or with an indication: re-integratie (C05, C10, X04); else participatie (C11).</summary>
    public static Route? RouteVan(int? maanden, IEnumerable<Doelgroep>? doelgroepen) => (maanden, HeeftIndicatie(doelgroepen)) switch
    {
        ( < 1, _) => Route.DirecteBemiddeling,
        (_, true) => Route.ReIntegratie,
        (null, _) => null,
        ( <= 24, _) => Route.ReIntegratie,
        _ => Route.Participatie,
    };
}
