using System.Net;
using System.Text.RegularExpressions;
using Matching.Tests.Hosting;

namespace Matching.Tests.Toegang;

/// <summary>A gemeente with a provider of its own, and what somebody does there without scripts.</summary>
public sealed partial class Aanbiedingang : IAsyncDisposable
{
    private Aanbiedingang(Testaanbieder aanbieder, Testgemeente gemeente) => (Aanbieder, Gemeente) = (aanbieder, gemeente);

    public Testaanbieder Aanbieder { get; }

    public Testgemeente Gemeente { get; }

    public static async Task<Aanbiedingang> StartAsync(Databasesoort soort = Databasesoort.Sqlite, params string[] instellingen)
    {
        var aanbieder = await Testaanbieder.StartAsync();
        return new(aanbieder, await Testgemeente.StartAsync(soort, instellingen: [.. aanbieder.Instellingen(), .. instellingen]));
    }

    public async Task<HttpClient> SignInAsync(string naam)
    {
        var visitor = Gemeente.Visitor();
        Assert.StartsWith("/aanmelden/verder", await EnterAsync(visitor, naam), StringComparison.Ordinal);
        return visitor;
    }

    /// <summary>By the button on the sign-in page, through the provider and back; answers where our own callback sends one.</summary>
    /// <param name="naam">Null: whoever the provider still knows.</param>
    public async Task<string> EnterAsync(HttpClient visitor, string? naam, string adres = "/aanmelden/oidc")
    {
        using var away = await visitor.GetAsync(adres);
        Assert.Equal(HttpStatusCode.Found, away.StatusCode);
        var there = away.Headers.Location!.OriginalString + (naam is null ? "" : $"&gebruiker={naam}");
        using var back = await visitor.GetAsync(there);
        Assert.True(back.StatusCode == HttpStatusCode.Found, await back.Content.ReadAsStringAsync());
        using var home = await visitor.GetAsync(back.Headers.Location);
        Assert.Equal(HttpStatusCode.Found, home.StatusCode);
        return home.Headers.Location!.OriginalString;
    }

    /// <summary>Where the page that leads on leads to.</summary>
    public static async Task<string> OnwardAsync(HttpClient visitor, string adres) => Refresh().Match(await visitor.ReadPageAsync(adres)).Groups["naar"].Value;

    public async ValueTask DisposeAsync()
    {
        await Gemeente.DisposeAsync();
        await Aanbieder.DisposeAsync();
    }

    [GeneratedRegex("http-equiv=\"refresh\" content=\"0;url=(?<naar>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Refresh();
}
