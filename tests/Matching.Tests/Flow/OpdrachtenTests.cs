using System.Text.Json;
using Matching.Tests.Hosting;

namespace Matching.Tests.Flow;

/// <summary>The commands as a script uses them, on a delivery that others made.</summary>
public sealed class OpdrachtenTests
{
    [Fact]
    public async Task A_delivery_can_be_imported_learned_from_judged_and_matched()
    {
        var levering = Gedeeld.Map("gemeente-voorbeeld");
        using var map = new Wegwerpmap();
        var data = map / "data";

        var proef = await JsonAsync(data, "import", levering, "--proef", "--json");
        Assert.True(proef.GetProperty("proef").GetBoolean());
        var first = await JsonAsync(data, "import", levering, "--json");
        var second = await JsonAsync(data, "import", levering, "--json");
        Assert.Equal(14, first.GetProperty("bestanden").GetArrayLength());
        foreach (var bestand in first.GetProperty("bestanden").EnumerateArray()) Assert.True(bestand.GetProperty("nieuw").GetInt32() > 0, bestand.ToString());
        foreach (var bestand in second.GetProperty("bestanden").EnumerateArray())
        {
            Assert.Equal(0, bestand.GetProperty("nieuw").GetInt32());
            Assert.Equal(0, bestand.GetProperty("gewijzigd").GetInt32());
        }

        var (trainCode, trainOutput, trainErrors) = await Programma.RunAsync(data, "train", "--tot", "2026-11-22");
        Assert.True(trainCode == 0, trainErrors);
        var versie = trainOutput.TrimEnd().Split('\n')[^1];
        Assert.All(["model.txt", "features.json", "report.html"], bestand => Assert.True(File.Exists(Path.Combine(data, "models", "ranker", versie, bestand)), bestand));

        var oordeel = await JsonAsync(data, "evaluate", "--json");
        Assert.Equal(
            ["willekeurig", "nieuwste", "bm25", "bm25+reis", "handgewogen", "lambdamart-vrij", "mengsel", "model"],
            oordeel.GetProperty("methoden").EnumerateArray().Select(m => m.GetProperty("naam").GetString()!).ToList());
        Assert.Equal(2, oordeel.GetProperty("verschil")[0].GetProperty("ci95").GetArrayLength());

        var (seenCode, _, seen) = await Programma.RunAsync(data, "evaluate", "--model", versie);
        Assert.Equal(1, seenCode);
        Assert.Contains("al gezien", seen, StringComparison.Ordinal);

        var (matchCode, lists, matchErrors) = await Programma.RunAsync(data, "match", "--alle-open", "--json");
        Assert.True(matchCode == 0, matchErrors);
        foreach (var line in lists.Split('\n', StringSplitOptions.RemoveEmptyEntries)) AssertAddsUp(JsonDocument.Parse(line).RootElement);
    }

    [Theory]
    [InlineData(2, "onzin")]
    [InlineData(2, "match")]
    [InlineData(2, "match", "--vacature", "V-1", "--klant", "K-1")]
    [InlineData(2, "import")]
    [InlineData(2, "seed-demo", "--klanten", "weinig")]
    [InlineData(2, "seed-demo", "--seed", "-1")]
    [InlineData(1, "match", "--vacature", "V-bestaat-niet")]
    [InlineData(1, "import", "/bestaat/niet")]
    [InlineData(1, "train")]
    [InlineData(1, "evaluate")]
    [InlineData(0, "--help")]
    [InlineData(0, "reindex")]
    public async Task Every_command_ends_with_the_code_of_the_contract(int code, params string[] arguments)
    {
        using var map = new Wegwerpmap();
        var (ended, output, errors) = await Programma.RunAsync(map / "data", arguments);

        Assert.True(ended == code, $"{ended}: {output} {errors}");
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
        if (code > 0) Assert.NotEqual("", errors.Trim());
    }

    [Fact]
    public async Task A_demo_gemeente_is_made_once_and_only_in_an_empty_database()
    {
        using var map = new Wegwerpmap();
        var data = map / "data";

        var (code, _, errors) = await Programma.RunAsync(data, "seed-demo", "--klanten", "20", "--seed", "7", "--arm");
        Assert.True(code == 0, errors);

        var (again, _, refusal) = await Programma.RunAsync(data, "seed-demo");
        Assert.Equal(1, again);
        Assert.Contains("niet leeg", refusal, StringComparison.Ordinal);
    }

    private static void AssertAddsUp(JsonElement list)
    {
        var rang = 0;
        var previous = double.PositiveInfinity;
        foreach (var kandidaat in list.GetProperty("kandidaten").EnumerateArray())
        {
            var score = kandidaat.GetProperty("score").GetDouble();
            var sum = kandidaat.GetProperty("basis").GetDouble()
                + kandidaat.GetProperty("redenen").EnumerateArray().Sum(r => r.GetProperty("bijdrage").GetDouble())
                - kandidaat.GetProperty("aftrek").GetDouble();
            Assert.Equal(score, sum, 1e-9);
            Assert.Equal(++rang, kandidaat.GetProperty("rang").GetInt32());
            Assert.True(score <= previous);
            previous = score;
        }
    }

    private static async Task<JsonElement> JsonAsync(string data, params string[] arguments)
    {
        var (code, output, errors) = await Programma.RunAsync(data, arguments);
        Assert.True(code == 0, errors);
        return JsonDocument.Parse(output).RootElement;
    }
}
