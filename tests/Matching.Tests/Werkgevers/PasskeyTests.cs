using System.Net;
using System.Text.Json;
using Matching.Tests.Hosting;
using Matching.Werkgevers.Contactpersonen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Werkgevers;

/// <summary>Passkeys over the wire: what a browser sends, and what it never would.</summary>
public sealed class PasskeyTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task A_passkey_is_made_and_used_and_replaced(Databasesoort soort)
    {
        await using var o = await Genodigd.StartAsync(soort);
        using var visitor = o.Gemeente.Visitor();
        using var telefoon = new Authenticator(Origin(o));
        using var nieuw = new Authenticator(Origin(o));

        await EnrolAsync(o, visitor, telefoon);
        Assert.Contains("Vera Voorbeeld", await visitor.ReadPageAsync("/profielen"), StringComparison.Ordinal);
        Assert.True(await SignInAsync(o, telefoon.Use));
        Assert.True(await SignInAsync(o, telefoon.Use));

        await EnrolAsync(o, visitor, nieuw);
        Assert.False(await SignInAsync(o, telefoon.Use));
        Assert.True(await SignInAsync(o, nieuw.Use));
    }

    [Theory]
    [OpElkeDatabase]
    public async Task An_answer_is_good_once_in_time_and_to_its_own_question(Databasesoort soort)
    {
        await using var o = await Genodigd.StartAsync(soort);
        using var visitor = o.Gemeente.Visitor();
        using var telefoon = new Authenticator(Origin(o));
        await EnrolAsync(o, visitor, telefoon);

        var (vraag, opties) = await AskAsync(visitor);
        var antwoord = telefoon.Use(opties);
        var both = await Task.WhenAll(SendAsync(o, vraag, antwoord), SendAsync(o, vraag, antwoord));
        Assert.Single(both, letIn => letIn);
        Assert.False(await SendAsync(o, vraag, antwoord));

        var (andere, _) = await AskAsync(visitor);
        Assert.False(await SendAsync(o, andere, antwoord));

        var (laat, late) = await AskAsync(visitor);
        o.Gemeente.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.False(await SendAsync(o, laat, telefoon.Use(late)));
        Assert.False(await SendAsync(o, "verzonnen", antwoord));
    }

    [Fact]
    public async Task Other_keys_other_sites_and_nobody_at_the_device_are_refused()
    {
        await using var o = await Genodigd.StartAsync();
        using var visitor = o.Gemeente.Visitor();
        using var telefoon = new Authenticator(Origin(o));
        using var onbekend = new Authenticator(Origin(o));
        await EnrolAsync(o, visitor, telefoon);

        Assert.False(await SignInAsync(o, onbekend.Use));
        telefoon.Flags = 0x01;
        Assert.False(await SignInAsync(o, telefoon.Use));
        telefoon.Flags = 0x05;
        Assert.True(await SignInAsync(o, telefoon.Use));

        using var elders = new Authenticator("https://matching.elders.example");
        var link = await o.InviteAsync("noor@bakkerij.example", "Noor");
        using var refused = await Genodigd.WithPasskeyAsync(visitor, link, elders.Make);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        // Refused is not used up.
        using var eigen = new Authenticator(Origin(o));
        using var accepted = await Genodigd.WithPasskeyAsync(visitor, link, eigen.Make);
        Assert.Equal("/profielen", accepted.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"id\":\"x\",\"rawId\":\"x\",\"type\":\"public-key\",\"response\":{}}")]
    [InlineData("{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\"%\",\"authenticatorData\":\"AA\",\"signature\":\"AA\",\"userHandle\":\"AA\",\"attestationObject\":\"AA\"}}")]
    [InlineData("{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"clientExtensionResults\":{},\"response\":{\"clientDataJSON\":\"e30\",\"authenticatorData\":\"AAAA\",\"signature\":\"AAAA\",\"userHandle\":\"AAAA\",\"attestationObject\":\"oA\"}}")]
    public async Task Rubbish_from_a_device_is_refused_in_a_sentence(string antwoord)
    {
        await using var o = await Genodigd.StartAsync();
        using var visitor = o.Gemeente.Visitor();
        foreach (var pagina in new[] { Genodigd.Aanmelden, await o.InviteAsync() })
        {
            using var answer = await Genodigd.WithPasskeyAsync(visitor, pagina, _ => antwoord);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains("Dit klopt nog niet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_withdrawn_person_keeps_no_passkey()
    {
        await using var o = await Genodigd.StartAsync();
        using var visitor = o.Gemeente.Visitor();
        using var telefoon = new Authenticator(Origin(o));
        await EnrolAsync(o, visitor, telefoon);
        await using var db = o.Gemeente.OpenDatabase();
        var persoon = await db.Set<Contactpersoon>().SingleAsync();

        await o.Accountmanager.SubmitAsync(Genodigd.Pagina, "TrekIn", ("contactpersoon", persoon.Id.Value.ToString()));

        Assert.False(await SignInAsync(o, telefoon.Use));
        Assert.Equal(0, await db.Set<Passkey>().CountAsync());
    }

    private static string Origin(Genodigd o) => o.Gemeente.Url.GetLeftPart(UriPartial.Authority);

    private static async Task EnrolAsync(Genodigd o, HttpClient visitor, Authenticator device)
    {
        using var answer = await Genodigd.WithPasskeyAsync(visitor, await o.InviteAsync(), device.Make);
        Assert.Equal("/profielen", answer.Headers.Location?.OriginalString);
    }

    private static async Task<bool> SignInAsync(Genodigd o, Func<JsonElement, string> device)
    {
        using var visitor = o.Gemeente.Visitor();
        using var answer = await Genodigd.WithPasskeyAsync(visitor, Genodigd.Aanmelden, device);
        return answer.StatusCode == HttpStatusCode.Found;
    }

    private static async Task<(string Vraag, JsonElement Opties)> AskAsync(HttpClient visitor)
    {
        using var asked = await visitor.SendFormAsync(Genodigd.Aanmelden, $"{Genodigd.Aanmelden}?handler=Vraag");
        using var json = JsonDocument.Parse(await asked.Content.ReadAsStringAsync());
        return (json.RootElement.GetProperty("vraag").GetString()!, json.RootElement.GetProperty("opties").Clone());
    }

    private static async Task<bool> SendAsync(Genodigd o, string vraag, string antwoord)
    {
        using var visitor = o.Gemeente.Visitor();
        using var answer = await visitor.SendFormAsync(Genodigd.Aanmelden, $"{Genodigd.Aanmelden}?handler=Passkey", ("vraag", vraag), ("antwoord", antwoord));
        return answer.StatusCode == HttpStatusCode.Found;
    }
}
