using Matching.Diagnoses;
using Matching.Klanten;
using Matching.Plaatsingen;
using Matching.Rangschikking.Kenmerken;
using Matching.Rangschikking.Sporen;
using Matching.Tests.Hosting;
using Matching.Tests.Voorstellen;
using Matching.Training;
using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Training;

/// <summary>Delivered voorstellen, plaatsingen alone and lists we showed ourselves come out in one shape, the same every time.</summary>
public sealed class GeschiedenisTests
{
    private static readonly DateOnly Vandaag = Testgemeente.Vandaag;

    [Fact]
    public async Task A_replay_gives_the_same_set_to_the_bit_on_either_database()
    {
        Assert.SkipUnless(Testdatabase.PostgresServer is not null, "geen PostgreSQL: MATCHING_TEST_POSTGRES is niet gezet");
        var sets = new List<Leerset>();
        foreach (var soort in Enum.GetValues<Databasesoort>())
        {
            await using var o = await Lijstopstelling.StartAsync(soort, klanten: 12);
            using var anke = await o.AnkeAsync();
            await anke.ReadPageAsync(Lijstopstelling.Pagina);
            await o.Gemeente.AddAsync(Voorstel(o, 3, Uitkomst.Gesprek), Voorstel(o, 5, Uitkomst.AfgewezenKlant), Voorstel(o, 6, Uitkomst.GeenReactie));
            await o.Gemeente.AddPlaatsingAsync("P-1", o.Klanten[7], o.Werkgever, Vandaag, vacature: o.Vacature);
            await o.Gemeente.AddPlaatsingAsync("P-2", o.Klanten[8], o.Werkgever, Vandaag);
            await o.Gemeente.AddPlaatsingAsync("P-3", o.Klanten[9], o.AndereWerkgever, Vandaag.AddDays(-20));
            sets.Add((await LearnAsync(o)).Set);
            sets.Add((await LearnAsync(o)).Set);
        }

        Assert.Equal(3, sets[0].Groepen.Length);
        foreach (var set in sets.Skip(1))
        {
            Assert.Equal(sets[0].Waarden.Select(BitConverter.DoubleToInt64Bits), set.Waarden.Select(BitConverter.DoubleToInt64Bits));
            Assert.Equal(sets[0].Begin!.Select(BitConverter.DoubleToInt64Bits), set.Begin!.Select(BitConverter.DoubleToInt64Bits));
            Assert.Equal(sets[0].Labels, set.Labels);
            Assert.Equal(sets[0].Groepen, set.Groepen);
            Assert.Equal(sets[0].Gewichten!, set.Gewichten!);
        }
    }

    [Fact]
    public async Task Plaatsingen_alone_are_enough_to_learn_from()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 6);
        await o.Gemeente.AddPlaatsingAsync("P-1", o.Klanten[0], o.Werkgever, Vandaag);
        await o.Gemeente.AddPlaatsingAsync("P-2", o.Klanten[1], o.AndereWerkgever, Vandaag.AddDays(-5));
        await o.Gemeente.AddAsync(new Diagnose
        {
            Id = DiagnoseId.New(), KlantId = o.Klanten[1].Id, Datum = Vandaag.AddDays(30),
            Inhoud = new() { Werk = new([new("isco:9112", "Schoonmaker kantoren", 0.1, "2026-03"), new("isco:9333", "Magazijnmedewerker", 2, null)], null, null) },
        });

        var (set, historie) = await LearnAsync(o);

        var ingevallen = historie.Beoordelingen.Where(b => b.IsPlaatsvervanger).ToList();
        Assert.Equal([(Vandaag.AddDays(-6), "isco:9112"), (Vandaag.AddDays(-1), "isco:9333")], ingevallen.Select(b => (b.Op, b.Vacature.Beroep!.Code!)));
        Assert.Equal(o.Vacature.Id, ingevallen[1].Vacature.Id);
        Assert.Equal([24, 24], [ingevallen[0].Vacature.UrenMin, ingevallen[0].Vacature.UrenMax]);
        // Who has begun to work is no longer in the pool of a later day.
        Assert.Equal([6, 5], set.Groepen);
        Assert.Equal(2, set.Labels.Count(l => l > 0));
        Assert.Equal(Vandaag, historie.Laatste);
    }

    [Fact]
    public async Task What_the_klant_wished_never_becomes_the_beroep_of_a_plaatsing()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 3);
        await o.Gemeente.AddPlaatsingAsync("P-1", o.Klanten[0], o.AndereWerkgever, Vandaag);

        var (_, historie) = await LearnAsync(o);

        Assert.Null(Assert.Single(historie.Beoordelingen, b => b.IsPlaatsvervanger).Vacature.Beroep);
    }

    [Fact]
    public async Task Values_are_learned_as_they_were_shown_and_worked_out_again_when_they_are_of_another_set()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 6);
        using var anke = await o.AnkeAsync();
        await anke.ReadPageAsync(Lijstopstelling.Pagina);
        await using var db = o.Gemeente.OpenDatabase();
        var plek = (await db.Set<GetoondeLijst>().AsNoTracking().SingleAsync()).Plekken.Single(p => p.Klant == o.Klanten[0].Id);
        var anders = plek with { Kenmerken = [.. plek.Kenmerken.Select((w, i) => i == 0 ? .123f : w)] };
        await db.Set<GetoondeLijst>().ExecuteUpdateAsync(s => s.SetProperty(l => l.Pak, Plekkenpak.Pak([anders])));
        await o.Gemeente.AddPlaatsingAsync("P-1", o.Klanten[0], o.Werkgever, Vandaag.AddDays(7), vacature: o.Vacature);

        Assert.Equal(anders.Kenmerken, Positive((await LearnAsync(o)).Set));

        await db.Set<GetoondeLijst>().ExecuteUpdateAsync(s => s.SetProperty(l => l.KenmerkenHash, "anders"));
        Assert.Equal(plek.Kenmerken, Positive((await LearnAsync(o)).Set));
    }

    [Fact]
    public async Task Shown_and_not_chosen_counts_little_and_proposed_and_not_chosen_nothing()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 5);
        using var anke = await o.AnkeAsync();
        await anke.ReadPageAsync(Lijstopstelling.Pagina);
        await Lijstopstelling.AddAsync(anke, o.Klanten[1]);
        await o.Gemeente.AddPlaatsingAsync("P-1", o.Klanten[0], o.Werkgever, Vandaag.AddDays(7), vacature: o.Vacature);
        await o.Gemeente.AddKandidaatAsync("K-later", o.Consulent);

        var (set, historie) = await LearnAsync(o);

        // The lower someone was shown, the less it says that nobody chose them, and the more that somebody did.
        var aflopen = historie.Beoordelingen[0].Aflopen;
        var gekozen = aflopen.Single(a => a.Klant == o.Klanten[0].Id);
        Assert.Equal(gekozen.Gezien!.Plek.Positie, gekozen.Positie);
        var voorbij = aflopen.Where(a => a.Stappen.Count == 0).Select(a => (0f, .3f / MathF.Sqrt(a.Positie!.Value)));
        Assert.Equal(
            new[] { (1f, MathF.Sqrt(gekozen.Positie!.Value)), (0f, 1f) }.Concat(voorbij).Order(),
            set.Labels.Zip(set.Gewichten!).Order(), (a, b) => a.Item1 == b.Item1 && Math.Abs(a.Item2 - b.Item2) < 1e-6);
    }

    [Fact]
    public void What_is_known_grows_with_the_day()
    {
        var plaatsing = Plaatsing(Vandaag, Vandaag.AddMonths(12));
        var afloop = new Afloop(plaatsing.KlantId, [.. Beoordelingen.Van(plaatsing)]);

        Assert.Equal(
            [null, Graad.Geplaatst, Graad.Geplaatst, Graad.Blijvend],
            new[] { Vandaag, Vandaag.AddDays(1), Vandaag.AddMonths(6), Vandaag.AddMonths(6).AddDays(1) }.Select(afloop.VoorDag));
        Assert.Equal(Graad.Geplaatst, new Afloop(plaatsing.KlantId, [.. Beoordelingen.Van(Plaatsing(Vandaag, Vandaag.AddMonths(2)))]).VoorDag(DateOnly.MaxValue));
    }

    private static Plaatsing Plaatsing(DateOnly start, DateOnly einde) => new()
    {
        Id = PlaatsingId.New(), Sleutel = "P", KlantId = KlantId.New(), WerkgeverId = Matching.Werkgevers.WerkgeverId.New(), Soort = PlaatsingSoort.Regulier,
        Start = start, Einde = einde, Melding = Melding.Ingevoerd,
    };

    private static Voorstel Voorstel(Lijstopstelling o, int klant, Uitkomst uitkomst) => new()
    {
        Id = VoorstelId.New(), Sleutel = $"VS-{klant}", KlantId = o.Klanten[klant].Id, VacatureId = o.Vacature.Id, Datum = Vandaag.AddDays(-3), Uitkomst = uitkomst, UitkomstDatum = Vandaag,
    };

    private static async Task<(Leerset Set, Historie Historie)> LearnAsync(Lijstopstelling o)
    {
        await using var scope = o.Gemeente.Services.CreateAsyncScope();
        var (historie, lijsten) = await scope.ServiceProvider.GetRequiredService<Geschiedenis>().LoadAsync(voortgang: null, CancellationToken.None);
        return (Oefenstof.Make(lijsten, Vandaag.AddMonths(2))!, historie);
    }

    private static List<float> Positive(Leerset set) =>
        [.. set.Waarden.Skip(Array.FindIndex(set.Labels, l => l > 0) * Kenmerkenset.Aantal).Take(Kenmerkenset.Aantal).Select(w => (float)w)];
}
