using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Matching.Tests.Hosting;

namespace Matching.Tests.Flow;

/// <summary>Whatever is typed and wherever it is started: a Dutch sentence and the code of the contract, never a trace, never words of a library.</summary>
public sealed partial class VerkeerdGebruikTests
{
    [Theory]
    [InlineData("onzin", "‘onzin’ kennen we hier niet.")]
    [InlineData("--bestaatniet", "‘--bestaatniet’ kennen we hier niet.")]
    [InlineData("match", "Kies een van --vacature, --klant of --alle-open.")]
    [InlineData("match --vacature", "--vacature klopt niet.")]
    [InlineData("match --vacature V-0001 --vacature V-0002", "--vacature klopt niet.")]
    [InlineData("match --vacature V-0001 --aantal 99999999999", "--aantal klopt niet. Hoeveel per lijst: een heel getal vanaf 1")]
    [InlineData("match --vacature V-0001 --aantal 0", "--aantal klopt niet.")]
    [InlineData("match --vacature V-0001 --json=misschien", "‘misschien’ kennen we hier niet.")]
    [InlineData("match --vacature V-0001 @nergens", "‘@nergens’ kennen we hier niet.")]
    [InlineData("match --alle-open --data ''", "--data klopt niet.")]
    [InlineData("match --alle-open --database garbage", "--database klopt niet.")]
    [InlineData("match --alle-open --database Host=x;Port=veel", "--database klopt niet.")]
    [InlineData("import", "Hier hoort nog bij: De gegevensmap")]
    [InlineData("import a b", "‘b’ kennen we hier niet.")]
    [InlineData("import ''", "Hier hoort nog bij: De gegevensmap")]
    [InlineData("train --tot gisteren", "--tot klopt niet.")]
    [InlineData("evaluate --vanaf 1-2-2026", "--vanaf klopt niet.")]
    [InlineData("gezond --url nonsense", "--url klopt niet. Het adres van de server")]
    [InlineData("gezond --url ftp://elders.example", "--url klopt niet.")]
    [InlineData("serve --urls nonsense", "--urls klopt niet. Het adres om op te luisteren")]
    [InlineData("serve --urls http://127.0.0.1:99999", "--urls klopt niet.")]
    [InlineData("serve --urls http://127.0.0.1:5080/pad", "--urls klopt niet.")]
    public async Task What_is_typed_wrong_is_told_with_code_2(string typed, string sentence) => await AssertRefusedAsync(2, sentence, Words(typed));

    [Theory]
    [InlineData("gezond --url http://127.0.0.1:1", "De server op http://127.0.0.1:1/ geeft geen antwoord.")]
    [InlineData("match --alle-open --data {bestand}", "is niet te gebruiken. Kijk of het een map is")]
    [InlineData("serve --data {bestand}", "is niet te gebruiken. Kijk of het een map is")]
    [InlineData("import {map} --data {bestand}/onder", "is niet te gebruiken. Kijk of het een map is")]
    [InlineData("match --alle-open --data /sys/matching", "De map /sys/matching is niet te gebruiken.")]
    [InlineData("serve --data /sys/matching", "De map /sys/matching is niet te gebruiken.")]
    [InlineData("match --alle-open --data {kapot}", "is beschadigd of is geen database van Matching.")]
    [InlineData("serve --data {kapot}", "is beschadigd of is geen database van Matching.")]
    [InlineData("reindex --data {map} --database Host=127.0.0.1;Port=1;Username=x", "PostgreSQL op 127.0.0.1:1 geeft geen antwoord.")]
    [InlineData("serve --data {map} --database Host=127.0.0.1;Port=1;Username=x", "PostgreSQL op 127.0.0.1:1 geeft geen antwoord.")]
    [InlineData("serve --data {leeg} --urls http://192.0.2.1:5080", "Op http://192.0.2.1:5080 kan deze machine niet luisteren.")]
    [InlineData("serve --data {leeg} --urls http://127.0.0.1:{bezet}", "luistert al een ander programma.")]
    public async Task What_does_not_work_here_is_told_with_code_1(string typed, string sentence)
    {
        using var map = new Wegwerpmap();
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        await File.WriteAllTextAsync(map / "bestand", "geen map");
        Directory.CreateDirectory(map / "kapot");
        await File.WriteAllTextAsync(Path.Combine(map / "kapot", "matching.db"), string.Concat(Enumerable.Repeat("dit is geen database ", 500)));
        Directory.CreateDirectory(map / "leeg");

        var words = Words(typed.Replace("{bestand}", map / "bestand", StringComparison.Ordinal).Replace("{kapot}", map / "kapot", StringComparison.Ordinal)
            .Replace("{leeg}", map / "leeg", StringComparison.Ordinal).Replace("{map}", map / "map", StringComparison.Ordinal)
            .Replace("{bezet}", ((IPEndPoint)taken.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));

        await AssertRefusedAsync(1, sentence, words);
    }

    [Fact]
    public async Task A_setting_from_the_environment_is_looked_at_too()
    {
        using var programma = Programma.StartIn(new() { ["MATCHING__DATABASE"] = "garbage" }, "match", "--alle-open");
        var (code, _, errors) = await programma.FinishAsync();

        Assert.Equal((2, true), (code, errors.StartsWith("--database klopt niet.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("match --help")]
    [InlineData("import -h")]
    public async Task The_help_is_Dutch(string typed)
    {
        using var programma = Programma.StartBare(Words(typed));
        var (code, output, _) = await programma.FinishAsync();

        Assert.Equal(0, code);
        Assert.Contains("Gebruik: matching", output, StringComparison.Ordinal);
        Assert.Contains("--data", output, StringComparison.Ordinal);
        Assert.DoesNotMatch(English(), output);
    }

    private static async Task AssertRefusedAsync(int code, string sentence, string[] words)
    {
        // In Production, because in Development a server would first make the demo gemeente. Only a publication has a wwwroot there.
        using var programma = Programma.StartIn(new() { ["ASPNETCORE_ENVIRONMENT"] = "Production", ["Logging__LogLevel__Microsoft.AspNetCore.StaticFiles"] = "Error" }, words);
        var (ended, output, errors) = await programma.FinishAsync();

        Assert.True(ended == code, $"{ended}: {output} {errors}");
        Assert.Contains(sentence, errors, StringComparison.Ordinal);
        Assert.DoesNotMatch(English(), errors);
    }

    private static string[] Words(string typed) => [.. typed.Split(' ').Select(word => word == "''" ? "" : word)];

    [GeneratedRegex(@"   at \w|Exception|\b(the|is not|does|failed|error|denied|invalid|required|cannot|unrecognized|usage|options|show)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();
}
