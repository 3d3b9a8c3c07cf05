using Matching.Kern;

namespace Matching.Toegang.Oidc;

/// <summary>Which ways of signing in this installation has, and what is wrong with how they are set.</summary>
public sealed class Aanmeldwegen(IConfiguration configuration, IHostEnvironment environment)
{
    public Medewerkeraanbieder Medewerkers { get; } = Read(configuration, new Medewerkeraanbieder());

    public Werkgeveraanbieder Werkgevers { get; } = Read(configuration, new Werkgeveraanbieder());

    public IEnumerable<Aanbieder> Ingesteld => new Aanbieder[] { Medewerkers, Werkgevers }.Where(a => a.IsIngesteld);

    /// <summary>Why the server must not start: what is set is unsafe or cannot work.</summary>
    public Fault? Fout => Ingesteld.Select(Check).FirstOrDefault(fault => fault is not null);

    /// <summary>
    /// Not a refusal: an installation is started, looked at and given data before its provider is known, and nobody can enter meanwhile.
    /// </summary>
    public string? Waarschuwing => Medewerkers.IsIngesteld || environment.IsDevelopment()
        ? null
        : "Medewerkers kunnen zich niet aanmelden. Stel Matching:Oidc:Authority, ClientId en ClientSecret in.";

    private Invalid? Check(Aanbieder aanbieder)
    {
        var sectie = aanbieder.Naam.Sectie;
        if (!Uri.TryCreate(aanbieder.Authority, UriKind.Absolute, out var authority)) return new($"{sectie}:Authority is geen adres. Vul het adres in dat uw aanbieder geeft, met https.");
        if (authority.Scheme != Uri.UriSchemeHttps && !environment.IsDevelopment()) return new($"{sectie}:Authority begint niet met https. Zonder https kan iedereen meelezen die ertussen zit.");
        if (aanbieder.Toepassing.Length == 0) return new($"{sectie}:ClientId ontbreekt. Vul de naam in waaronder uw aanbieder Matching kent.");
        if (aanbieder is not Medewerkeraanbieder medewerkers) return null;
        foreach (var (waarde, rol) in medewerkers.Rollen)
        {
            if (!Waarde.TryParse<Rol>(rol, out var bekend) || bekend is Rol.Werkgever or Rol.Klant)
                return new($"{sectie}:Rollen:{waarde} is {rol}, en dat is geen rol van een medewerker. Kies uit: {string.Join(", ", Waarde.Alle<Rol>().Except(["werkgever", "klant"], StringComparer.Ordinal))}.");
        }

        return null;
    }

    private static T Read<T>(IConfiguration configuration, T aanbieder)
        where T : Aanbieder
    {
        configuration.GetSection(aanbieder.Naam.Sectie).Bind(aanbieder);
        return aanbieder;
    }
}
