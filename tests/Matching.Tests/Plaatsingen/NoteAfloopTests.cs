using Matching.Flow;
using Matching.Rangschikking.Sporen;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Matching.Tests.Plaatsingen;

/// <summary>What came of a shown list is told by people at once, and by voorstellen and plaatsingen the day after.</summary>
public sealed class NoteAfloopTests
{
    [Theory]
    [OpElkeDatabase]
    public async Task From_shown_to_still_at_work_everything_that_happens_is_an_event(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        using var anke = await o.AnkeAsync();
        using var consulent = await o.Gemeente.SignInAsync("m-c1");
        await anke.ReadPageAsync(Lijstopstelling.Pagina);
        await Lijstopstelling.AddAsync(anke, o.Klanten[0]);
        await Lijstopstelling.ReleaseAsync(anke);
        await consulent.PressAsync(Lijstopstelling.Pagina, $"{Lijstopstelling.Pagina}/voorstellen", ("klant", "K-02"));
        await o.Gemeente.AddAsync(
            Voorstel(o, 0, Uitkomst.Geplaatst), Voorstel(o, 2, Uitkomst.AfgewezenWerkgever));
        await o.Gemeente.AddPlaatsingAsync("P-1", o.Klanten[0], o.Werkgever, Testgemeente.Vandaag, vacature: o.Vacature, einde: Testgemeente.Vandaag.AddMonths(4));

        foreach (var maanden in new[] { 0, 2, 7 })
        {
            o.Gemeente.Clock.SetUtcNow(new(Testgemeente.Vandaag.AddMonths(maanden).ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero));
            await TurnAsync(o);
            await TurnAsync(o);
        }

        await using var db = o.Gemeente.OpenDatabase();
        var events = await db.Set<Lijstgebeurtenis>().ToListAsync();
        Assert.Equal(
            [Lijstgebeurtenissoort.OpVoorselectie, Lijstgebeurtenissoort.Vrijgegeven, Lijstgebeurtenissoort.Geplaatst, Lijstgebeurtenissoort.WerktNaTweeMaanden],
            events.Where(g => g.KlantId == o.Klanten[0].Id).Select(g => g.Soort).Order());
        Assert.Equal([Lijstgebeurtenissoort.Voorgesteld], events.Where(g => g.KlantId == o.Klanten[1].Id).Select(g => g.Soort));
        Assert.Equal([(Lijstgebeurtenissoort.AfgewezenWerkgever, "competenties-onduidelijk")], events.Where(g => g.KlantId == o.Klanten[2].Id).Select(g => (g.Soort, g.Reden!)));
    }

    private static Voorstel Voorstel(Lijstopstelling o, int klant, Uitkomst uitkomst) => new()
    {
        Id = VoorstelId.New(), Sleutel = $"V-{klant}", KlantId = o.Klanten[klant].Id, VacatureId = o.Vacature.Id, Datum = Testgemeente.Vandaag.AddDays(-2),
        Uitkomst = uitkomst, UitkomstDatum = Testgemeente.Vandaag, Reden = uitkomst == Uitkomst.AfgewezenWerkgever ? AfwijsReden.CompetentiesOnduidelijk : null,
    };

    private static Task<int> TurnAsync(Lijstopstelling o) =>
        o.Gemeente.Services.GetServices<IHostedService>().OfType<Dagwissel>().Single().TurnAsync(CancellationToken.None);
}
