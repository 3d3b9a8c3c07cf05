using System.Text.RegularExpressions;
using Matching.Tests.Berichten;
using Matching.Toegang.Sleutels;
using Microsoft.Playwright;

namespace Matching.BrowserTests;

/// <summary>How werkgevers and klanten get in, from the letter on: issue 5, point 1.</summary>
public sealed class SleutelTests(Bezoeker bezoeker)
{
    private const string Pagina = "/werkgevers/W-0001/contactpersonen";

    [Fact]
    public async Task A_contactpersoon_makes_a_passkey_and_is_three_taps_from_interest()
    {
        var anke = await bezoeker.AlsAsync("m-a1");
        var link = await InviteAsync(anke, "Vera Voorbeeld", "vera@denkbeeld.example");
        var vera = await bezoeker.VreemdeAsync(phone: true);
        await AddAuthenticatorAsync(vera);

        await vera.GotoAsync(link);
        await Toegankelijk.AssertAsync(vera);
        await vera.GetByRole(AriaRole.Button, new() { NameString = "Maak een passkey" }).ClickAsync();
        await Assertions.Expect(vera).ToHaveURLAsync(new Regex("/profielen"));
        var vacature = await FindVacatureAsync(vera);
        await vera.GetByRole(AriaRole.Button, new() { NameString = "Afmelden" }).ClickAsync();
        await Assertions.Expect(vera.GetByRole(AriaRole.Button, new() { NameString = "Afmelden" })).ToHaveCountAsync(0);

        // One: the link in a letter. Two: the passkey. Three: interest.
        await vera.GotoAsync($"/profielen?vacature={vacature}");
        await Assertions.Expect(vera).ToHaveURLAsync(new Regex("/aanmelden/werkgever"));
        await Toegankelijk.AssertAsync(vera);
        await vera.GetByRole(AriaRole.Button, new() { NameString = "Aanmelden met passkey" }).ClickAsync();
        await Assertions.Expect(vera).ToHaveURLAsync(new Regex($"/profielen.vacature={vacature}"));
        await vera.GetByRole(AriaRole.Button, new() { NameString = "Interesse" }).First.ClickAsync();
        await Assertions.Expect(vera.GetByText("U wilt kennismaken").First).ToBeVisibleAsync();

        await WithdrawAsync(anke, "Vera Voorbeeld");
        await vera.ReloadAsync();
        await Assertions.Expect(vera).ToHaveURLAsync(new Regex("/aanmelden/werkgever"));
        await vera.GetByRole(AriaRole.Button, new() { NameString = "Aanmelden met passkey" }).ClickAsync();
        await Assertions.Expect(vera.GetByText("Aanmelden met deze passkey is niet gelukt.").First).ToBeVisibleAsync();
        Assert.DoesNotContain(bezoeker.Klachten, k => k.Contains("Content Security Policy", StringComparison.Ordinal) || k.Contains("TypeError", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Who_closes_the_question_of_the_device_may_try_again()
    {
        var anke = await bezoeker.AlsAsync("m-a1");
        var link = await InviteAsync(anke, "Noor Voorbeeld", "noor@denkbeeld.example");
        var noor = await bezoeker.VreemdeAsync();
        var (cdp, id) = await AddAuthenticatorAsync(noor);
        await cdp.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = id, ["isUserVerified"] = false });
        await noor.GotoAsync(link);
        await noor.GetByRole(AriaRole.Button, new() { NameString = "Maak een passkey" }).ClickAsync();
        await Assertions.Expect(noor.GetByText("Dit is niet gelukt. Probeer het opnieuw, of gebruik een code.")).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await cdp.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = id, ["isUserVerified"] = true });
        await noor.GetByRole(AriaRole.Button, new() { NameString = "Maak een passkey" }).ClickAsync();
        await Assertions.Expect(noor).ToHaveURLAsync(new Regex("/profielen"));
    }

    [Fact]
    public async Task A_code_app_does_without_scripts()
    {
        var anke = await bezoeker.AlsAsync("m-a1");
        var link = await InviteAsync(anke, "Wim Voorbeeld", "wim@denkbeeld.example");
        var wim = await bezoeker.VreemdeAsync(script: false);
        await wim.GotoAsync(link);
        await Assertions.Expect(wim.GetByRole(AriaRole.Button, new() { NameString = "Maak een passkey" })).ToHaveCountAsync(0);
        var secret = ReadBase32(await wim.Locator("code").First.InnerTextAsync());
        await wim.GetByRole(AriaRole.Textbox, new() { Name = "Code" }).FillAsync(Code(secret));
        await wim.GetByRole(AriaRole.Button, new() { NameString = "Gebruik de code-app" }).ClickAsync();
        await Assertions.Expect(wim).ToHaveURLAsync(new Regex("/profielen"));
        await wim.GetByRole(AriaRole.Button, new() { NameString = "Afmelden" }).ClickAsync();

        await wim.GotoAsync("/profielen");
        bezoeker.Gemeente.Clock.Advance(TimeSpan.FromSeconds(30));
        await wim.GetByLabel("E-mailadres").FillAsync("wim@denkbeeld.example");
        await wim.GetByLabel("Code uit uw code-app").FillAsync(Code(secret));
        await wim.GetByRole(AriaRole.Button, new() { NameString = "Aanmelden met code" }).ClickAsync();
        await Assertions.Expect(wim).ToHaveURLAsync(new Regex("/profielen"));
    }

    [Fact]
    public async Task A_klant_gets_in_by_a_link_and_by_a_code_on_paper()
    {
        var esra = await bezoeker.AlsAsync("m-c3");
        await esra.GotoAsync("/klanten/K-0018/toegang");
        await esra.GetByLabel("E-mailadres van de klant").FillAsync("klant@post.example");
        await esra.GetByRole(AriaRole.Button, new() { NameString = "Dit adres is van de klant" }).ClickAsync();
        await esra.GetByRole(AriaRole.Button, new() { NameString = "Maak een code" }).ClickAsync();
        var code = await esra.Locator("section[aria-labelledby=code] code").InnerTextAsync();
        await Toegankelijk.AssertAsync(esra);

        var klant = await bezoeker.VreemdeAsync(phone: true, script: false);
        await klant.GotoAsync("/aanmelden/klant");
        await klant.GetByLabel("Uw e-mailadres").FillAsync("klant@post.example");
        await klant.GetByRole(AriaRole.Button, new() { NameString = "Stuur mij een link" }).ClickAsync();
        await Assertions.Expect(klant.GetByText("Als wij u kennen")).ToBeVisibleAsync();
        await klant.GotoAsync(await bezoeker.Gemeente.LinkAsync("klant@post.example"));
        await klant.GetByRole(AriaRole.Button, new() { NameString = "Ga verder" }).ClickAsync();
        await klant.GetByRole(AriaRole.Button, new() { NameString = "Afmelden" }).ClickAsync();

        await klant.GotoAsync("/aanmelden/klant");
        await klant.GetByLabel("Uw code").FillAsync(code.ToLowerInvariant());
        await klant.GetByRole(AriaRole.Button, new() { NameString = "Aanmelden met code" }).ClickAsync();
        await Assertions.Expect(klant.GetByRole(AriaRole.Button, new() { NameString = "Afmelden" })).ToBeVisibleAsync();
    }

    private async Task<string> InviteAsync(IPage anke, string naam, string email)
    {
        await anke.GotoAsync(Pagina);
        await anke.GetByLabel("Naam").FillAsync(naam);
        await anke.GetByLabel("E-mailadres van het werk").FillAsync(email);
        await anke.GetByRole(AriaRole.Button, new() { NameString = "Verder" }).ClickAsync();
        await Assertions.Expect(anke.GetByText("denkbeeld.example", new() { Exact = true })).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(anke);
        await anke.GetByRole(AriaRole.Button, new() { NameString = "Ja, verstuur de uitnodiging" }).ClickAsync();
        await Assertions.Expect(anke.GetByText($"De uitnodiging voor {naam} gaat per e-mail.")).ToBeVisibleAsync();
        await Toegankelijk.AssertAsync(anke);
        return await bezoeker.Gemeente.LinkAsync(email);
    }

    private static async Task WithdrawAsync(IPage anke, string naam)
    {
        await anke.GotoAsync(Pagina);
        await anke.GetByRole(AriaRole.Button, new() { NameString = $"Trek toegang in van {naam}" }).ClickAsync();
        await Assertions.Expect(anke.GetByText("De toegang is ingetrokken.")).ToBeVisibleAsync();
    }

    /// <summary>An open vacature of the werkgever that has somebody to be interested in.</summary>
    private static async Task<string> FindVacatureAsync(IPage vera)
    {
        if (await vera.GetByRole(AriaRole.Heading, new() { Name = "Kandidaten voor uw vacatures" }).IsVisibleAsync()) await vera.Locator(".kaart__titel a").First.ClickAsync();
        await Assertions.Expect(vera.GetByRole(AriaRole.Button, new() { NameString = "Interesse" }).First).ToBeVisibleAsync();
        return new Uri(vera.Url).Query["?vacature=".Length..];
    }

    private static async Task<(ICDPSession Cdp, string Id)> AddAuthenticatorAsync(IPage page)
    {
        var cdp = await page.Context.NewCDPSessionAsync(page);
        await cdp.SendAsync("WebAuthn.enable");
        var made = await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true, ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
        return (cdp, made!.Value.GetProperty("authenticatorId").GetString()!);
    }

    private string Code(byte[] secret) => Totp.Code(secret, Totp.At(bezoeker.Gemeente.Clock.GetUtcNow().UtcDateTime));

    private static byte[] ReadBase32(string typed)
    {
        var bits = typed.Replace(" ", "", StringComparison.Ordinal).SelectMany(letter => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal), 2).PadLeft(5, '0'));
        return [.. bits.Chunk(8).Select(eight => Convert.ToByte(new string(eight), 2))];
    }
}
