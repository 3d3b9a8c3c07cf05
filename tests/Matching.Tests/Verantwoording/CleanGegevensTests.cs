using Matching.Klanten;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Verantwoording;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Verantwoording;

public sealed class CleanGegevensTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task What_is_too_old_goes_and_the_privacy_officer_reads_what_went(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        var consulent = await gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent);
        await gemeente.AddMedewerkerAsync("m-p1", Rol.PrivacyOfficer);
        var weg = await gemeente.AddKandidaatAsync("K-01", consulent, k => k.UitstroomDatum = Testgemeente.Vandaag.AddMonths(-61));
        var blijft = await gemeente.AddKandidaatAsync("K-02", consulent, k => k.UitstroomDatum = Testgemeente.Vandaag.AddMonths(-59));
        await gemeente.AddAsync(Contact("C-1", blijft, -61), Contact("C-2", blijft, -59), Contact("C-3", weg, -1));

        await using (var scope = gemeente.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<CleanGegevens>().HandleAsync(CancellationToken.None);
        }

        await using var db = gemeente.OpenDatabase();
        Assert.Equal("K-02", (await db.Set<Klant>().SingleAsync()).Sleutel);
        Assert.Equal("C-2", (await db.Set<Contact>().SingleAsync()).Sleutel);
        Assert.Equal([("contacten", 1), ("uitgestroomd", 1)], (await db.Set<Bewaarbeurt>().OrderBy(b => b.Regel).ToListAsync()).Select(b => (b.Regel, b.Aantal)));
        using var officer = await gemeente.SignInAsync("m-p1");
        Assert.Contains("Wat is verwijderd", await officer.ReadPageAsync("/logboek/bewaren"), StringComparison.Ordinal);

        Contact Contact(string sleutel, Klant klant, int maanden) =>
            new() { Id = ContactId.New(), Sleutel = sleutel, KlantId = klant.Id, Datum = Testgemeente.Vandaag.AddMonths(maanden), DoorId = consulent.Id };
    }

    [Fact]
    public void The_Logboek_is_kept_three_years_whatever_the_settings_say()
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection([new("Matching:Bewaren:logboek", "6"), new("Matching:Bewaren:contacten", "12")]).Build();
        Assert.Equal(36, Bewaarregels.Alle.Single(r => r.Naam == "logboek").MaandenVolgens(instellingen));
        Assert.Equal(12, Bewaarregels.Alle.Single(r => r.Naam == "contacten").MaandenVolgens(instellingen));
    }
}
