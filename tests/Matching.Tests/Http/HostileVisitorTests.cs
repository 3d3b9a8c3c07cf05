using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Matching.Kern;
using Matching.Tests.Hosting;
using Matching.Tests.Toegang;
using Matching.Tests.Voorstellen;
using Matching.Toegang;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Http;

/// <summary>Whatever is sent to whatever address: an answer the sender can use, never a fault of ours and never a trace (design, "Bad input").</summary>
public sealed partial class HostileVisitorTests
{
    private static readonly string[] Waarden =
    [
        "%0a", "%00", "%20", "..%2f..%2fetc%2fpasswd", "%F0%9F%98%80", "%E2%80%AE", "'%20OR%201=1--", "%3Cscript%3E", "99999999999999999999", "-1", "x", new('a', 7000), "%ff%fe",
    ];

    // In an ordinary form the framework itself refuses it; in one of parts it comes through.
    private const string Nul = "\0";

    /// <summary>What somebody types into a field.</summary>
    private static readonly string[] Getypt =
        [Nul, "\n", "\u202e", "\ud83d\ude00", new('x', 10_000), "' OR 1=1; --", "<script>alert(1)</script>", "99999999999999999999", "-1", "//elders.example", "/€"];

    /// <summary>What a field needs for the others to be looked at too.</summary>
    private static readonly Dictionary<string, string> Goed = new(StringComparer.Ordinal)
    {
        ["klant"] = "K-01", ["jobcoach"] = "m-jobcoach", ["Invoer.Werkgever"] = "W-1", ["Invoer.Titel"] = "Inpakker", ["Invoer.Soort"] = "regulier", ["vacature"] = "V-1",
    };

    private static readonly Rol[] Medewerkerrollen = [.. Enum.GetValues<Rol>().Where(r => r is not (Rol.Werkgever or Rol.Klant))];

    private static readonly string?[] Accounts = [null, "m-a1", "m-c1", .. Medewerkerrollen.Skip(2).Select(r => $"m-{Waarde.Van(r)}"), "werkgever:W-1", "klant:K-01"];

    private static readonly (string Naam, Func<HttpContent> Maak)[] Lichamen =
    [
        ("leeg", () => new ByteArrayContent([])),
        ("NUL", () => Form("klant=\0&werkgever=%00&Invoer.Titel=%00&account=%00")),
        ("NUL in JSON", () => Json("{\"jobcoach\":\"\\u0000\",\"klant\":\"\\u0000\"}")),
        ("halve emoji in JSON", () => Json("{\"jobcoach\":\"\\ud83d\"}")),
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
        await using var o = await StartAsync(soort);
        var keus = Keus(soort);
        var adressen = o.Gemeente.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(OpenDoors.Pad).Where(pad => !pad.Contains('.', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).ToList();
        var fouten = new List<string>();
        foreach (var account in Accounts)
        {
            using var visitor = account is null ? o.Gemeente.Visitor() : await o.Gemeente.SignInAsync(account);
            foreach (var adres in adressen.SelectMany(Varianten).Where(_ => keus())) await TryAsync(visitor, HttpMethod.Get, adres, lichaam: null);
            foreach (var adres in adressen.Select(Fill))
            {
                foreach (var (naam, maak) in Lichamen.Where(_ => keus()))
                {
                    using var lichaam = maak();
                    await TryAsync(visitor, naam.Contains("JSON", StringComparison.Ordinal) ? HttpMethod.Put : HttpMethod.Post, adres, lichaam, naam);
                }
            }

            async Task TryAsync(HttpClient wie, HttpMethod method, string adres, HttpContent? lichaam, string naam = "")
            {
                using var vraag = new HttpRequestMessage(method, adres) { Content = lichaam };
                if (await FaultAsync(wie, vraag) is { } fout) fouten.Add($"{account ?? "vreemde"} {method} {Kort(adres)} {naam}: {fout}");
            }
        }

        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    /// <summary>With a good token, so that it comes past the guard and into every field of every form, alone and all at once.</summary>
    [Theory]
    [OpElkeDatabase]
    public async Task Nothing_typed_into_a_form_is_ever_our_fault(Databasesoort soort)
    {
        await using var o = await StartAsync(soort);
        var keus = Keus(soort);
        var formulieren = await FormulierenAsync(o.Gemeente.Services);
        Assert.Contains(formulieren, f => f.Velden.Contains("Invoer.Titel"));
        var fouten = new List<string>();
        foreach (var (account, pagina) in ((string, string)[])[("m-a1", "/vacatures"), ("m-c1", "/caseload"), ("m-medewerker-netwerkcafe", "/netwerkcafes"), ("werkgever:W-1", "/profielen")])
        {
            using var visitor = await o.Gemeente.SignInAsync(account);
            var token = await visitor.ReadTokenAsync(pagina);
            foreach (var (adres, velden) in formulieren)
            {
                foreach (var getypt in Getypt)
                {
                    await SendAsync(adres, velden, _ => getypt);
                    foreach (var veld in velden.Where(_ => keus())) await SendAsync(adres, velden, v => v == veld ? getypt : Goed.GetValueOrDefault(v, ""));
                }
            }

            using var after = new HttpRequestMessage(HttpMethod.Get, pagina);
            if (await FaultAsync(visitor, after) is { } later) fouten.Add($"{account} {pagina}: {later}");

            async Task SendAsync(string adres, IReadOnlyList<string> velden, Func<string, string> waarde)
            {
                List<KeyValuePair<string, string>> ingevuld = [new(Bezoek.TokenVeld, token), .. velden.Select(v => KeyValuePair.Create(v, waarde(v)))];
                using var vraag = new HttpRequestMessage(HttpMethod.Post, adres) { Content = ingevuld.Exists(v => v.Value == Nul) ? Parts(ingevuld) : new FormUrlEncodedContent(ingevuld) };
                if (await FaultAsync(visitor, vraag) is { } fout) fouten.Add($"{account} {adres} {string.Join('&', velden.Select(v => $"{v}={Kort(waarde(v))}"))}: {fout}");
            }
        }

        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    [Theory]
    [InlineData("PUT", "/vacatures", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/vacatures/V-1", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/v1/werkgevers/W-9/jobcoach", HttpStatusCode.NotFound)]
    public async Task A_method_no_form_has_is_told_so(string method, string adres, HttpStatusCode expected)
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 0);
        using var anke = await o.AnkeAsync();
        using var vraag = new HttpRequestMessage(new HttpMethod(method), adres);

        using var antwoord = await anke.SendAsync(vraag);

        Assert.Equal(expected, antwoord.StatusCode);
        if (expected == HttpStatusCode.MethodNotAllowed) Assert.Contains("Dit kan niet op dit adres.", await antwoord.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_leads_back_only_to_an_address_of_ours()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var consulent = await o.Gemeente.SignInAsync("m-c1");

        foreach (var terug in (string[])["/€", "//elders.example", "https://elders.example/", "/caseload\n"])
        {
            using var antwoord = await consulent.SendFormAsync("/caseload", "/vacatures/V-1/voorstellen", ("klant", "K-01"), ("terug", terug));
            Assert.Equal((HttpStatusCode.Found, "/vacatures/V-1"), (antwoord.StatusCode, antwoord.Headers.Location?.OriginalString));
        }
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

    /// <summary>All that can be sent takes minutes: without --volledig a quarter of it, on the second database a tenth, always the same.</summary>
    private static Func<bool> Keus(Databasesoort soort)
    {
        var toeval = new Random(5);
        var een = Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") == "1" ? 1 : soort == Databasesoort.Sqlite ? 4 : 10;
        return () => toeval.Next(een) == 0;
    }

    /// <summary>Somebody of every role, and everything an address can name.</summary>
    private static async Task<Lijstopstelling> StartAsync(Databasesoort soort)
    {
        var o = await Lijstopstelling.StartAsync(soort);
        await o.Gemeente.AddNetwerkcafeAsync("N-1", [o.Werkgever], o.Klanten);
        foreach (var rol in Medewerkerrollen) await o.Gemeente.AddMedewerkerAsync($"m-{Waarde.Van(rol)}", rol);
        return o;
    }

    /// <summary>Every form with the names of its fields, as the pages themselves declare them.</summary>
    private static async Task<List<(string Adres, IReadOnlyList<string> Velden)>> FormulierenAsync(IServiceProvider services)
    {
        var formulieren = new List<(string, IReadOnlyList<string>)>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } pagina) continue;
            var geladen = await services.GetRequiredService<PageLoader>().LoadAsync(pagina, endpoint.Metadata);
            var eigenschappen = geladen.BoundProperties.Cast<PageBoundPropertyDescriptor>().SelectMany(p => IsTypable(p.ParameterType)
                ? [p.Name]
                : p.ParameterType.GetProperties().Where(deel => deel.CanWrite).Select(deel => $"{p.Name}.{deel.Name}"));
            foreach (var handler in geladen.HandlerMethods.Where(h => h.HttpMethod == "Post"))
            {
                formulieren.Add((
                    $"{Fill(OpenDoors.Pad(endpoint))}?handler={handler.Name}",
                    [.. handler.Parameters.Where(p => IsTypable(p.ParameterType)).Select(p => p.Name), .. eigenschappen.Where(e => e != "Sleutel")]));
            }
        }

        return formulieren;
    }

    private static bool IsTypable(Type type) => type == typeof(string) || type == typeof(Guid) || type == typeof(int) || type == typeof(long);

    /// <summary>What is wrong with the answer, or null.</summary>
    private static async Task<string?> FaultAsync(HttpClient wie, HttpRequestMessage vraag)
    {
        using var antwoord = await wie.SendAsync(vraag);
        var verraad = Verraad().Match(await antwoord.Content.ReadAsStringAsync());
        return (int)antwoord.StatusCode >= 500 || verraad.Success ? $"{(int)antwoord.StatusCode} {verraad.Value}" : null;
    }

    private static IEnumerable<string> Varianten(string pad) => Parameter().IsMatch(pad)
        ? Waarden.Select(waarde => Parameter().Replace(pad, waarde)).Append(Fill(pad) + "?vacature=%0a&werkgever=%00&zoek=%00&pagina=x&aantal=-1&week=%00&na=x&terug=%00")
        : Waarden.Select(waarde => $"{pad}?vacature={waarde}&werkgever={waarde}&zoek={waarde}&pagina={waarde}&aantal={waarde}&week={waarde}&terug={waarde}");

    /// <summary>The address of something that is there.</summary>
    private static string Fill(string pad) => Parameter().Replace(pad, _ => pad switch
    {
        _ when pad.Contains("netwerkcafes/", StringComparison.Ordinal) => "N-1",
        _ when pad.Contains("werkgevers/", StringComparison.Ordinal) => "W-1",
        _ when pad.Contains("klanten/", StringComparison.Ordinal) => "K-01",
        _ => "V-1",
    });

    private static MultipartFormDataContent Parts(IEnumerable<KeyValuePair<string, string>> ingevuld)
    {
        var form = new MultipartFormDataContent();
        foreach (var (veld, waarde) in ingevuld) form.Add(new StringContent(waarde), veld);
        return form;
    }

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

    [GeneratedRegex(@"   at \w+\.|Exception|The value|The input|field is required|Bad Request|<script>alert", RegexOptions.None, 1000)]
    private static partial Regex Verraad();
}
