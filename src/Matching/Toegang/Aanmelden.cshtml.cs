using Matching.Toegang.Oidc;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Toegang;

/// <summary>Where a stranger is sent to. Trying out goes by demo account, which is there only in Development.</summary>
[AllowAnonymous]
public sealed class AanmeldenModel(IEnumerable<DemoAccount> accounts, Aanmeldwegen wegen, DemoAanmelding? demo = null) : PageModel
{
    /// <summary>Where to go once signed in.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>Someone who is signed in has to prove it once more.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Opnieuw { get; set; }

    /// <summary>The session that this browser had is over.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Verlopen { get; set; }

    public bool IsDemo => demo is not null;

    public IReadOnlyList<Aanbieder> Aanbieders { get; } = [.. wegen.Ingesteld];

    /// <summary>The demo accounts that this database knows, by their first role.</summary>
    public IReadOnlyList<IGrouping<Rol, DemoAccount>> Groepen { get; private set; } = [];

    public string AdresVan(Aanbieder aanbieder) =>
        OidcSetup.Pad(aanbieder.Naam.Schema) + QueryString.Create([KeyValuePair.Create("terug", (string?)Terug), .. Opnieuw ? [KeyValuePair.Create("opnieuw", (string?)"true")] : Array.Empty<KeyValuePair<string, string?>>()]);

    public async Task OnGetAsync(CancellationToken stop)
    {
        if (demo is null) return;
        var known = new List<(Rol Rol, DemoAccount Account)>();
        foreach (var account in accounts)
        {
            if (await demo.FindAsync(account.Sleutel, stop) is { IsFault: false } found) known.Add((found.Value.Rollen.Min(), account));
        }

        Groepen = [.. known.GroupBy(k => k.Rol, k => k.Account).OrderBy(groep => groep.Key)];
    }
}
