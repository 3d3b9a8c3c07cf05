namespace Matching.Toegang.Oidc;

/// <summary>One OpenID provider as a gemeente sets it. Without <see cref="Authority"/> it is not there.</summary>
public abstract class Aanbieder
{
    /// <summary>Where its <c>/.well-known/openid-configuration</c> is found.</summary>
    public string Authority { get; set; } = "";

    /// <summary>The name under which we are known there.</summary>
    [ConfigurationKeyName("ClientId")]
    public string Toepassing { get; set; } = "";

    /// <summary>Empty for a provider that trusts PKCE alone.</summary>
    [ConfigurationKeyName("ClientSecret")]
    public string Geheim { get; set; } = "";

    /// <summary>What is asked for besides <c>openid</c>, with spaces.</summary>
    public string Scopes { get; set; } = "profile email";

    /// <summary>What stands on the button.</summary>
    public abstract string Knop { get; set; }

    /// <summary>The configuration section, and the scheme that addresses and sessions name it by.</summary>
    public abstract (string Sectie, string Schema) Naam { get; }

    public bool IsIngesteld => Authority.Length > 0;
}

/// <summary>Section <c>Matching:Oidc</c>: the provider of the gemeente or the samenwerkingsverband, such as Entra ID.</summary>
public sealed class Medewerkeraanbieder : Aanbieder
{
    public const string Schema = "oidc";

    public override (string Sectie, string Schema) Naam => ("Matching:Oidc", Schema);

    public override string Knop { get; set; } = "Aanmelden met uw werkaccount";

    /// <summary>The claims that may name the medewerker, by e-mail address or sleutel, with spaces; the first that is there counts.</summary>
    public string Medewerkerclaim { get; set; } = "email preferred_username";

    public string Rolclaim { get; set; } = "roles";

    /// <summary>What values of <see cref="Rolclaim"/> allow. Empty: the provider says nothing about rollen.</summary>
    public Dictionary<string, string> Rollen { get; set; } = [];

    public string Gemeenteclaim { get; set; } = "";

    /// <summary>Which gemeente values of <see cref="Gemeenteclaim"/> stand for.</summary>
    public Dictionary<string, string> Gemeenten { get; set; } = [];
}

/// <summary>Section <c>Matching:Eherkenning</c>: a broker that speaks OpenID Connect for eHerkenning.</summary>
public sealed class Werkgeveraanbieder : Aanbieder
{
    public const string Schema = "eherkenning";

    public override (string Sectie, string Schema) Naam => ("Matching:Eherkenning", Schema);

    public override string Knop { get; set; } = "Aanmelden met eHerkenning";

    public string Kvkclaim { get; set; } = "urn:etoegang:1.9:EntityConcernedID:KvKnr";

    public string Vestigingclaim { get; set; } = "urn:etoegang:1.9:ServiceRestriction:Vestigingsnr";
}
