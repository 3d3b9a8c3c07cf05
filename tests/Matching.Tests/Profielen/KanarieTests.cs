using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Klanten;
using Matching.Profielen;
using Matching.Profielen.Etalage;
using Matching.Tests.Hosting;
using Matching.Tests.Toegang;
using Matching.Tests.Voorstellen;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Matching.Tests.Profielen;

/// <summary>
/// Canary crawl (veiligheid.md 3.5): every secret field of every klant carries a mark, and a werkgever asks every address there is, with GET and with POST,
/// right and wrong. No mark may come back in a body, a header or an error, nor lie in what browsing is made from.
/// </summary>
public sealed class KanarieTests(ITestOutputHelper output)
{
    private const int Geboortejaar = 1987;

    private static readonly string[] Sessie = ["/afmelden", "/aanmelden/demo"];

    [Fact]
    public async Task No_mark_comes_back_from_any_address()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 0);
        for (var i = 0; i < 24; i++)
        {
            var nummer = i;
            o.Klanten.Add(await o.Gemeente.AddKandidaatAsync($"Kanariesleutel{i}x", o.Consulent, k => Mark(k, nummer), Marked(nummer)));
        }

        await o.Gemeente.PublishAsync();
        var grenzen = o.Gemeente.Services.GetRequiredService<IOptions<Profielinstellingen>>().Value;
        (grenzen.LijstenPerDag, grenzen.ProfielenPerDag, grenzen.InteressesPerWeek, grenzen.SecondenPerLijst) = (100_000, 100_000, 100_000, 0);
        using var anke = await o.AnkeAsync();
        await Lijstopstelling.AddAsync(anke, o.Klanten[3]);
        await Lijstopstelling.ReleaseAsync(anke);
        var pseudoniem = o.Gemeente.Services.GetRequiredService<Pseudoniemen>().Van(o.Werkgever.Id, o.Klanten[3].Id);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        var verboden = Marks(o.Klanten);

        var bron = o.Gemeente.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        var gevonden = await CrawlAsync(werkgever, bron, verboden, pseudoniem);

        output.WriteLine($"{gevonden.Bezocht.Count} of {OpenDoors.Addresses(bron).Select(OpenDoors.Pad).Distinct().Count()} addresses, {gevonden.Antwoorden} answers, {gevonden.Geslaagd} of them 200, {gevonden.Lekken.Count} with a mark");
        Assert.Equal(OpenDoors.Addresses(bron).Select(OpenDoors.Pad).Distinct().Order(), gevonden.Bezocht.Order());
        Assert.True(gevonden.Geslaagd >= 10, $"maar {gevonden.Geslaagd} antwoorden");
        Assert.Empty(gevonden.Lekken);

        // What browsing is made from: its own table is its index.
        await using var db = o.Gemeente.OpenDatabase();
        var profielen = await db.Set<GepubliceerdProfiel>().AsNoTracking().ToListAsync();
        Assert.Equal(24, profielen.Count);
        Assert.DoesNotMatch(Sleutels(), JsonSerializer.Serialize(profielen.Select(p => new { p.Groep, p.Zone, p.Uren, p.Werkbeeld }), Json.Options));
    }

    [Fact]
    public async Task The_crawl_catches_an_address_that_leaks()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var lek = builder.Build();
        lek.MapGet("/goed", () => "niets");
        lek.MapGet("/lek/{sleutel}", (HttpContext http) => { http.Response.Headers["X-Wie"] = "Kanarievoornaam7x"; return "niets"; });
        lek.MapPost("/lekt", () => Results.Problem("Kanarietelefoon7x bestaat al"));
        await lek.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(lek.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };

        var gevonden = await CrawlAsync(http, lek.Services.GetRequiredService<EndpointDataSource>().Endpoints, Marks([]), "x", token: "");

        Assert.Equal(3, gevonden.Bezocht.Count);
        Assert.Contains(gevonden.Lekken, l => l.StartsWith("GET /lek/", StringComparison.Ordinal));
        Assert.Contains(gevonden.Lekken, l => l.StartsWith("POST /lekt", StringComparison.Ordinal));
        Assert.DoesNotContain(gevonden.Lekken, l => l.Contains("/goed", StringComparison.Ordinal));
    }

    private static async Task<Vondst> CrawlAsync(HttpClient werkgever, IEnumerable<Endpoint> endpoints, Regex verboden, string pseudoniem, string? token = null)
    {
        var (bezocht, lekken, antwoorden, geslaagd) = (new HashSet<string>(StringComparer.Ordinal), new List<string>(), 0, 0);
        foreach (var endpoint in OpenDoors.Addresses(endpoints))
        {
            var pad = OpenDoors.Pad(endpoint);
            foreach (var adres in Adressen(pad))
            {
                foreach (var methode in new[] { HttpMethod.Get, HttpMethod.Post })
                {
                    // Who signs out, or in as another, is no longer this werkgever.
                    if (methode == HttpMethod.Post && Sessie.Contains(pad)) continue;
                    using var vraag = new HttpRequestMessage(methode, adres);
                    if (methode == HttpMethod.Post)
                    {
                        token ??= await werkgever.ReadTokenAsync("/profielen?vacature=V-1");
                        vraag.Content = new FormUrlEncodedContent([new(Bezoek.TokenVeld, token), new("pseudoniem", pseudoniem), new("klant", "Kanariesleutel1x"), new("sleutel", "Kanariesleutel1x")]);
                    }

                    using var antwoord = await werkgever.SendAsync(vraag, HttpCompletionOption.ResponseHeadersRead);
                    using var genoeg = new CancellationTokenSource(TimeSpan.FromSeconds(20));
                    var tekst = $"{antwoord.ReasonPhrase}\n{antwoord.Headers}{antwoord.Content.Headers}\n{WebUtility.HtmlDecode(await antwoord.Content.ReadAsStringAsync(genoeg.Token))}";
                    // What we asked by its own key may be in the address we asked.
                    tekst = tekst.Replace(adres, "", StringComparison.Ordinal).Replace(Uri.EscapeDataString(adres), "", StringComparison.Ordinal);
                    antwoorden++;
                    bezocht.Add(pad);
                    if (antwoord.StatusCode == HttpStatusCode.OK) geslaagd++;
                    if (verboden.Match(tekst) is { Success: true } lek) lekken.Add($"{methode} {adres} {(int)antwoord.StatusCode}: {lek.Value}");
                }
            }
        }

        return new(bezocht, lekken, antwoorden, geslaagd);
    }

    /// <summary>Every address with keys that exist, with keys that do not, and with the choices there are.</summary>
    private static IEnumerable<string> Adressen(string patroon)
    {
        var pad = patroon.TrimEnd('/') is { Length: > 0 } kaal ? kaal : "/";
        foreach (var sleutel in new[] { "V-1", "W-1", "Kanariesleutel1x", "bestaat-niet" })
        {
            yield return Regex.Replace(pad, @"\{[^}]*\}", sleutel, RegexOptions.None, TimeSpan.FromSeconds(1));
            if (!pad.Contains('{', StringComparison.Ordinal)) break;
        }

        if (!pad.Contains("profielen", StringComparison.Ordinal)) yield break;
        foreach (var keuze in new[] { "vacature=V-1", "vacature=V-1&vrij=true", "vacature=V-1&vrij=true&groep=logistiek-en-vervoer", "vacature=V-1&vrij=true&reis=meer-dan-dertig-minuten", "vacature=%00", "vacature=V-1&handler=Bewaar", "vacature=V-1&handler=Vergeet", "groep=x&reis=y" })
        {
            yield return $"{pad}?{keuze}";
        }
    }

    private static void Mark(Klant klant, int i)
    {
        (klant.Voornaam, klant.Achternaam, klant.Gemeente) = ($"Kanarievoornaam{i}x", $"Kanarieachternaam{i}x", $"Kanariegemeente{i}x");
        (klant.Email, klant.Telefoon) = ($"kanariemail{i}x@klant.example", $"06-kanarietelefoon{i}x");
        (klant.Geboortedatum, klant.UitkeringSinds, klant.RechtVastgesteld, klant.ReintegratieSinds) = (new(Geboortejaar, 4, 13), new(2019, 2, 3), new(2018, 7, 9), new(2017, 5, 6));
        (klant.Doelgroepen, klant.Geslacht, klant.AfstandMaanden) = ([Doelgroep.Statushouder, Doelgroep.BeschutWerk], Geslacht.X, 19);
    }

    private static DiagnoseInhoud Marked(int i) => Testgemeente.Magazijnervaring(3) with
    {
        Instrument = $"Kanarieinstrument{i}x",
        Competenties = [new(Testgemeente.Orders, $"Kanariecompetentie{i}x", 3)],
        Werk = new([new("isco:9333", $"Kanarieberoep{i}x", 2, "1988-01")], [new("isco:9333", $"Kanariewens{i}x")], [$"Kanarietalent{i}x"]),
        Taal = [new($"kanarietaal{i}x", "B1", "A2")],
        Opleidingen = [new($"Kanarieopleiding{i}x", 2, true)],
        Certificaten = [new($"lokaal:kanariecertificaat{i}x", $"Kanariecertificaat{i}x", null)],
        Vervoer = [$"kanarievervoer{i}x"],
        Presentatie = $"Kanariepresentatie{i}x",
    };

    private static Regex Marks(IEnumerable<Klant> klanten)
    {
        var ids = klanten.SelectMany(k => new[] { k.Id.Value.ToString(), k.Id.Value.ToString("N") });
        return new(string.Join('|', ["kanarie[a-z]+[0-9]+x", @"(?<![0-9a-z.\-])(2251|1987|2019|2018|2017|1988)(?![0-9a-z])", "statushouder(?!s)", .. ids]), RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));
    }

    private static Regex Sleutels() => new("kanarie|2251|1987|statushouder", RegexOptions.IgnoreCase, TimeSpan.FromSeconds(5));

    private sealed record Vondst(IReadOnlyCollection<string> Bezocht, List<string> Lekken, int Antwoorden, int Geslaagd);
}
