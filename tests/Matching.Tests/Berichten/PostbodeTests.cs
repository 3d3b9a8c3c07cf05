using System.Globalization;
using Matching.Berichten;
using Matching.Data;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Matching.Tests.Berichten;

public sealed class PostbodeTests
{
    private static readonly Brief Brief = new("vera@bakkerij.example", "Een brief", "Dit is één brief.\n");

    [Theory]
    [OpElkeDatabase]
    public async Task A_letter_arrives_once_and_leaves_nothing_to_read_behind(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        await using var postbus = new Postbus();
        await NoteAsync(gemeente, Brief);
        await using (var db = gemeente.OpenDatabase()) Assert.DoesNotContain("brief", System.Text.Encoding.UTF8.GetString((await db.Set<Bericht>().SingleAsync()).Tekst!), StringComparison.Ordinal);

        SetMail(gemeente, postbus);
        var brief = Assert.Single(await postbus.WaitForAsync(1));
        var bericht = await WaitAsync(gemeente, b => b.Verzonden is not null);

        Assert.Equal((Brief.Aan, Brief.Onderwerp, Brief.Tekst), (brief.To.Mailboxes.Single().Address, brief.Subject, brief.TextBody!.ReplaceLineEndings("\n")));
        Assert.Equal($"{bericht.Id.Value:N}@gemeente.example", brief.MessageId);
        Assert.Equal((null, null, 1), (bericht.Tekst, bericht.LaatsteFout, bericht.Pogingen));
        Assert.Single(postbus.Ontvangen);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_refused_letter_is_tried_again_ever_later_until_it_no_longer_makes_sense(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        await using var postbus = new Postbus { Weigering = "550 vera@bakkerij.example bestaat niet" };
        await NoteAsync(gemeente, Brief);
        SetMail(gemeente, postbus);

        var eerste = await WaitAsync(gemeente, b => b.LaatsteFout is not null);
        gemeente.Clock.Advance(TimeSpan.FromSeconds(59));
        Assert.False(await SendAsync(gemeente));
        gemeente.Clock.Advance(TimeSpan.FromSeconds(1));
        var tweede = await WaitAsync(gemeente, b => b.Pogingen == 2 && b.LaatsteFout is not null);
        gemeente.Clock.Advance(TimeSpan.FromDays(1));
        await SendAsync(gemeente);

        Assert.Equal("De mailserver weigert de e-mail (code 550).", eerste.LaatsteFout);
        Assert.True(tweede.NietVoor - gemeente.Clock.GetUtcNow().UtcDateTime.AddDays(-1) > TimeSpan.FromMinutes(1));
        Assert.Equal(0, await gemeente.CountBriefAsync());
        Assert.Empty(postbus.Ontvangen);
    }

    [Fact]
    public void The_wait_doubles_and_ends_at_six_hours() =>
        Assert.Equal([1, 2, 4, 256, 360, 360], new[] { 0, 1, 2, 8, 9, 5000 }.Select(n => Postbode.Wait(n).TotalMinutes));

    [Theory]
    [OpElkeDatabase]
    public async Task Two_who_send_at_once_send_one(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        await using var postbus = new Postbus();
        await NoteAsync(gemeente, Brief);
        SetMail(gemeente, postbus);

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => SendAsync(gemeente)));

        Assert.Single(postbus.Ontvangen);
    }

    [Fact]
    public async Task A_server_killed_while_sending_sends_again_under_the_same_number()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        await using var postbus = new Postbus { Zwijgt = true };
        await using (var db = database.Open())
        {
            new Postvak(db, new Sleutelkast(database.Opslag), TimeProvider.System).Note(Brief, TimeSpan.FromDays(1), Guid.NewGuid());
            await db.SaveChangesAsync();
        }

        using (var eerste = Start(database.Opslag, postbus))
        {
            await postbus.WaitForAsync(1);
            await eerste.KillAsync();
        }

        // As if the minute before the next try had gone by.
        await using (var db = database.Open())
        {
            var before = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-1);
            Assert.Equal(1, await db.Set<Bericht>().Where(b => b.Verzonden == null && b.Pogingen == 1).ExecuteUpdateAsync(s => s.SetProperty(b => b.NietVoor, before)));
        }

        postbus.Zwijgt = false;
        using var tweede = Start(database.Opslag, postbus);
        var brieven = await postbus.WaitForAsync(2);
        Assert.Equal(brieven[0].MessageId, brieven[1].MessageId);
    }

    [Fact]
    public async Task The_beheerder_is_told_what_is_missing_once_somebody_wrote_something()
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-b1", Rol.Beheerder);
        using var beheerder = await gemeente.SignInAsync("m-b1");
        Assert.DoesNotContain("mailserver", await beheerder.ReadPageAsync("/healthz/ready"), StringComparison.Ordinal);

        await NoteAsync(gemeente, Brief);

        Assert.Contains("Er wacht 1 e-mail. De mailserver is nog niet ingesteld", await beheerder.ReadPageAsync("/healthz/ready"), StringComparison.Ordinal);
        var post = await beheerder.ReadPageAsync("/post");
        Assert.Contains("Matching:Mail:Host", post, StringComparison.Ordinal);
        Assert.DoesNotContain("vera", post, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vera@bakkerij.example", true)]
    [InlineData("vera@bakkerij", false)]
    [InlineData("vera@bakkerij.example\r\nBcc: ander@elders.example", false)]
    [InlineData("Vera <vera@bakkerij.example>", false)]
    [InlineData("vera@a.example,ander@b.example", false)]
    [InlineData("\"x\"@bakkerij.example", false)]
    [InlineData("vera@bakkerĳ.example", false)]
    [InlineData("", false)]
    public void Only_one_plain_address_is_an_address(string tekst, bool expected) => Assert.Equal(expected, Mailadres.IsGeldig(tekst));

    /// <summary>As settings do at a start.</summary>
    private static void SetMail(Testgemeente gemeente, Postbus postbus)
    {
        var mail = gemeente.Services.GetRequiredService<IOptionsMonitor<Mailinstellingen>>().CurrentValue;
        (mail.Port, mail.Tls, mail.Van, mail.Host) = (postbus.Port, Mailbeveiliging.Geen, "matching@gemeente.example", "127.0.0.1");
    }

    private static Programma Start(Opslag opslag, Postbus postbus) => Programma.StartIn(
        new()
        {
            ["MATCHING__MAIL__HOST"] = "127.0.0.1",
            ["MATCHING__MAIL__PORT"] = postbus.Port.ToString(CultureInfo.InvariantCulture),
            ["MATCHING__MAIL__VAN"] = "matching@gemeente.example",
            ["MATCHING__MAIL__TLS"] = "geen",
        },
        "serve", "--data", opslag.Map, "--urls", "http://127.0.0.1:0");

    private static async Task NoteAsync(Testgemeente gemeente, Brief brief)
    {
        await using var scope = gemeente.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Postvak>().Note(brief, TimeSpan.FromHours(12), Guid.NewGuid());
        await scope.ServiceProvider.GetRequiredService<MatchingDbContext>().SaveChangesAsync();
    }

    private static Task<bool> SendAsync(Testgemeente gemeente) => gemeente.Services.GetRequiredService<Postbode>().SendNextAsync(CancellationToken.None);

    private static async Task<Bericht> WaitAsync(Testgemeente gemeente, Func<Bericht, bool> until)
    {
        for (var i = 0; i < 1200; i++)
        {
            await using var db = gemeente.OpenDatabase();
            if (await db.Set<Bericht>().AsNoTracking().SingleOrDefaultAsync() is { } bericht && until(bericht)) return bericht;
            await Task.Delay(50);
        }

        throw new TimeoutException("Het bericht bleef zoals het was.");
    }
}
