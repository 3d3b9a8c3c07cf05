using System.Net;
using System.Text.RegularExpressions;
using Matching.Tests.Layout;
using Matching.Toegang;

namespace Matching.Tests.Toegang;

/// <summary>
/// Every door of the running program against a table that people read and agree to. A door that is not in it fails; <c>MATCHING_MATRIX=schrijf</c> makes
/// the table anew, and then the difference is for the reviewer.
/// </summary>
public sealed class RechtenmatrixTests(WhoMayEnterTests.AllRoles gemeente) : IClassFixture<WhoMayEnterTests.AllRoles>
{
    private const string Tabel = "tests/Matching.Tests/Toegang/matrix.tsv";

    [Fact]
    public async Task The_doors_are_those_of_the_table()
    {
        var deuren = (await gemeente.RechtenAsync()).Select(r => r.ToString()).ToList();
        if (Environment.GetEnvironmentVariable("MATCHING_MATRIX") == "schrijf") await File.WriteAllLinesAsync(Path.Combine(Repository.Root, Tabel), deuren);

        var tabel = Repository.Read(Tabel).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Rule.Holds([.. deuren.Except(tabel).Select(d => $"niet in de tabel: {d}"), .. tabel.Except(deuren).Select(d => $"alleen in de tabel: {d}")]);
    }

    [Fact]
    public async Task Whoever_is_not_in_the_table_is_turned_away_and_a_stranger_everywhere()
    {
        var fouten = new List<string>();
        foreach (var regel in (await gemeente.RechtenAsync()).Where(r => r is { Wie: not null, Methode: "GET" or "POST" or "PUT" or "DELETE" } && r.Adres is not ("/afmelden" or "/{**path:file}")))
        {
            var pad = Regex.Replace(regel.Adres, @"\{[^}]*\}", "X-1", RegexOptions.None, TimeSpan.FromSeconds(1)) + regel.Onderdeel;
            foreach (var (rol, visitor) in gemeente.Visitors)
            {
                var status = await SendAsync(visitor, regel.Methode, pad);
                if (status == HttpStatusCode.Forbidden == regel.Wie!.Contains(rol)) fouten.Add($"{rol} krijgt {(int)status} op {regel.Methode} {pad}");
            }

            var vreemd = await SendAsync(gemeente.Stranger, regel.Methode, pad);
            if (vreemd is not (HttpStatusCode.Found or HttpStatusCode.Unauthorized)) fouten.Add($"een vreemde krijgt {(int)vreemd} op {regel.Methode} {pad}");
        }

        Rule.Holds(fouten);
    }

    [Fact]
    public async Task The_commands_of_the_board_are_in_it()
    {
        var bord = (await gemeente.RechtenAsync()).Where(r => r.Methode == "HUB").ToList();
        Assert.Contains(bord, r => r.Onderdeel == "Koppel");
        Assert.All(bord, r => Assert.DoesNotContain(Rol.Werkgever, r.Wie!));
    }

    private static async Task<HttpStatusCode> SendAsync(HttpClient visitor, string methode, string pad)
    {
        using var answer = await visitor.SendAsync(new HttpRequestMessage(new HttpMethod(methode), pad));
        return answer.StatusCode;
    }
}
