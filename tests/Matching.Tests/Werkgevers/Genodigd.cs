using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Matching.Tests.Berichten;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Toegang.Sleutels;

namespace Matching.Tests.Werkgevers;

/// <summary>A gemeente with one werkgever and one accountmanager, who invites people.</summary>
public sealed partial class Genodigd : IAsyncDisposable
{
    public const string Vera = "vera@bakkerij.example";
    public const string Pagina = "/werkgevers/W-1/contactpersonen";
    public const string Aanmelden = "/aanmelden/werkgever";

    public Testgemeente Gemeente { get; private init; } = null!;

    public HttpClient Accountmanager { get; private init; } = null!;

    public static async Task<Genodigd> StartAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var gemeente = await Testgemeente.StartAsync(soort);
        await gemeente.AddWerkgeverAsync("W-1", await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager));
        return new() { Gemeente = gemeente, Accountmanager = await gemeente.SignInAsync("m-a1") };
    }

    /// <summary>The path of the link that was sent.</summary>
    public async Task<string> InviteAsync(string email = Vera, string naam = "Vera Voorbeeld")
    {
        Assert.Contains("gaat per e-mail", await Accountmanager.SubmitAsync(Pagina, "NodigUit", ("Naam", naam), ("Email", email), ("Klopt", "true")), StringComparison.Ordinal);
        return await Gemeente.LinkAsync(email);
    }

    /// <summary>Someone who was invited and made a code app of it; answers its secret.</summary>
    public async Task<(HttpClient Vera, byte[] Secret)> EnrolCodeAsync()
    {
        var link = await InviteAsync();
        var visitor = Gemeente.Visitor();
        var secret = await ReadSecretAsync(visitor, link);
        Assert.Equal("/profielen", await SendCodeAsync(visitor, link, Code(secret)));
        return (visitor, secret);
    }

    public static async Task<byte[]> ReadSecretAsync(HttpClient visitor, string link)
    {
        var typed = SecretText().Match(await visitor.ReadPageAsync(link)).Groups["sleutel"].Value.Replace(" ", "", StringComparison.Ordinal);
        return [.. typed.Chunk(8).SelectMany(Bytes)];
    }

    public string Code(byte[] secret, int steps = 0) => Totp.Code(secret, Totp.At(Gemeente.Clock.GetUtcNow().UtcDateTime) + steps);

    /// <summary>Where it leads; null when it was refused.</summary>
    public static async Task<string?> SendCodeAsync(HttpClient visitor, string link, string code)
    {
        using var answer = await visitor.SendFormAsync(link, $"{link}?handler=MetCode", ("Code", code));
        return answer.Headers.Location?.OriginalString;
    }

    public static async Task<(string? Naar, HttpStatusCode Status, string Page)> SignInAsync(HttpClient visitor, string email, string code, string terug = "")
    {
        using var answer = await visitor.SendFormAsync(Aanmelden, $"{Aanmelden}?handler=MetCode", ("Email", email), ("Code", code), ("Terug", terug));
        return (answer.Headers.Location?.OriginalString, answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>What the script on a page does: asks, has the device answer, sends.</summary>
    public static async Task<HttpResponseMessage> WithPasskeyAsync(HttpClient visitor, string pagina, Func<JsonElement, string> device, string? eerder = null)
    {
        using var asked = await visitor.SendFormAsync(pagina, $"{pagina}?handler=Vraag");
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);
        using var json = JsonDocument.Parse(await asked.Content.ReadAsStringAsync());
        return await visitor.SendFormAsync(pagina, $"{pagina}?handler=Passkey", ("vraag", eerder ?? json.RootElement.GetProperty("vraag").GetString()!), ("antwoord", device(json.RootElement.GetProperty("opties"))));
    }

    public async ValueTask DisposeAsync()
    {
        Accountmanager.Dispose();
        await Gemeente.DisposeAsync();
    }

    private static IEnumerable<byte> Bytes(char[] eight)
    {
        var bits = eight.Aggregate(0L, (sum, letter) => (sum << 5) | (long)"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal));
        for (var i = 4; i >= 0; i--) yield return (byte)(bits >> (8 * i));
    }

    [GeneratedRegex("<code>(?<sleutel>[A-Z2-7 ]+)</code>", RegexOptions.None, 1000)]
    private static partial Regex SecretText();
}
