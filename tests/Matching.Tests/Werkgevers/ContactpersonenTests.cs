using System.Net;
using Matching.Logboek;
using Matching.Tests.Berichten;
using Matching.Tests.Hosting;
using Matching.Werkgevers.Contactpersonen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Werkgevers;

/// <summary>Inviting and withdrawing: issue 5, veiligheid.md T11.</summary>
public sealed class ContactpersonenTests
{
    [Fact]
    public async Task Nothing_is_sent_before_somebody_looked_at_the_domain()
    {
        await using var o = await Genodigd.StartAsync();

        using var answer = await o.Accountmanager.SendFormAsync(Genodigd.Pagina, $"{Genodigd.Pagina}?handler=NodigUit", ("Naam", "Vera Voorbeeld"), ("Email", "Vera@Bakkerij.EXAMPLE "));
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

        Assert.Contains("<strong>bakkerij.example</strong>", page, StringComparison.Ordinal);
        Assert.Equal(0, await o.Gemeente.CountBriefAsync());
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_link_is_looked_at_as_often_as_one_likes_and_used_once(Databasesoort soort)
    {
        await using var o = await Genodigd.StartAsync(soort);
        var link = await o.InviteAsync();
        using var first = o.Gemeente.Visitor();
        using var second = o.Gemeente.Visitor();
        var secret = await Genodigd.ReadSecretAsync(first, link);
        Assert.Equal(secret, await Genodigd.ReadSecretAsync(second, link));

        Assert.Null(await Genodigd.SendCodeAsync(first, link, "000000"));
        var both = await Task.WhenAll(Genodigd.SendCodeAsync(first, link, o.Code(secret)), Genodigd.SendCodeAsync(second, link, o.Code(secret)));

        Assert.Equal(["/profielen"], both.OfType<string>());
        Assert.Contains("werkt niet meer", await first.ReadPageAsync(link), StringComparison.Ordinal);
        Assert.Contains("Actief", await o.Accountmanager.ReadPageAsync(Genodigd.Pagina), StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_link_ends_after_a_week_when_a_new_one_is_sent_and_when_the_person_is_withdrawn(Databasesoort soort)
    {
        await using var o = await Genodigd.StartAsync(soort);
        using var visitor = o.Gemeente.Visitor();
        var eerste = await o.InviteAsync();
        var tweede = await o.InviteAsync();
        Assert.Contains("werkt niet meer", await visitor.ReadPageAsync(eerste), StringComparison.Ordinal);
        Assert.Contains("Welkom, Vera", await visitor.ReadPageAsync(tweede), StringComparison.Ordinal);

        o.Gemeente.Clock.Advance(TimeSpan.FromDays(7));
        Assert.Contains("werkt niet meer", await visitor.ReadPageAsync(tweede), StringComparison.Ordinal);

        var derde = await o.InviteAsync();
        await WithdrawAsync(o);
        Assert.Contains("werkt niet meer", await visitor.ReadPageAsync(derde), StringComparison.Ordinal);
        using var raden = await visitor.GetAsync("/uitnodiging/" + new string('A', 43));
        Assert.Equal(HttpStatusCode.OK, raden.StatusCode);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Withdrawing_ends_the_session_at_the_next_click_and_the_way_in(Databasesoort soort)
    {
        await using var o = await Genodigd.StartAsync(soort);
        var (vera, secret) = await o.EnrolCodeAsync();
        using (vera)
        {
            Assert.Contains("Vera Voorbeeld, Bedrijf W-1", await vera.ReadPageAsync("/profielen"), StringComparison.Ordinal);

            await WithdrawAsync(o);

            using var next = await vera.GetAsync("/profielen");
            Assert.Equal("/aanmelden/werkgever?terug=%2Fprofielen&verlopen=true", new Uri(o.Gemeente.Url, next.Headers.Location!).PathAndQuery);
            o.Gemeente.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Null((await Genodigd.SignInAsync(vera, Genodigd.Vera, o.Code(secret))).Naar);
            // The address is free again, for the same person or another.
            Assert.StartsWith("/uitnodiging/", await o.InviteAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Demo_sign_in_of_the_werkgever_as_such_goes_on()
    {
        await using var o = await Genodigd.StartAsync();
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        Assert.Contains("Bedrijf W-1", await werkgever.ReadPageAsync("/profielen"), StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Nobody_looks_for_two_werkgevers_with_one_address(Databasesoort soort)
    {
        await using var o = await Genodigd.StartAsync(soort);
        await o.Gemeente.AddWerkgeverAsync("W-2");
        await o.InviteAsync();

        var page = await o.Accountmanager.SubmitAsync("/werkgevers/W-2/contactpersonen", "NodigUit", ("Naam", "Vera"), ("Email", "VERA@bakkerij.example"), ("Klopt", "true"));

        Assert.Contains("al iemand voor een andere werkgever", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_step_is_in_the_log()
    {
        await using var o = await Genodigd.StartAsync();
        var (vera, _) = await o.EnrolCodeAsync();
        vera.Dispose();
        await WithdrawAsync(o);

        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(
            [Handeling.ContactpersoonUitgenodigd, Handeling.ContactpersoonActief, Handeling.ContactpersoonIngetrokken],
            await db.Set<Logregel>().Where(l => l.OnderwerpSoort == "contactpersoon").OrderBy(l => l.Volgnummer).Select(l => l.Handeling).ToListAsync());
    }

    /// <summary>What the database holds must not open anything.</summary>
    [Fact]
    public async Task Neither_link_nor_secret_can_be_read_in_the_database()
    {
        await using var o = await Genodigd.StartAsync();
        var link = await o.InviteAsync();
        using var visitor = o.Gemeente.Visitor();
        var secret = await Genodigd.ReadSecretAsync(visitor, link);
        await Genodigd.SendCodeAsync(visitor, link, o.Code(secret));

        await using var db = o.Gemeente.OpenDatabase();
        var contactpersoon = await db.Set<Contactpersoon>().SingleAsync();
        Assert.DoesNotContain(Convert.ToHexString(secret), Convert.ToHexString(contactpersoon.TotpGeheim!), StringComparison.Ordinal);
        Assert.DoesNotContain(link.Split('/')[^1], (await db.Set<Uitnodiging>().SingleAsync()).Kenmerk, StringComparison.Ordinal);
    }

    private static async Task WithdrawAsync(Genodigd o)
    {
        await using var db = o.Gemeente.OpenDatabase();
        var id = await db.Set<Contactpersoon>().Where(c => c.Ingetrokken == null).Select(c => c.Id).SingleAsync();
        Assert.Contains("De toegang is ingetrokken.", await o.Accountmanager.SubmitAsync(Genodigd.Pagina, "TrekIn", ("contactpersoon", id.Value.ToString())), StringComparison.Ordinal);
    }
}
