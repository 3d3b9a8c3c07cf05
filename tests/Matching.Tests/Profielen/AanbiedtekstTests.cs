using System.Net;
using System.Text.RegularExpressions;
using Matching.Diagnoses;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Profielen.Aanbieden;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Profielen;

/// <summary>T18: a text reaches a werkgever only when a person read exactly this text, and nothing in it names the klant.</summary>
public sealed partial class AanbiedtekstTests
{
    private const string Pagina = "/klanten/K-01/aanbiedtekst";
    private const string Goed = "Rustige magazijnmedewerker met drie jaar ervaring.\nWerkt graag in een klein team.";

    [Theory]
    [OpElkeDatabase]
    public async Task Only_a_text_that_was_read_reaches_a_werkgever(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 2);
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");

        Assert.Contains("De tekst is bewaard.", await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", Goed)), StringComparison.Ordinal);
        Assert.Empty(await GecontroleerdAsync(o));

        var gekeurd = await bouchra.SubmitAsync(Pagina, "Goed", ("gelezen", Som(await bouchra.ReadPageAsync(Pagina))));
        Assert.Contains("Goedgekeurd", gekeurd, StringComparison.Ordinal);
        Assert.Equal(KeyValuePair.Create(o.Klanten[0].Id, Goed), Assert.Single(await GecontroleerdAsync(o)));

        Assert.DoesNotContain("Goedgekeurd", await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", Goed + " Kan meteen beginnen.")), StringComparison.Ordinal);
        Assert.Empty(await GecontroleerdAsync(o));

        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(
            [Handeling.AanbiedtekstGeschreven, Handeling.AanbiedtekstGecontroleerd, Handeling.AanbiedtekstGeschreven],
            await db.Set<Logregel>().Where(l => l.Onderwerp == o.Klanten[0].Id.Value && l.Plek == "/klanten/{klant}/aanbiedtekst" && l.Handeling != Handeling.Gezien).OrderBy(l => l.Volgnummer).Select(l => l.Handeling).ToListAsync());
    }

    [Fact]
    public async Task What_names_the_klant_keeps_the_text_back()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        await o.Gemeente.ChangeKlantAsync(o.Klanten[0], k => (k.Voornaam, k.Achternaam, k.Telefoon) = ("Fatima", "el Idrissi", "06-00000001"));
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");

        var pagina = await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", "Ik werk graag.\nBel Fatima op 06 00000001, of mijn chef in Zweverland."));
        Assert.Contains("de naam van de klant: ‘Fatima’ (regel 2, vanaf teken 5)", pagina, StringComparison.Ordinal);
        Assert.Contains("het telefoonnummer van de klant: ‘06 00000001’ (regel 2, vanaf teken 15)", pagina, StringComparison.Ordinal);
        Assert.Contains("Misschien een naam: ‘Zweverland’", pagina, StringComparison.Ordinal);
        Assert.Contains("Bel [naam] op [telefoonnummer]", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("hij is goed", pagina, StringComparison.Ordinal);

        var geweigerd = await bouchra.SubmitAsync(Pagina, "Goed", ("gelezen", Aanbiedtekst.Som("Ik werk graag.\nBel Fatima op 06 00000001, of mijn chef in Zweverland.")));
        Assert.Contains("In de tekst staat nog de naam van de klant", geweigerd, StringComparison.Ordinal);
        Assert.Empty(await GecontroleerdAsync(o));
    }

    [Fact]
    public async Task A_check_is_of_the_text_on_the_screen()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");
        var gelezen = Som(await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", Goed)));
        await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", "Iets heel anders."));

        Assert.Contains("De tekst is intussen veranderd.", await bouchra.SubmitAsync(Pagina, "Goed", ("gelezen", gelezen)), StringComparison.Ordinal);
        Assert.Empty(await GecontroleerdAsync(o));
    }

    [Fact]
    public async Task A_name_that_becomes_the_klants_own_is_found_when_shown()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");
        await bouchra.SubmitAsync(Pagina, "Goed", ("gelezen", Som(await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", "Werkt graag met zwevels.")))));
        Assert.Single(await GecontroleerdAsync(o));

        await o.Gemeente.ChangeKlantAsync(o.Klanten[0], k => k.Achternaam = "Zwevels");

        Assert.Empty(await GecontroleerdAsync(o));
    }

    [Fact]
    public async Task It_begins_with_what_the_diagnose_says_without_names()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        await o.Gemeente.AddKandidaatAsync("K-praat", o.Consulent, k => k.Voornaam = "Fatima", new DiagnoseInhoud { Presentatie = "Ik ben Fatima en ik werk graag buiten." });
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");

        var pagina = await bouchra.ReadPageAsync("/klanten/K-praat/aanbiedtekst");

        Assert.Contains("Ik ben [naam] en ik werk graag buiten.</textarea>", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("hij is goed", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_is_refused_and_kept_in_the_box_and_empty_removes()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");
        using (var answer = await bouchra.SendFormAsync(Pagina, $"{Pagina}?handler=Bewaren", ("tekst", new string('a', 601))))
        {
            var pagina = await answer.Content.ReadAsStringAsync();
            Assert.Contains("De tekst is 601 tekens lang.", pagina, StringComparison.Ordinal);
            Assert.Contains(new string('a', 601), pagina, StringComparison.Ordinal);
        }

        await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", Goed));
        await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", "  "));

        await using var db = o.Gemeente.OpenDatabase();
        Assert.Empty(await db.Set<Aanbiedtekst>().ToListAsync());
    }

    [Theory]
    [OpElkeDatabase]
    public async Task It_goes_with_the_klant_and_is_for_the_own_consulent(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort, klanten: 1);
        using var bouchra = await o.Gemeente.SignInAsync("m-c1");
        await bouchra.SubmitAsync(Pagina, "Bewaren", ("tekst", Goed));
        using var ander = await o.Gemeente.SignInAsync("m-c2");
        Assert.Equal(HttpStatusCode.NotFound, (await ander.GetAsync(Pagina)).StatusCode);
        using (var answer = await ander.SendFormAsync("/caseload", $"{Pagina}?handler=Bewaren", ("tekst", "Van een ander.")))
        {
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        using var anke = await o.AnkeAsync();
        Assert.Equal(HttpStatusCode.Forbidden, (await anke.GetAsync(Pagina)).StatusCode);

        await using var db = o.Gemeente.OpenDatabase();
        Assert.Equal(Goed, (await db.Set<Aanbiedtekst>().SingleAsync()).Tekst);
        await db.Set<Klant>().Where(k => k.Id == o.Klanten[0].Id).ExecuteDeleteAsync();
        Assert.Empty(await db.Set<Aanbiedtekst>().ToListAsync());
    }

    private static async Task<IReadOnlyDictionary<KlantId, string>> GecontroleerdAsync(Lijstopstelling o)
    {
        await using var scope = o.Gemeente.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<Aanbiedteksten>().GecontroleerdAsync([.. o.Klanten.Select(k => k.Id)], CancellationToken.None);
    }

    private static string Som(string pagina) => Sommen().Match(pagina).Groups["som"].Value;

    [GeneratedRegex("name=\"gelezen\" value=\"(?<som>[0-9a-f]{64})\"", RegexOptions.None, 1000)]
    private static partial Regex Sommen();
}
