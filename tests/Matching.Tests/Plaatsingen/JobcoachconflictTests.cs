using Matching.Klanten;
using Matching.Logboek;
using Matching.Plaatsingen;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Tests.Plaatsingen;

/// <summary>E13: several jobcoaches on one floor come to light.</summary>
public sealed class JobcoachconflictTests
{
    private static readonly Dictionary<char, MedewerkerId> Jobcoaches = "abc".ToDictionary(letter => letter, _ => MedewerkerId.New());

    /// <param name="eigen">The werkgever's own jobcoach as a letter, <c>-</c> for none.</param>
    /// <param name="genoemd">What each running plaatsing names.</param>
    [Theory]
    [InlineData('-', "", false)]
    [InlineData('a', "", false)]
    [InlineData('-', "-", false)]
    [InlineData('-', "a", false)]
    [InlineData('-', "aa-", false)]
    [InlineData('a', "a-a", false)]
    [InlineData('a', "b", true)]
    [InlineData('a', "ab", true)]
    [InlineData('-', "ab", true)]
    [InlineData('a', "bc", true)]
    public void More_than_one_name_is_a_conflict(char eigen, string genoemd, bool conflict) =>
        Assert.Equal(conflict, Jobcoachconflict.Exists(Id(eigen), genoemd.Select(Id)));

    [Theory]
    [InlineData('-', "ab", "Spreek af wie de jobcoach wordt.")]
    [InlineData('a', "ab", "Wordt het Coach b? Beëindig dan de inzet van Coach a en wijs Coach b aan.")]
    [InlineData('a', "bc", "Blijft Coach a? Verander dan de jobcoach bij de andere plaatsingen")]
    public void The_advice_names_who_can_stay(char eigen, string genoemd, string raad)
    {
        var plaatsingen = genoemd.Select(letter => new LopendePlaatsing(
            WerkgeverId.New(), KlantId.New(), "Persoon", Vacature: null, PlaatsingSoort.Regulier, Testgemeente.Vandaag, Tot: null, Id(letter), $"Coach {letter}")).ToList();
        var conflict = new Jobcoachconflict("W-1", "Bedrijf", Accountmanager: null, Id(eigen), eigen == '-' ? null : $"Coach {eigen}", plaatsingen);

        Assert.Contains(raad, conflict.Raad, StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task The_page_lists_running_plaatsingen_only_and_the_look_is_logged(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        var (eigen, ander) = (await gemeente.AddMedewerkerAsync("m-j1", Rol.Jobcoach), await gemeente.AddMedewerkerAsync("m-j2", Rol.Jobcoach));
        var (mis, goed, vroeger) = (await gemeente.AddWerkgeverAsync("W-mis"), await gemeente.AddWerkgeverAsync("W-goed"), await gemeente.AddWerkgeverAsync("W-vroeger"));
        var (een, twee) = (await gemeente.AddKlantAsync("K-1"), await gemeente.AddKlantAsync("K-2"));
        foreach (var werkgever in new[] { mis, goed, vroeger }) await gemeente.AddJobcoachAsync(werkgever, eigen);
        await gemeente.AddPlaatsingAsync("P-1", een, mis, Testgemeente.Vandaag, ander);
        await gemeente.AddPlaatsingAsync("P-2", twee, goed, Testgemeente.Vandaag.AddDays(-10), eigen);
        await gemeente.AddPlaatsingAsync("P-3", twee, vroeger, Testgemeente.Vandaag.AddDays(-10), ander, einde: Testgemeente.Vandaag.AddDays(-1));
        using var anke = await gemeente.SignInAsync("m-a1");

        var page = await anke.ReadPageAsync("/werkgevers/jobcoachconflicten");
        var werkgevers = await anke.ReadPageAsync("/werkgevers");

        Assert.Contains("Bedrijf W-mis", page, StringComparison.Ordinal);
        Assert.Contains("Persoon K-1", page, StringComparison.Ordinal);
        Assert.Contains("Medewerker m-j2", page, StringComparison.Ordinal);
        Assert.DoesNotContain("W-goed", page, StringComparison.Ordinal);
        Assert.DoesNotContain("W-vroeger", page, StringComparison.Ordinal);
        Assert.Contains("Bij 1 werkgever staat meer dan één jobcoach.", werkgevers, StringComparison.Ordinal);
        await using var db = gemeente.OpenDatabase();
        var look = await db.Set<Logregel>().SingleAsync(l => l.Handeling == Handeling.Gezien);
        Assert.Equal(("m-a1", een.Id.Value, "/werkgevers/jobcoachconflicten"), (look.Account, look.Onderwerp, look.Plek));
    }

    private static MedewerkerId? Id(char letter) => Jobcoaches.TryGetValue(letter, out var id) ? id : null;
}
