using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Matching.Tests.Hosting;
using Matching.Tests.Toegang;
using Matching.Tests.Voorstellen;
using Matching.Toegang;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Http;

/// <summary>Whatever is sent to whatever address: an answer the sender can use, never a fault of ours and never a trace (design, "Bad input").</summary>
public sealed partial class HostileVisitorTests
{
    private static readonly string[] Waarden =
    [
        "%0a", "%00", "%20", "..%2f..%2fetc%2fpasswd", "%F0%9F%98%80", "%E2%80%AE", "'%20OR%201=1--", "%3Cscript%3E", "99999999999999999999", "-1", "x", new('a', 4000), "%ff%fe",
    ];

    private static readonly (string Naam, Func<HttpContent> Maak)[] Lichamen =
    [
        ("leeg", () => new ByteArrayContent([])),
        ("NUL", () => Form("klant=\0&werkgever=%00&Invoer.Titel=%00&account=%00")),
        ("NUL in JSON", () => Json("{\"jobcoach\":\"\\u0000\",\"klant\":\"\\u0000\"}")),
        ("half JSON", () => Json("{\"jobcoach\":")),
        ("diep JSON", () => Json(new string('[', 2000))),
        ("geen JSON", () => Json("\ud83d hoi")),
        ("2.000 velden", () => Form(string.Join('&', Enumerable.Range(0, 2000).Select(i => $"v{i}=1")))),
        ("lang veld", () => Form("klant=" + new string('x', 5_000_000))),
        ("kapot formulier", () => Form("%%%=%&=&;&a[b[c=1&__RequestVerificationToken=x")),
        ("half bestand", () => Typed("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n", "multipart/form-data; boundary=x")),
        ("bestand zonder grens", () => Typed("hoi", "multipart/form-data")),
        ("iets anders", () => Typed("<a/>", "application/xml")),
    ];

    [Theory]
    [OpElkeDatabase]
    public async Task Nothing_sent_is_ever_our_fault(Databasesoort soort)
    {
        await using var o = await Lijstopstelling.StartAsync(soort);
        await o.Gemeente.AddNetwerkcafeAsync("N-1", [o.Werkgever], o.Klanten);
        await o.Gemeente.AddMedewerkerAsync("m-k1", Rol.Kwaliteitsmedewerker);
        var adressen = o.Gemeente.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(OpenDoors.Pad).Where(pad => !pad.Contains('.', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var fouten = new List<string>();
        foreach (var account in (string?[])[null, "m-a1", "m-c1", "m-k1", "werkgever:W-1", $"klant:{o.Klanten[0].Sleutel}"])
        {
            using var visitor = account is null ? o.Gemeente.Visitor() : await o.Gemeente.SignInAsync(account);
            foreach (var adres in adressen.SelectMany(Varianten)) await TryAsync(visitor, HttpMethod.Get, adres, lichaam: null);
            foreach (var adres in adressen.Select(pad => Parameter().Replace(pad, Bekend)))
            {
                foreach (var (naam, maak) in Lichamen)
                {
                    using var lichaam = maak();
                    await TryAsync(visitor, naam.Contains("JSON", StringComparison.Ordinal) ? HttpMethod.Put : HttpMethod.Post, adres, lichaam, naam);
                }
            }

            async Task TryAsync(HttpClient wie, HttpMethod method, string adres, HttpContent? lichaam, string naam = "")
            {
                using var vraag = new HttpRequestMessage(method, adres) { Content = lichaam };
                using var antwoord = await wie.SendAsync(vraag);
                var tekst = await antwoord.Content.ReadAsStringAsync();
                if ((int)antwoord.StatusCode >= 500 || Verraad().IsMatch(tekst)) fouten.Add($"{account ?? "vreemde"} {method} {Kort(adres)} {naam}: {(int)antwoord.StatusCode} {Verraad().Match(tekst).Value}");
            }
        }

        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    [Theory]
    [InlineData("/vacatures/%0a/voorselectie", HttpStatusCode.NotFound)]
    [InlineData("/vacatures/%0a", HttpStatusCode.NotFound)]
    [InlineData("/klanten/%0a", HttpStatusCode.NotFound)]
    [InlineData("/api/v1/netwerkcafes/N-1/gebeurtenissen?na=x", HttpStatusCode.BadRequest)]
    public async Task A_key_that_cannot_be_is_not_found(string adres, HttpStatusCode expected)
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        await o.Gemeente.AddNetwerkcafeAsync("N-1", [o.Werkgever], o.Klanten);
        using var anke = await o.AnkeAsync();

        using var answer = await anke.GetAsync(adres);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_werkgever_who_asks_for_an_impossible_vacature_is_not_shown_the_pool()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");

        foreach (var adres in (string[])["/profielen?vacature=%0a", "/api/v1/profielen?vacature=%0a"])
        {
            using var answer = await werkgever.GetAsync(adres);
            Assert.Equal((adres, HttpStatusCode.NotFound), (adres, answer.StatusCode));
        }
    }

    [Theory]
    [InlineData("/aanmelden", "application/x-www-form-urlencoded", "account=m-a1&terug=%2F%0D%0Ax", HttpStatusCode.Found)]
    [InlineData("/aanmelden/demo", "application/x-www-form-urlencoded", "account=m-a1&terug=%2F%0D%0ASet-Cookie:x", HttpStatusCode.Found)]
    [InlineData("/aanmelden/demo", "application/x-www-form-urlencoded", "account=m-a1&terug=%2F%E2%82%AC", HttpStatusCode.Found)]
    [InlineData("/aanmelden/demo", "application/json", "{\"account\":\"m-a1\"}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("/aanmelden/demo", "application/x-www-form-urlencoded", "account=%00", HttpStatusCode.BadRequest)]
    public async Task Signing_in_takes_only_what_it_knows(string adres, string type, string lichaam, HttpStatusCode expected)
    {
        await using var gemeente = await Testgemeente.StartAsync();
        await gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        using var visitor = gemeente.Visitor();
        using var content = Typed(lichaam, type);

        using var answer = await visitor.PostAsync(adres == "/aanmelden" ? "/aanmelden/demo" : adres, content);

        Assert.Equal(expected, answer.StatusCode);
        if (expected == HttpStatusCode.Found) Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    private static IEnumerable<string> Varianten(string pad) => Parameter().IsMatch(pad)
        ? Waarden.Select(waarde => Parameter().Replace(pad, waarde)).Append(Parameter().Replace(pad, Bekend) + "?vacature=%0a&werkgever=%00&zoek=%00&pagina=x&aantal=-1&week=%00&na=x&terug=%00")
        : Waarden.Select(waarde => $"{pad}?vacature={waarde}&werkgever={waarde}&zoek={waarde}&pagina={waarde}&aantal={waarde}&week={waarde}&terug={waarde}");

    private static string Bekend(Match parameter) => parameter.Value switch { "{id}" => "N-1", _ => "V-1" };

    private static HttpContent Form(string tekst) => Typed(tekst, "application/x-www-form-urlencoded");

    private static HttpContent Json(string tekst) => Typed(tekst, "application/json");

    private static ByteArrayContent Typed(string tekst, string type)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(tekst));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
        return content;
    }

    private static string Kort(string adres) => adres.Length > 120 ? adres[..120] + "…" : adres;

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"   at \w+\.|Exception|The value|The input|field is required|Bad Request", RegexOptions.None, 1000)]
    private static partial Regex Verraad();
}
