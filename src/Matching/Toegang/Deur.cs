using Microsoft.AspNetCore.Authorization;

namespace Matching.Toegang;

/// <summary>Who may enter by which door: one named policy per kind of screen, and every endpoint names one (contract, "Who sees whom").</summary>
public static class Deur
{
    public const string Aangemeld = "aangemeld";
    public const string Vacatures = "vacatures";
    public const string VacatureInvoeren = "vacature-invoeren";
    public const string Shortlist = "shortlist";
    public const string Voorselectie = "voorselectie";
    public const string Klanten = "klanten";
    public const string Caseload = "caseload";
    public const string Werkgevers = "werkgevers";
    public const string Jobcoaching = "jobcoaching";
    public const string Profielen = "profielen";
    public const string Netwerkcafes = "netwerkcafes";
    public const string Bord = "bord";
    public const string Beamer = "beamer";
    public const string Plaatsingslijst = "plaatsingslijst";
    public const string Redenen = "redenen";
    public const string Mijn = "mijn";
    public const string Taxonomie = "taxonomie";
    public const string Modellen = "modellen";
    public const string Sessies = "sessies";

    /// <summary>Beside another door: whoever changes something here signed in a few minutes ago.</summary>
    public const string VersBijWijzigen = "vers-bij-wijzigen";

    /// <summary>Beside another door: also for who only reads, such as a file with people's data.</summary>
    public const string Vers = "vers";
    public const string Post = "post";

    private static readonly Dictionary<string, Rol[]> Rollen = new(StringComparer.Ordinal)
    {
        [Vacatures] = [Rol.Accountmanager, Rol.Werkconsulent],
        [VacatureInvoeren] = [Rol.Accountmanager, Rol.Werkconsulent],
        [Shortlist] = [Rol.Accountmanager, Rol.Werkconsulent],
        [Voorselectie] = [Rol.Accountmanager],
        [Klanten] = [Rol.Accountmanager],
        [Caseload] = [Rol.Werkconsulent],
        [Werkgevers] = [Rol.Accountmanager],
        [Jobcoaching] = [Rol.Accountmanager],
        [Profielen] = [Rol.Werkgever],
        [Netwerkcafes] = [Rol.Accountmanager, Rol.Werkconsulent, Rol.MedewerkerNetwerkcafe],
        [Bord] = [Rol.Accountmanager, Rol.Werkconsulent, Rol.MedewerkerNetwerkcafe],
        [Beamer] = [Rol.Accountmanager, Rol.MedewerkerNetwerkcafe],
        [Plaatsingslijst] = [Rol.Kwaliteitsmedewerker, Rol.Teamleider, Rol.Accountmanager, Rol.Werkconsulent],
        [Redenen] = [Rol.Kwaliteitsmedewerker],
        [Mijn] = [Rol.Klant],
        [Taxonomie] = [Rol.Beheerder, Rol.Kwaliteitsmedewerker],
        [Modellen] = [Rol.Beheerder],
        [Sessies] = [Rol.Beheerder],
        [Post] = [Rol.Beheerder],
    };

    public static void Configure(AuthorizationOptions options)
    {
        var signedIn = new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build();
        options.AddPolicy(Aangemeld, signedIn);
        options.DefaultPolicy = signedIn;
        // A page or route that forgot to say who it is for is closed.
        options.FallbackPolicy = signedIn;
        options.AddPolicy(VersBijWijzigen, p => p.RequireAuthenticatedUser().AddRequirements(new VersAangemeld(OokLezen: false)));
        options.AddPolicy(Vers, p => p.RequireAuthenticatedUser().AddRequirements(new VersAangemeld(OokLezen: true)));
        foreach (var (deur, rollen) in Rollen)
        {
            options.AddPolicy(deur, p => p.RequireAuthenticatedUser().RequireRole(rollen.Select(Kern.Waarde.Van)));
        }
    }
}
