using Matching.Gebieden;
using Matching.Klanten;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Voorstellen.Lijsten;
using Matching.Zoeken;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Voorstellen;

/// <summary>Gemeente and arbeidsmarktregio narrow a list when chosen, tell how many there are, and leave nobody out by themselves.</summary>
public sealed class GebiedenTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task Kandidaten_are_narrowed_to_where_they_live_and_counted_there(Databasesoort soort)
    {
        await using var o = await LivingInAsync(soort);
        using var anke = await o.AnkeAsync();
        var alle = await anke.ReadPageAsync(Lijstopstelling.Pagina);
        Assert.All(["Leiden (2)", "Voorschoten (3)", "Elders (1)", "Holland Rijnland (2)", "Zuid-Holland Centraal (3)", "Onbekend (1)"], g => Assert.Contains(g, Tekst(alle), StringComparison.Ordinal));
        Assert.All(["K-01", "K-02", "K-03", "K-leiden1", "K-leiden2", "K-elders"], k => Assert.Contains($"id=\"k-{k}\"", alle, StringComparison.Ordinal));

        var leiden = await anke.ReadPageAsync($"{Lijstopstelling.Pagina}?gemeente=Leiden");
        Assert.Contains("id=\"k-K-leiden1\"", leiden, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"k-K-01\"", leiden, StringComparison.Ordinal);
        Assert.Contains("Voorschoten (3)", Tekst(leiden), StringComparison.Ordinal);

        var onbekend = await anke.ReadPageAsync($"{Lijstopstelling.Pagina}?regio=Onbekend");
        Assert.Contains("id=\"k-K-elders\"", onbekend, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"k-K-leiden1\"", onbekend, StringComparison.Ordinal);
    }

    [Theory]
    [OpElkeDatabase]
    public async Task Klanten_and_vacatures_are_found_by_gemeente_and_by_regio(Databasesoort soort)
    {
        await using var o = await LivingInAsync(soort);
        await o.Gemeente.AddOpenVacatureAsync("V-leiden", o.Werkgever, v => v.Pc4 = 2311);
        await o.Gemeente.AddOpenVacatureAsync("V-waar", o.Werkgever, v => v.Pc4 = null);
        await o.Gemeente.WaitForIndexAsync();
        await using var scope = o.Gemeente.Services.CreateAsyncScope();
        var (klanten, vacatures) = (scope.ServiceProvider.GetRequiredService<FindKlanten>(), scope.ServiceProvider.GetRequiredService<FindVacatures>());
        var anke = new Account("m-a1", "Anke", Guid.Empty, new HashSet<Rol> { Rol.Accountmanager });

        var gevonden = await klanten.FindAsync(new(null, new(null, "Holland Rijnland"), null, null, null), 1, anke, CancellationToken.None);
        Assert.Equal(["K-leiden1", "K-leiden2"], gevonden.Regels.Select(r => r.Klant.Sleutel).Order(StringComparer.Ordinal));
        Assert.Equal([("Leiden", 2)], gevonden.Gebieden.Gemeenten);
        Assert.Equal([("Holland Rijnland", 2), ("Zuid-Holland Centraal", 3), ("Onbekend", 1)], gevonden.Gebieden.Regios);

        Assert.Equal("V-1 V-leiden V-waar", await VacaturesAsync(Gebiedsvraag.Overal));
        Assert.Equal("V-leiden", await VacaturesAsync(new("Leiden", null)));
        Assert.Equal("V-waar", await VacaturesAsync(new("Onbekend", null)));
        Assert.Equal("V-waar", await VacaturesAsync(new(null, "Onbekend")));

        async Task<string> VacaturesAsync(Gebiedsvraag waar)
        {
            var overzicht = await vacatures.FindAsync(new(null, null, null, null, waar, null, null, null), 1, CancellationToken.None);
            Assert.Equal(overzicht.Regels.Count, overzicht.Aantal);
            return string.Join(' ', overzicht.Regels.Select(r => r.Vacature.Sleutel).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Whoever_is_asked_for_is_found_also_outside_the_best_of_all()
    {
        await using var o = await LivingInAsync(Databasesoort.Sqlite);
        var index = o.Gemeente.Services.GetRequiredService<Zoekindex>();
        var beste = index.VindKlanten(index.Vacature(o.Vacature.Id)!, Testgemeente.Vandaag, helePool: 0, beste: 1, wie: k => k.Sleutel == "K-elders");
        Assert.Equal("K-elders", Assert.Single(beste).Klant.Sleutel);
    }

    private static async Task<Lijstopstelling> LivingInAsync(Databasesoort soort)
    {
        var o = await Lijstopstelling.StartAsync(soort);
        await o.Gemeente.AddKandidaatAsync("K-leiden1", o.Consulent, Lives("Leiden"));
        await o.Gemeente.AddKandidaatAsync("K-leiden2", o.AndereConsulent, Lives("Leiden"));
        await o.Gemeente.AddKandidaatAsync("K-elders", o.Consulent, Lives("Elders"));
        await o.Gemeente.WaitForIndexAsync();
        return o;

        static Action<Klant> Lives(string gemeente) => k => k.Gemeente = gemeente;
    }

    private static string Tekst(string pagina) => System.Text.RegularExpressions.Regex.Replace(pagina, "<[^>]+>", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
