using Matching.Netwerkcafes;
using Matching.Tests.Hosting;
using Matching.Toegang;

namespace Matching.Tests.Netwerkcafes;

public sealed class NetwerkcafesPaginaTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task The_page_lists_what_comes_and_what_has_been(Databasesoort soort)
    {
        await using var gemeente = await Testgemeente.StartAsync(soort);
        await gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent);
        await gemeente.AddNetwerkcafeAsync("N-vandaag", [await gemeente.AddWerkgeverAsync("W-1")], [await gemeente.AddKlantAsync("K-1"), await gemeente.AddKlantAsync("K-2")]);
        await gemeente.AddAsync(new Netwerkcafe
        {
            Id = NetwerkcafeId.New(), Sleutel = "N-eerder", Datum = Testgemeente.Vandaag.AddDays(-14), Van = new(19, 0), Tot = new(21, 0), Locatie = "Bibliotheek",
        });
        using var cas = await gemeente.SignInAsync("m-c1");

        var page = await cas.GetStringAsync("/netwerkcafes");

        var (komend, geweest) = (page.IndexOf("maandag 2 maart 2026", StringComparison.Ordinal), page.IndexOf("maandag 16 februari 2026", StringComparison.Ordinal));
        var border = page.IndexOf("Eerdere bijeenkomsten", StringComparison.Ordinal);
        Assert.InRange(border, komend, geweest);
        Assert.Contains("10:00 tot 12:30 uur", page, StringComparison.Ordinal);
        Assert.Contains("/netwerkcafes/N-vandaag/bord", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/netwerkcafes/N-vandaag/beamer", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_is_written_out() => Assert.Equal("donderdag 5 maart 2026", Kalenderdag.Lang(new(2026, 3, 5)));
}
