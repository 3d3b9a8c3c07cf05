using Matching.Logboek;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Verantwoording;

public sealed class LogboekpaginaTests
{
    [Fact]
    public async Task Who_looked_as_what_and_what_for_is_found_by_klant_and_without_a_name()
    {
        await using var o = await Lijstopstelling.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-p1", Rol.PrivacyOfficer);
        using var consulent = await o.Gemeente.SignInAsync("m-c1");
        await consulent.ReadPageAsync("/klanten/K-01");
        using var officer = await o.Gemeente.SignInAsync("m-p1");

        var page = await officer.ReadPageAsync("/logboek?klant=K-01&account=m-c1");

        Assert.Contains("klant K-01", page, StringComparison.Ordinal);
        Assert.Contains("werkconsulent", page, StringComparison.Ordinal);
        Assert.Contains("klanten begeleiden naar werk", page, StringComparison.Ordinal);
        Assert.Contains("naam, gemeente, diagnose, wensen, vacatures", page, StringComparison.Ordinal);
        Assert.Contains("/klanten/{klant}", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Persoon", page, StringComparison.Ordinal);
        Assert.DoesNotContain("K-02", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_search_is_a_line_itself_about_the_klant_it_asked_after()
    {
        await using var o = await Lijstopstelling.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-p1", Rol.PrivacyOfficer);
        using var officer = await o.Gemeente.SignInAsync("m-p1");

        await officer.ReadPageAsync("/logboek?klant=K-01&handeling=gezien");

        await using var db = o.Gemeente.OpenDatabase();
        var regel = await db.Set<Logregel>().SingleAsync(l => l.Handeling == Handeling.LogboekDoorzocht);
        Assert.Equal(("m-p1", "privacy-officer", o.Klanten[0].Id.Value, "een klant, handeling gezien"), (regel.Account, regel.Rol, regel.Onderwerp, regel.Toelichting));
    }

    [Fact]
    public async Task The_file_holds_what_the_page_holds()
    {
        await using var o = await Lijstopstelling.StartAsync();
        await o.Gemeente.AddMedewerkerAsync("m-p1", Rol.PrivacyOfficer);
        using var consulent = await o.Gemeente.SignInAsync("m-c1");
        await consulent.ReadPageAsync("/caseload");
        using var officer = await o.Gemeente.SignInAsync("m-p1");

        var csv = await officer.ReadPageAsync("/logboek?handler=csv&account=m-c1&handeling=gezien&plek=%2Fcaseload");

        var onderwerpen = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(r => r.Split(';')[6]);
        Assert.Equal(["K-01", "K-02", "K-03"], onderwerpen.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("van=morgen")]
    [InlineData("pagina=x")]
    public async Task A_question_that_cannot_be_read_is_refused(string vraag)
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-p1", Rol.PrivacyOfficer);
        using var officer = await gemeente.SignInAsync("m-p1");
        await officer.ReadPageAsync($"/logboek?{vraag}", System.Net.HttpStatusCode.BadRequest);
    }
}
