using System.Text.Json;
using Matching.Rangschikking;
using Matching.Tests.Hosting;
using Matching.Training;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Training;

/// <summary>The entry against publication standard 1.0, as read from it by hand: what must be there, how long it may be, and which words are allowed.</summary>
public sealed class AlgoritmeregisterTests
{
    private static readonly string[] Verplicht = ["name", "description_short", "organization", "status", "contact_email", "publication_category", "lang"];

    private static readonly Dictionary<string, int> Lengtes = new(StringComparer.Ordinal)
    {
        ["name"] = 100, ["description_short"] = 400, ["organization"] = 100, ["begin_date"] = 7, ["contact_email"] = 500, ["website"] = 500, ["goal"] = 2500,
        ["proportionality"] = 2500, ["human_intervention"] = 2500, ["risks"] = 2500, ["lawful_basis"] = 2500, ["impacttoetsen"] = 2500, ["source_data"] = 2500,
        ["methods_and_models"] = 5000, ["provider"] = 200, ["publiccode"] = 500, ["source_id"] = 100, ["tags"] = 2500,
    };

    private static readonly Dictionary<string, string[]> Woorden = new(StringComparer.Ordinal)
    {
        ["status"] = ["In ontwikkeling", "In gebruik", "Buiten gebruik"],
        ["publication_category"] = ["Hoog-risico AI-systeem", "Impactvolle algoritmes", "Overige algoritmes"],
        ["lang"] = ["nld"],
        ["standard_version"] = ["1.0"],
    };

    private static readonly string[] Themas =
    [
        "Organisatie en bedrijfsvoering", "Cultuur en recreatie", "Economie", "Overheidsfinanciën", "Wonen", "Internationaal", "Migratie en integratie", "Natuur en milieu",
        "Onderwijs en wetenschap", "Openbare orde en veiligheid", "Recht", "Ruimte en infrastructuur", "Sociale zekerheid", "Verkeer", "Werk", "Zorg en gezondheid",
    ];

    public static TheoryData<Registerregel> Regels => new()
    {
        Algoritmeregister.Make("r20261123-9607ac24", Cijfers(), "Gemeente Voorschoten", new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc), new()),
        Algoritmeregister.Make(Handweging.Naam, null, "Gemeente Voorschoten", null, new() { Organisatie = "Gemeente Delft", Contact = "algoritmes@gemeente.example", Website = "https://gemeente.example", Leverancier = "Iemand", Broncode = "https://code.example", Impacttoetsen = "DPIA gedaan in 2026." }),
    };

    [Theory]
    [MemberData(nameof(Regels))]
    public void The_entry_keeps_to_the_standard(Registerregel regel)
    {
        var entry = JsonDocument.Parse(regel.ToJson()).RootElement;
        foreach (var veld in Verplicht) Assert.True(entry.TryGetProperty(veld, out var waarde) && waarde.GetString() is { Length: > 0 }, veld);
        foreach (var veld in entry.EnumerateObject())
        {
            if (veld.Name is "category" or "lawful_basis_grouping") continue;
            if (Woorden.TryGetValue(veld.Name, out var woorden)) Assert.Contains(veld.Value.GetString(), woorden);
            else Assert.True(Lengtes.TryGetValue(veld.Name, out var lengte) && veld.Value.GetString()!.Length <= lengte, veld.Name);
        }

        Assert.All(entry.GetProperty("category").EnumerateArray(), thema => Assert.Contains(thema.GetString(), Themas));
        Assert.All(entry.GetProperty("lawful_basis_grouping").EnumerateArray(), link =>
        {
            Assert.True(link.GetProperty("title").GetString()!.Length <= 100);
            Assert.StartsWith("https://", link.GetProperty("link").GetString(), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_entry_tells_of_the_model_in_use()
    {
        var regel = Algoritmeregister.Make("r20261123-9607ac24", Cijfers(), "Gemeente Voorschoten", null, new());
        Assert.Equal("r20261123-9607ac24", regel.SourceId);
        Assert.Contains("350 vacatures", regel.MethodsAndModels, StringComparison.Ordinal);
        Assert.Contains("NDCG@10 0,412", regel.MethodsAndModels, StringComparison.Ordinal);
        Assert.Contains("leert niet", Algoritmeregister.Make(Handweging.Naam, null, "", null, new()).MethodsAndModels, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("register.json")]
    [InlineData("register.csv")]
    public async Task It_is_written_from_what_is_in_use_by_the_name_of_the_file(string naam)
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddKandidaatAsync("K-1");
        using var map = new Wegwerpmap();
        await using var scope = gemeente.Services.CreateAsyncScope();
        var export = scope.ServiceProvider.GetRequiredService<ExportAlgoritmeregister>();

        var open = await export.HandleAsync(map / naam, CancellationToken.None);

        var tekst = await File.ReadAllTextAsync(map / naam);
        Assert.Contains("Gemeente Voorschoten", tekst, StringComparison.Ordinal);
        Assert.Contains(gemeente.Services.GetRequiredService<Modelhouder>().Actief.Versie, tekst, StringComparison.Ordinal);
        Assert.Contains(open.Value, zin => zin.StartsWith("Contact", StringComparison.Ordinal));
        if (naam.EndsWith("csv", StringComparison.Ordinal)) Assert.Equal(2, tekst.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.True((await export.HandleAsync(map / "register.pdf", CancellationToken.None)).IsFault);
        Assert.True((await export.HandleAsync(map / "weg/register.json", CancellationToken.None)).IsFault);
    }

    private static Modelcijfers Cijfers() => new(new(2026, 11, 23), Regime.Van(350), 350, 57923, 10958, new(92, 148, [], .8, 1, [new("model", .412, .744, .39)], [], [], 12));
}
