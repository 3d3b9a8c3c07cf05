using System.Net;
using Matching.Data;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Voorstellen;
using Matching.Voorstellen.Interesses;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static Matching.Tests.Voorstellen.Interesseopstelling;

namespace Matching.Tests.Voorstellen;

/// <summary>From a werkgever's interest to a name, and back: who may take which step, and what each of them sees.</summary>
public sealed class InteresseTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task Interest_becomes_a_name_by_the_akkoord_of_the_klant(Databasesoort soort)
    {
        await using var o = await StartAsync(soort, bericht: "Kom een dag\r\nmeelopen <b>");
        foreach (var wie in new[] { o.Anke, o.Consulent })
        {
            var taken = await wie.ReadPageAsync(Taken);
            Assert.Contains(Naam, taken, StringComparison.Ordinal);
            Assert.Contains("‘Kom een dag meelopen <b>’", taken, StringComparison.Ordinal);
            Assert.Contains("Doe dit uiterlijk 4 maart 2026", taken, StringComparison.Ordinal);
        }

        await o.PressAsync(o.Anke, Taken, "Oppakken");
        await o.PressAsync(o.Consulent, Taken, "Vragen");
        Assert.Contains("Wij vragen de kandidaat om akkoord. U hoort uiterlijk 4 maart 2026 meer.", await o.Werkgever.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);
        Assert.Contains("Bedrijf W-1 wil u ontmoeten", await o.Klant.ReadPageAsync(Mijn), StringComparison.Ordinal);
        await NothingOfTheKlantAsync(o);

        await o.PressAsync(o.Klant, Mijn, "Ja", ("telefoon", "true"));

        var page = await o.Werkgever.ReadPageAsync(VanWerkgever);
        Assert.Contains(Naam, page, StringComparison.Ordinal);
        Assert.Contains(Nummer, page, StringComparison.Ordinal);
        Assert.DoesNotContain(Mail, page, StringComparison.Ordinal);
        Assert.Contains("tot en met 2 juni 2026", page, StringComparison.Ordinal);
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(
            [Interessestand.Getoond, Interessestand.Opgepakt, Interessestand.Gevraagd, Interessestand.Akkoord, Interessestand.IdentiteitGegeven],
            await db.Set<Interessestap>().OrderBy(s => s.Id).Select(s => s.Naar).ToListAsync());
        Assert.Equal(5, await db.Set<Wijziging>().CountAsync(w => w.Soort == WijzigingSoort.Interesse));
        var gedaan = await db.Set<Logregel>().Where(l => l.Onderwerp == o.Wie.Id.Value && l.Handeling != Handeling.Gezien && l.Handeling != Handeling.Aangemeld).OrderBy(l => l.Volgnummer).Select(l => l.Handeling).ToListAsync();
        Assert.Equal([Handeling.Interesse, Handeling.InteresseOpgepakt, Handeling.InteresseGevraagd, Handeling.AkkoordGegeven, Handeling.IdentiteitGegeven], gedaan);
    }

    [Fact]
    public async Task Taking_it_back_closes_the_name_at_once_and_so_does_the_end_of_the_term()
    {
        await using var o = await StartAsync();
        await o.AgreeAsync();
        var opHetScherm = await o.ReadAsync();
        Assert.Contains(Naam, await o.Werkgever.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);

        // What the klant's screen shows is old since the werkgever looked; taking back works all the same.
        await o.Klant.PressAsync(Mijn, $"{Mijn}?handler=Intrekken", ("id", opHetScherm.Id.Value.ToString()), ("versie", opHetScherm.Versie.ToString()));
        await NothingOfTheKlantAsync(o);
        Assert.Contains("Deze kandidaat is niet beschikbaar.", await o.Werkgever.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);

        await o.AgreeAsync();
        Assert.Contains(Naam, await o.Werkgever.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);
        o.Gemeente.Clock.Advance(TimeSpan.FromDays(92));
        Assert.Contains(Naam, await o.Werkgever.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);
        o.Gemeente.Clock.Advance(TimeSpan.FromDays(1));
        await NothingOfTheKlantAsync(o);
        Assert.Contains("De afgesproken tijd is voorbij.", await o.Werkgever.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_the_own_key_no_werkgever_knows_a_name()
    {
        await using var o = await StartAsync();
        await o.AgreeAsync();

        await o.Klant.PressAsync(Mijn, $"{Mijn}?handler=Publicatie", ("aan", "false"));

        await NothingOfTheKlantAsync(o);
        Assert.Contains("Werkgevers zien u nu", await o.Klant.ReadPageAsync(Mijn), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_person_who_asked_learns_the_name()
    {
        await using var o = await StartAsync();
        await o.AgreeAsync();
        await using (var db = o.Gemeente.OpenDatabase())
        {
            await db.Set<Interesse>().ExecuteUpdateAsync(s => s.SetProperty(i => i.Contactpersoon, Guid.CreateVersion7()));
        }

        await NothingOfTheKlantAsync(o);
        var page = await o.Werkgever.ReadPageAsync(VanWerkgever);
        Assert.Contains("Uw collega heeft contact met deze kandidaat.", page, StringComparison.Ordinal);
        using var andere = await o.Gemeente.SignInAsync("werkgever:W-2");
        Assert.Contains("U toonde nog geen interesse", await andere.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);
        await using var na = o.Gemeente.OpenDatabase();
        Assert.Equal(Interessestand.Akkoord, (await na.Set<Interesse>().SingleAsync()).Stand);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Of_two_at_once_one_wins_and_the_other_gets_a_sentence(Databasesoort soort)
    {
        await using var o = await StartAsync(soort);
        await o.PressAsync(o.Consulent, Taken, "Vragen");
        var nu = await o.ReadAsync();
        (string, string)[] velden = [("id", nu.Id.Value.ToString()), ("versie", nu.Versie.ToString())];

        var pages = await Task.WhenAll(
            o.Klant.PressAsync(Mijn, $"{Mijn}?handler=Nee", velden), o.Consulent.PressAsync(Taken, $"{Taken}?handler=Akkoord", [.. velden, ("hoe", "telefoon")]));

        Assert.Single(pages, p => p.Contains("was u net voor", StringComparison.Ordinal));
        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(3, await db.Set<Interessestap>().CountAsync());
    }

    [Fact]
    public async Task Silence_turns_red_and_asks_for_a_call()
    {
        await using var o = await StartAsync();
        Assert.DoesNotContain("Te laat", await o.Anke.ReadPageAsync(Taken), StringComparison.Ordinal);

        o.Gemeente.Clock.Advance(TimeSpan.FromDays(3));

        Assert.Contains("Bel Bedrijf W-1.", await o.Anke.ReadPageAsync(Taken), StringComparison.Ordinal);
        Assert.Contains("Wij zijn te laat. Uw accountmanager belt u.", await o.Werkgever.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);
        await o.PressAsync(o.Consulent, Taken, "Vragen");
        o.Gemeente.Clock.Advance(TimeSpan.FromDays(5));
        Assert.Contains($"Bel {Naam}, {Nummer}.", await o.Consulent.ReadPageAsync(Taken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_needs_a_reason_that_the_werkgever_never_reads()
    {
        await using var o = await StartAsync();
        Assert.Contains("Schrijf erbij waarom niet.", await o.PressAsync(o.Anke, Taken, "Afwijzen"), StringComparison.Ordinal);

        Assert.Contains("Kanariereden", await o.PressAsync(o.Anke, Taken, "Afwijzen", ("reden", "Kanariereden")), StringComparison.Ordinal);

        var page = await o.Werkgever.ReadPageAsync(VanWerkgever);
        Assert.Contains("Deze kandidaat is niet beschikbaar.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanariereden", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Kanariereden", await o.Klant.ReadPageAsync(Mijn), StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task A_refusal_reads_as_any_other_and_leaves_nothing_for_Inkomen(Databasesoort soort)
    {
        await using var o = await StartAsync(soort);
        await o.PressAsync(o.Consulent, Taken, "Vragen");
        var gevraagd = await HistoryAsync(o);

        await o.PressAsync(o.Klant, Mijn, "Nee");

        Assert.Contains("Deze kandidaat is niet beschikbaar.", await o.Werkgever.ReadPageAsync(VanWerkgever), StringComparison.Ordinal);
        await NothingOfTheKlantAsync(o);
        Assert.Equal(gevraagd, await HistoryAsync(o));
        await o.Gemeente.AddMedewerkerAsync("m-i1", Rol.Inkomensconsulent);
        using var inkomen = await o.Gemeente.SignInAsync("m-i1");
        foreach (var pad in new[] { Taken, "/klanten/K-kanarie", "/caseload", "/vacatures/V-1", Mijn, VanWerkgever, "/api/v1/klanten/K-kanarie/vacatures" })
        {
            using var answer = await inkomen.GetAsync(pad);
            Assert.Equal((pad, HttpStatusCode.Forbidden), (pad, answer.StatusCode));
        }
    }

    [Fact]
    public async Task Who_may_not_know_of_it_hears_that_it_does_not_exist()
    {
        await using var o = await StartAsync();
        await o.PressAsync(o.Consulent, Taken, "Vragen");
        var nu = await o.ReadAsync();
        (string, string)[] velden = [("id", nu.Id.Value.ToString()), ("versie", nu.Versie.ToString()), ("hoe", "telefoon")];
        using var vreemdeConsulent = await o.Gemeente.SignInAsync("m-c2");
        using var vreemdeKlant = await o.Gemeente.SignInAsync("klant:K-01");

        foreach (var (wie, pagina, knop) in new[] { (vreemdeConsulent, Taken, "Akkoord"), (vreemdeConsulent, Taken, "Weigeren"), (vreemdeKlant, Mijn, "Ja"), (vreemdeKlant, Mijn, "Nee"), (vreemdeKlant, Mijn, "Later") })
        {
            // The token of any form of ours holds; the page of the stranger has one too.
            using var answer = await wie.SendFormAsync(pagina, $"{pagina}?handler={knop}", velden);
            Assert.Equal((knop, HttpStatusCode.NotFound), (knop, answer.StatusCode));
        }

        Assert.Equal(nu.Versie, (await o.ReadAsync()).Versie);
        Assert.DoesNotContain(Naam, await vreemdeConsulent.ReadPageAsync(Taken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_step_is_seen_live_by_whom_it_concerns_and_by_nobody_else()
    {
        await using var o = await StartAsync();
        using var vreemd = await o.Gemeente.SignInAsync("m-c2");
        using var andere = await o.Gemeente.SignInAsync("werkgever:W-2");
        using var andereKlant = await o.Gemeente.SignInAsync("klant:K-01");
        HttpClient[] allen = [o.Anke, o.Consulent, o.Werkgever, o.Klant, vreemd, andere, andereKlant];
        var voor = await Task.WhenAll(allen.Select(a => a.GetStringAsync(ReadStempel.Adres)));

        await o.PressAsync(o.Consulent, Taken, "Vragen");

        var na = await Task.WhenAll(allen.Select(a => a.GetStringAsync(ReadStempel.Adres)));
        Assert.Equal([true, true, true, true, false, false, false], voor.Zip(na, (v, n) => v != n));
    }

    [Theory]
    [InlineData(Rol.Accountmanager, "Oppakken Vragen Afwijzen")]
    [InlineData(Rol.Werkconsulent, "Vragen Afwijzen")]
    [InlineData(Rol.Klant, "")]
    [InlineData(Rol.Werkgever, "")]
    [InlineData(Rol.Inkomensconsulent, "")]
    public void Each_role_has_its_own_steps_at_the_start(Rol rol, string verwacht) => Assert.Equal(verwacht, Steps(rol, Interessestand.Getoond));

    [Theory]
    [InlineData(Rol.Accountmanager, "Akkoord Weigeren Afwijzen")]
    [InlineData(Rol.Werkconsulent, "Akkoord Later Weigeren Afwijzen")]
    [InlineData(Rol.Klant, "Akkoord Later Weigeren")]
    [InlineData(Rol.Werkgever, "")]
    [InlineData(Rol.Inkomensconsulent, "")]
    public void Each_role_has_its_own_steps_once_the_klant_was_asked(Rol rol, string verwacht) => Assert.Equal(verwacht, Steps(rol, Interessestand.Gevraagd));

    private static string Steps(Rol rol, Interessestand stand)
    {
        var interesse = new Interesse { Id = InteresseId.New(), WerkgeverId = default, VacatureId = default, KlantId = default, Getoond = default, Termijn = default, Stand = stand };
        var account = new Account("x", "x", Guid.Empty, new HashSet<Rol> { rol });
        return string.Join(' ', new[]
        {
            ("Oppakken", Interessezet.Oppakken), ("Vragen", Interessezet.Vragen), ("Akkoord", Interessezet.Akkoord), ("Later", Interessezet.Later),
            ("Weigeren", Interessezet.Weigeren), ("Afwijzen", Interessezet.Afwijzen), ("Intrekken", Interessezet.Intrekken), ("Geven", Interessezet.Geven),
        }.Where(z => z.Item2.Refuse(interesse, account, "omdat", Testgemeente.Vandaag) is null).Select(z => z.Item1));
    }

    /// <summary>Byte for byte: no name, number, address or key of the klant in what the werkgever gets.</summary>
    private static async Task NothingOfTheKlantAsync(Interesseopstelling o)
    {
        foreach (var pad in new[] { VanWerkgever, "/profielen?vacature=V-1", "/profielen" })
        {
            using var answer = await o.Werkgever.GetAsync(pad);
            var all = $"{answer.Headers}{WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync())}";
            Assert.DoesNotContain("kanarie", all, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(Nummer, all, StringComparison.Ordinal);
            Assert.DoesNotContain(o.Wie.Id.Value.ToString(), all, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Whatever is kept of a klant that Inkomen could be shown one day: the dated history, voorstellen, and events of lists.</summary>
    private static async Task<(int, int, int)> HistoryAsync(Interesseopstelling o)
    {
        await using var db = o.Gemeente.OpenDatabase();
        return (await db.Set<Matching.Klanten.Klanthistorie>().CountAsync(), await db.Set<Voorstel>().CountAsync(), await db.Set<Lijstgebeurtenis>().CountAsync());
    }
}
