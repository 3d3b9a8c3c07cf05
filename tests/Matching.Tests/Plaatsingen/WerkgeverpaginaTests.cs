using Matching.Jobcoaching;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Plaatsingen;

public sealed class WerkgeverpaginaTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task The_list_finds_a_werkgever_by_a_piece_of_its_name_whatever_the_case(Databasesoort soort)
    {
        await using var gemeente = await StartAsync(soort);
        var werkgever = await gemeente.AddWerkgeverAsync("W-2");
        await gemeente.AddVacatureAsync("V-open", werkgever);
        await gemeente.AddVacatureAsync("V-dicht", werkgever, sluiting: Testgemeente.Vandaag.AddDays(-1));
        using var anke = await gemeente.SignInAsync("m-a1");

        var page = await anke.ReadPageAsync("/werkgevers?zoek=BEDRIJF%20w-2");

        Assert.Contains("<a href=\"/werkgevers/W-2\">Bedrijf W-2</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Bedrijf W-1", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"getal\">1</td>", page, StringComparison.Ordinal);
        Assert.Contains("Geen werkgever gevonden.", await anke.ReadPageAsync("/werkgevers?zoek=zoiets"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_jobcoach_is_assigned_and_ended_by_form_and_stays_in_the_history()
    {
        await using var gemeente = await StartAsync();
        using var anke = await gemeente.SignInAsync("m-a1");

        var assigned = await anke.SubmitAsync("/werkgevers/W-1", "Toewijzen", ("jobcoach", "m-j1"));
        var ended = await anke.SubmitAsync("/werkgevers/W-1", "Beeindigen", ("inzet", await ActiveAsync(gemeente)));

        Assert.Contains("<strong>Medewerker m-j1</strong> is hier de jobcoach sinds 2 maart 2026.", assigned, StringComparison.Ordinal);
        Assert.Contains("Aangewezen door Medewerker m-a1.", assigned, StringComparison.Ordinal);
        Assert.Contains("Hier is nog geen jobcoach.", ended, StringComparison.Ordinal);
        Assert.Contains("Medewerker m-j1, 2 maart 2026 tot 2 maart 2026, aangewezen door Medewerker m-a1", ended, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_second_reads_who_was_first()
    {
        await using var gemeente = await StartAsync();
        using var anke = await gemeente.SignInAsync("m-a1");
        await anke.SubmitAsync("/werkgevers/W-1", "Toewijzen", ("jobcoach", "m-j1"));

        var page = await anke.SubmitAsync("/werkgevers/W-1", "Toewijzen", ("jobcoach", "m-j2"));

        Assert.Contains("is Medewerker m-j1 (m-j1) al jobcoach sinds 2 maart 2026.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_page_does_not_end_the_next_jobcoach()
    {
        await using var gemeente = await StartAsync();
        using var anke = await gemeente.SignInAsync("m-a1");
        await anke.SubmitAsync("/werkgevers/W-1", "Toewijzen", ("jobcoach", "m-j1"));
        var old = await ActiveAsync(gemeente);
        await anke.SubmitAsync("/werkgevers/W-1", "Beeindigen", ("inzet", old));
        await anke.SubmitAsync("/werkgevers/W-1", "Toewijzen", ("jobcoach", "m-j2"));

        var page = await anke.SubmitAsync("/werkgevers/W-1", "Beeindigen", ("inzet", old));

        Assert.Contains("Ondertussen is hier een andere jobcoach aangewezen.", page, StringComparison.Ordinal);
        Assert.Contains("<strong>Medewerker m-j2</strong> is hier de jobcoach", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_werkgever_that_is_not_there_gives_the_page_that_says_so()
    {
        await using var gemeente = await StartAsync();
        using var anke = await gemeente.SignInAsync("m-a1");

        Assert.Contains("Niet gevonden", await anke.ReadPageAsync("/werkgevers/W-weg", System.Net.HttpStatusCode.NotFound), StringComparison.Ordinal);
    }

    private static async Task<string> ActiveAsync(Testgemeente gemeente)
    {
        await using var db = gemeente.OpenDatabase();
        return (await db.Set<Jobcoachinzet>().SingleAsync(j => j.Tot == null)).Id.Value.ToString();
    }

    private static async Task<Testgemeente> StartAsync(Databasesoort soort = Databasesoort.Sqlite)
    {
        var gemeente = await Testgemeente.StartAsync(soort);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await gemeente.AddMedewerkerAsync("m-j1", Rol.Jobcoach);
        await gemeente.AddMedewerkerAsync("m-j2", Rol.Jobcoach);
        await gemeente.AddWerkgeverAsync("W-1");
        return gemeente;
    }
}
