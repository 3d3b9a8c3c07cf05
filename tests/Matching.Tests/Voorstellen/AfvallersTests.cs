using Matching.Tests.Hosting;

namespace Matching.Tests.Voorstellen;

/// <summary>Who falls out is told with the reason, to whoever may see that person.</summary>
public sealed class AfvallersTests
{
    private const string Pagina = $"{Lijstopstelling.Pagina}/valt-af";

    [Theory]
    [OpElkeDatabase]
    public async Task Everyone_who_falls_out_stands_there_with_every_reason(Databasesoort soort)
    {
        await using var o = await SetUpAsync(soort);
        using var anke = await o.AnkeAsync();
        var pagina = await anke.ReadPageAsync(Pagina);
        Assert.All(["/klanten/K-uren", "/klanten/K-beide", "De vacature vraagt meer uren dan de klant kan werken.", "De klant wordt niet voorgesteld bij deze werkgever."], t => Assert.Contains(t, pagina, StringComparison.Ordinal));
        Assert.DoesNotContain("/klanten/K-01", pagina, StringComparison.Ordinal);
        // Not of the pool, so not by name for an accountmanager.
        Assert.DoesNotContain("/klanten/K-ver", pagina, StringComparison.Ordinal);

        var nietBij = await anke.ReadPageAsync($"{Pagina}?reden=niet-bij");
        Assert.Contains("/klanten/K-beide", nietBij, StringComparison.Ordinal);
        Assert.DoesNotContain("/klanten/K-uren", nietBij, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_consulent_sees_own_klanten_only_also_those_too_far_from_work()
    {
        await using var o = await SetUpAsync(Databasesoort.Sqlite);
        using var eigen = await o.Gemeente.SignInAsync("m-c1");
        var pagina = await eigen.ReadPageAsync(Pagina);
        Assert.All(["/klanten/K-uren", "/klanten/K-ver", "De afstand tot werk is meer dan 24 maanden."], t => Assert.Contains(t, pagina, StringComparison.Ordinal));
        Assert.DoesNotContain("/klanten/K-beide", pagina, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_klant_tells_which_vacatures_fall_out()
    {
        await using var o = await SetUpAsync(Databasesoort.Sqlite);
        using var anke = await o.AnkeAsync();
        var pagina = await anke.ReadPageAsync("/klanten/K-uren");
        Assert.Contains("Welke open vacatures vallen af en waarom? (1)", pagina, StringComparison.Ordinal);
        Assert.Contains("De vacature vraagt meer uren dan de klant kan werken.", pagina, StringComparison.Ordinal);
        Assert.DoesNotContain("vallen af en waarom", await anke.ReadPageAsync("/klanten/K-01"), StringComparison.Ordinal);
    }

    private static async Task<Lijstopstelling> SetUpAsync(Databasesoort soort)
    {
        var o = await Lijstopstelling.StartAsync(soort);
        var weinig = Testgemeente.Magazijnervaring(3) with { Beschikbaar = new(null, 4, 12, null, null) };
        await o.Gemeente.AddKandidaatAsync("K-uren", o.Consulent, inhoud: weinig);
        await o.Gemeente.AddKandidaatAsync("K-beide", o.AndereConsulent, k => k.NietBij = [o.Werkgever.Id], weinig);
        await o.Gemeente.AddKandidaatAsync("K-ver", o.Consulent, k => k.AfstandMaanden = 30);
        await o.Gemeente.WaitForIndexAsync();
        return o;
    }
}
