using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Matching.Diagnoses;
using Matching.Klanten;
using Matching.Profielen;
using Matching.Profielen.Etalage;
using Matching.Taxonomie;
using Matching.Tests.Voorstellen;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Matching.Tests.Profielen;

/// <summary>
/// Non-interference (veiligheid.md 3.4): whatever changes about anyone outside the published set, a werkgever gets the very same bytes. On the request
/// path over a published pool nothing at all may show; when profiles are published, only what is published may.
/// </summary>
public sealed partial class NietInterferentieTests
{
    /// <summary>What decides whether and to whom someone is shown, and is meant to work at once.</summary>
    private static readonly string[] Aanwezigheid = [nameof(Klant.PublicatieKlant), nameof(Klant.PublicatieConsulent), nameof(Klant.UitstroomDatum), nameof(Klant.NietBij)];

    private static readonly string[] GeenGegeven = [nameof(Klant.Id), nameof(Klant.Sleutel), nameof(Klant.Versie), nameof(Klant.Naam), nameof(Klant.IsGepubliceerd)];

    private static readonly bool Volledig = Environment.GetEnvironmentVariable("MATCHING_TEST_VOLLEDIG") == "1";

    private static readonly string[] Adressen =
    [
        "/profielen", "/profielen?vacature=V-1", "/profielen?vacature=V-1&vrij=true", "/profielen?vacature=V-1&vrij=true&groep=logistiek-en-vervoer&reis=tot-dertig-minuten",
        "/api/v1/profielen", "/api/v1/profielen?vacature=V-1", "/api/v1/profielen?vacature=V-1&vrij=true&groep=groen", "/api/v1/profielen?vacature=V-9", "/profielen?vacature=V-9",
    ];

    [Fact]
    public async Task Nothing_that_changes_about_anyone_changes_a_byte_of_what_a_werkgever_gets()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 36);
        Unlimited(o);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        // The first visit also gets a cookie.
        await ReadAllAsync(werkgever);
        var voor = await ReadAllAsync(werkgever);
        var random = new Random(11);
        for (var keer = 0; keer < (Volledig ? 10_000 : 100); keer++)
        {
            await using (var db = o.Gemeente.OpenDatabase())
            {
                var wie = o.Klanten[random.Next(o.Klanten.Count)].Id;
                var klant = await db.Set<Klant>().SingleAsync(k => k.Id == wie);
                foreach (var veld in KlantVelden().Where(_ => random.Next(4) == 0)) veld.SetValue(klant, Waarde(veld.PropertyType, random));
                var diagnose = await db.Set<Diagnose>().SingleAsync(d => d.KlantId == wie);
                diagnose.Inhoud = Inhoud(random);
                (diagnose.Maanden, diagnose.Oordeel) = (random.Next(60), random.Next(2) == 0 ? null : new(random.Next(60), "reden", null));
                db.Add(new Matching.Data.Wijziging { Soort = Matching.Data.WijzigingSoort.Klant, Onderwerp = wie.Value, Tijdstip = default });
                await db.SaveChangesAsync();
            }

            if (keer % 25 == 24) await o.Gemeente.WaitForIndexAsync();
            var na = await ReadAllAsync(werkgever);
            foreach (var adres in Adressen) Assert.True(voor[adres] == na[adres], $"geval {keer}: {adres} veranderde");
        }
    }

    [Fact]
    public async Task The_comparison_notices_when_something_published_changes()
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 36);
        Unlimited(o);
        using var werkgever = await o.Gemeente.SignInAsync("werkgever:W-1");
        // The first visit also gets a cookie.
        await ReadAllAsync(werkgever);
        var voor = await ReadAllAsync(werkgever);
        await using (var db = o.Gemeente.OpenDatabase()) await db.Set<Klant>().Where(k => k.Id == o.Klanten[5].Id).ExecuteUpdateAsync(s => s.SetProperty(k => k.PublicatieKlant, false));

        var na = await ReadAllAsync(werkgever);

        Assert.True(Adressen.Count(a => voor[a] != na[a]) >= 2);
    }

    [Fact]
    public void What_is_not_published_changes_nothing_of_what_is_published()
    {
        var random = new Random(12);
        for (var keer = 0; keer < (Volledig ? 10_000 : 500); keer++)
        {
            var klant = Profiel(random);
            var anders = klant with
            {
                Sleutel = "ander",
                Diagnose = new(2020, 1, random.Next(1, 28)),
                Talenten = ["x"],
                Taal = [],
                WerkEnDenkniveau = random.Next(6),
                Certificaten = ["c"],
                Vervoer = ["auto"],
                BeschikbaarVanaf = new(2026, 5, 1),
                UrenMin = random.Next(20),
                Onregelmatig = true,
                Dagdelen = [],
                MaxKm = random.Next(40),
                MaxMinuten = random.Next(90),
                Plek = new(52, 4 + random.NextDouble()),
                Presentatie = "tekst",
                Doelgroepen = [Doelgroep.Statushouder],
                AfgewezenVoor = [Guid.NewGuid()],
                AfstandMaanden = random.Next(24),
                WilWerken = true,
                Urenuitbreiding = true,
                Competenties = klant.Competenties?.Select(c => c with { Naam = "anders", Niveau = random.Next(1, 6) }).Reverse().ToList(),
                Ervaring = klant.Ervaring?.Select(e => e with { Naam = "anders", Tot = new(2024, 1, 1), Beroep = e.Beroep![..8] + random.Next(10) }).ToList(),
                Gewenst = klant.Gewenst?.Select(b => b with { Naam = "anders", Code = b.Code![..8] + random.Next(10) }).ToList(),
            };

            // A postcode tells its zone, and no more.
            Assert.True(GepubliceerdProfiel.Van(klant, Beroepsgroep.Groen, 2251, default).IsGelijk(GepubliceerdProfiel.Van(anders, Beroepsgroep.Groen, 2259, default)), $"geval {keer}");
            Assert.False(GepubliceerdProfiel.Van(klant, Beroepsgroep.Groen, 2251, default).IsGelijk(GepubliceerdProfiel.Van(klant, Beroepsgroep.Groen, 2261, default)));
        }
    }

    [Fact]
    public void Every_field_of_a_klant_is_changed_or_declared()
    {
        var alle = typeof(Klant).GetProperties().Select(p => p.Name).ToHashSet();

        Assert.Empty(alle.Except(KlantVelden().Select(v => v.Name)).Except(Aanwezigheid).Except(GeenGegeven));
        Assert.Equal(["Competenties", "Ervaring", "Gewenst", "Rijbewijzen"], typeof(Werkbeeld).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => p.Name).Order());
        Assert.Equal(["Gepubliceerd", "Groep", "KlantId", "Uren", "Werkbeeld", "Zone"], typeof(GepubliceerdProfiel).GetProperties().Select(p => p.Name).Order());
    }

    /// <summary>Free browsing has no way to the staff's index: only who was released is read from it, and publishing is.</summary>
    [Fact]
    public void The_staffs_index_cannot_be_reached_from_free_browsing()
    {
        Type[] mag = [typeof(ReadGeselecteerd), typeof(PublishProfielen)];
        var wie = typeof(ReadKaarten).Assembly.GetTypes().Where(t => t.Namespace is "Matching.Profielen" or "Matching.Profielen.Etalage")
            .Where(t => t.GetConstructors().SelectMany(c => c.GetParameters()).Any(p => p.ParameterType == typeof(Zoekindex) || p.ParameterType == typeof(Matching.Rangschikking.Rangschikker)));

        Assert.Equal(mag.Order(Comparer<Type>.Create((a, b) => string.CompareOrdinal(a.Name, b.Name))), wie.OrderBy(t => t.Name, StringComparer.Ordinal));
    }

    private static void Unlimited(Lijstopstelling o)
    {
        var grenzen = o.Gemeente.Services.GetRequiredService<IOptions<Profielinstellingen>>().Value;
        (grenzen.LijstenPerDag, grenzen.ProfielenPerDag, grenzen.SecondenPerLijst) = (int.MaxValue, int.MaxValue, 0);
    }

    private static IEnumerable<PropertyInfo> KlantVelden() =>
        typeof(Klant).GetProperties().Where(p => p.CanWrite && !Aanwezigheid.Contains(p.Name) && !GeenGegeven.Contains(p.Name));

    private static object? Waarde(Type soort, Random random)
    {
        var kaal = Nullable.GetUnderlyingType(soort) ?? soort;
        if (kaal == typeof(string)) return $"tekst {random.Next()}";
        if (kaal == typeof(int)) return random.Next(1000, 9999);
        if (kaal == typeof(bool)) return random.Next(2) == 0;
        if (kaal == typeof(DateOnly)) return new DateOnly(random.Next(1960, 2026), random.Next(1, 13), random.Next(1, 28));
        if (kaal.IsEnum) return Enum.GetValues(kaal).GetValue(random.Next(Enum.GetValues(kaal).Length));
        if (kaal == typeof(List<Doelgroep>)) return new List<Doelgroep> { (Doelgroep)random.Next(8) };
        // A medewerker must exist.
        return kaal == typeof(Matching.Toegang.MedewerkerId) ? null : throw new InvalidOperationException($"Hoe verandert een {kaal.Name}?");
    }

    private static DiagnoseInhoud Inhoud(Random random) => new()
    {
        Instrument = $"i{random.Next()}",
        Competenties = [.. Enumerable.Range(0, random.Next(5)).Select(i => new BeheersteCompetentie($"lokaal:c{random.Next(20)}{i}", "Iets", random.Next(1, 6)))],
        Werk = new([new($"isco:{random.Next(1000, 9999)}", "Werk", random.Next(9), "2020-01")], [new($"isco:{random.Next(1000, 9999)}", "Wens")], ["Talent"]),
        Taal = [new("nl", "B1", "A2")],
        Computer = random.Next(5),
        WerkEnDenkniveau = random.Next(1, 7),
        Opleidingen = [new("Opleiding", random.Next(4), true)],
        Certificaten = [new("lokaal:vca", "VCA", null)],
        Rijbewijzen = random.Next(2) == 0 ? [] : ["B", "CE"],
        Vervoer = ["auto"],
        Beschikbaar = new(new(2026, 9, 1), random.Next(20), random.Next(20, 40), random.Next(2) == 0, []),
        Reizen = new(random.Next(40), random.Next(90)),
        Presentatie = $"presentatie {random.Next()}",
    };

    private static KlantProfiel Profiel(Random random) => new()
    {
        Id = KlantId.New(),
        Sleutel = "K-1",
        Competenties = [.. Enumerable.Range(0, random.Next(6)).Select(i => new ProfielCompetentie($"lokaal:c{i}", "Iets", random.Next(1, 6)))],
        Ervaring = [new($"isco:{random.Next(100, 999)}{random.Next(10)}", "Werk", 3, null)],
        Gewenst = [new($"isco:{random.Next(100, 999)}{random.Next(10)}", "Wens")],
        Rijbewijzen = ["B"],
        UrenMax = random.Next(8, 40),
    };

    /// <summary>Status, headers and body of every address, less what differs by request: the proof against forgery, and the number of a request that went wrong.</summary>
    private static async Task<Dictionary<string, string>> ReadAllAsync(HttpClient werkgever)
    {
        var antwoorden = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var adres in Adressen)
        {
            using var antwoord = await werkgever.GetAsync(adres);
            antwoord.Headers.Date = null;
            var tekst = Token().Replace($"{(int)antwoord.StatusCode}\n{antwoord.Headers}{antwoord.Content.Headers}\n{await antwoord.Content.ReadAsStringAsync()}", "");
            antwoorden[adres] = $"{tekst.Length} {Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))}";
        }

        return antwoorden;
    }

    [GeneratedRegex("(?<=__RequestVerificationToken\"[^>]*value=\")[^\"]+|(?<=nonce[-=]\"?)[A-Za-z0-9+/=_-]{16,}|(?<=\"traceId\":\")[^\"]+|(?<=dit nummer: <code>)[^<]+", RegexOptions.None, 2000)]
    private static partial Regex Token();
}
