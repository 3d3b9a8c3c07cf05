using System.Net;
using Matching.Data;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Tests.Hosting;
using Matching.Tests.Rangschikking;
using Matching.Training;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Training;

/// <summary>A model's life in a running gemeente: judged, put to use, followed, broken, and back.</summary>
public sealed class LevensloopTests
{
    private static readonly DateOnly VoorDePeriode = new(2024, 1, 1);

    [Fact]
    public async Task A_worse_model_is_refused_and_cannot_be_signed_for()
    {
        await using var gemeente = await Testgemeente.StartAsync(demo: true);
        var slecht = Proefmodel.Put(gemeente.Opslag.Modellen, VoorDePeriode, Proefmodel.Averechts());
        await UseHandWeightsAsync(gemeente);

        var refused = await ActivateAsync(gemeente, new(slecht, "m-b1", "J. de Vries", "Toch doen"));

        Assert.StartsWith("Geweigerd: NDCG@10", Assert.IsType<Conflict>(refused.Fault).Tekst, StringComparison.Ordinal);
        Assert.Equal(Handweging.Naam, gemeente.Services.GetRequiredService<Modelhouder>().Actief.Versie);
    }

    [Fact]
    public async Task What_saw_the_period_needs_a_signature_and_then_every_list_is_made_anew()
    {
        await using var gemeente = await Testgemeente.StartAsync(demo: true);
        await gemeente.WaitForQueueAsync();
        var houder = gemeente.Services.GetRequiredService<Modelhouder>();
        var begin = houder.Actief.Versie;
        var nieuw = Proefmodel.Put(gemeente.Opslag.Modellen, Testgemeente.Vandaag);

        var ongetekend = await ActivateAsync(gemeente, new(nieuw, "m-b1"));
        Assert.Contains("Te weinig gegevens", ongetekend.Fault!.Tekst, StringComparison.Ordinal);
        Assert.Contains("waar het van leerde", ongetekend.Fault.Tekst, StringComparison.Ordinal);

        var getekend = (await ActivateAsync(gemeente, new(nieuw, "m-b1", "J. de Vries", "Proef in maart"))).Value;
        Assert.Equal((Modelgrond.Getekend, "J. de Vries", "Proef in maart", begin, nieuw), (getekend.Grond, getekend.Getekend, getekend.Reden, getekend.Van, getekend.Naar));
        Assert.Equal(nieuw, houder.Actief.Versie);
        await AssertListsAsync(gemeente, nieuw);
        Assert.Contains("al in gebruik", (await ActivateAsync(gemeente, new(nieuw, "m-b1"))).Fault!.Tekst, StringComparison.Ordinal);

        await using (var scope = gemeente.Services.CreateAsyncScope())
        {
            Assert.Equal(begin, (await scope.ServiceProvider.GetRequiredService<RollbackModel>().HandleAsync("m-b1", null, CancellationToken.None)).Value.Naar);
            Assert.True((await scope.ServiceProvider.GetRequiredService<RollbackModel>().HandleAsync("m-b1", null, CancellationToken.None)).IsFault);
        }

        await AssertListsAsync(gemeente, begin);
    }

    [Theory]
    [InlineData("kapot")]
    [InlineData("afgekapt")]
    [InlineData("andere-kenmerken")]
    [InlineData("weg")]
    public async Task With_a_broken_model_the_hand_weights_rank_and_everyone_is_told(string hoe)
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-a1", Matching.Toegang.Rol.Accountmanager);
        await gemeente.AddKandidaatAsync("K-1");
        await gemeente.AddOpenVacatureAsync("V-1", await gemeente.AddWerkgeverAsync("W-1"));
        await gemeente.WaitForIndexAsync();
        var versie = Proefmodel.Put(gemeente.Opslag.Modellen, VoorDePeriode, kenmerkenHash: hoe == "andere-kenmerken" ? "0123456789abcdef" : null);
        var bestand = Path.Combine(gemeente.Opslag.Modellen, versie, Leermodel.ModelBestand);
        if (hoe == "kapot") File.WriteAllText(bestand, Proefmodel.Tekst.Replace("leaf_value=", "leaf_value=nan ", StringComparison.Ordinal));
        if (hoe == "afgekapt") File.WriteAllText(bestand, Proefmodel.Tekst[..50_000]);
        if (hoe == "weg") Directory.Delete(Path.Combine(gemeente.Opslag.Modellen, versie), recursive: true);

        // As another process does it: a row, and work.
        await using (var db = gemeente.OpenDatabase())
        {
            db.Add(new Modelinzet { Nummer = 1, Van = "iets", Naar = versie, Grond = Modelgrond.Getekend, Tijdstip = gemeente.Clock.Nu, Door = "opdrachtregel:test" });
            db.Enqueue(WerkitemSoort.AllesOpnieuw, Guid.Empty, gemeente.Clock);
            await db.SaveChangesAsync();
        }

        await gemeente.WaitForQueueAsync();
        await AssertListsAsync(gemeente, Handweging.Naam);
        using var visitor = await gemeente.SignInAsync("m-a1");
        var page = await visitor.ReadPageAsync("/vacatures/V-1");
        Assert.Contains("De lijst is nu gemaakt met vaste gewichten.", page, StringComparison.Ordinal);
        Assert.Contains("Volgorde: vaste gewichten.", page, StringComparison.Ordinal);
        Assert.Contains("K-1", page, StringComparison.Ordinal);
        using var ready = await visitor.GetAsync("/healthz/ready");
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Matches("\"waarschuwingen\":\\[\".*vaste gewichten", await ready.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_program_starts_with_a_broken_model_and_ranks_by_hand_weights()
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        var data = database.Opslag.Map;
        var (seeded, _, errors) = await Programma.RunAsync(data, "seed-demo", "--klanten", "20");
        Assert.True(seeded == 0, errors);
        var versie = Proefmodel.Put(database.Opslag.Modellen, VoorDePeriode);
        File.WriteAllText(Path.Combine(database.Opslag.Modellen, versie, Leermodel.ModelBestand), Proefmodel.Tekst[..50_000]);
        await using (var db = database.Open())
        {
            db.Add(new Modelinzet { Nummer = 1, Van = "iets", Naar = versie, Grond = Modelgrond.Getekend, Tijdstip = DateTime.UnixEpoch, Door = "opdrachtregel:test" });
            await db.SaveChangesAsync();
        }

        var (code, lijsten, melding) = await Programma.RunAsync(data, "match", "--alle-open", "--json");

        Assert.True(code == 0, melding);
        Assert.All(lijsten.Split('\n', StringSplitOptions.RemoveEmptyEntries), lijst => Assert.Contains($"\"model\":\"{Handweging.Naam}\"", lijst, StringComparison.Ordinal));
        Assert.Contains("vaste gewichten", melding, StringComparison.Ordinal);
    }

    private static async Task<Result<Modelinzet>> ActivateAsync(Testgemeente gemeente, Modelverzoek verzoek)
    {
        await using var scope = gemeente.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ActivateModel>().HandleAsync(verzoek, null, CancellationToken.None);
    }

    private static async Task UseHandWeightsAsync(Testgemeente gemeente) =>
        Assert.False((await ActivateAsync(gemeente, new(Modelkast.Handgewogen, "m-b1", Reden: "Om mee te vergelijken"))).IsFault);

    private static async Task AssertListsAsync(Testgemeente gemeente, string versie)
    {
        await gemeente.WaitForQueueAsync();
        await using var db = gemeente.OpenDatabase();
        Assert.Equal([versie], await db.Set<Shortlist>().Select(s => s.Model).Distinct().ToListAsync());
    }
}
