using Matching.Klanten;
using Matching.Profielen;
using Matching.Tests.Hosting;
using Matching.Voorstellen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Voorstellen;

/// <summary>A werkgever who wants to meet one klant, and everybody it concerns, each with a browser of their own.</summary>
public sealed class Interesseopstelling : IAsyncDisposable
{
    public const string Taken = "/interesses";
    public const string VanWerkgever = "/profielen/interesse";
    public const string Mijn = "/mijn";
    public const string Naam = "Geheime Kanarienaam";
    public const string Nummer = "06-55501234";
    public const string Mail = "kanarie@klant.example";

    private Interesseopstelling(Lijstopstelling lijst, HttpClient anke, HttpClient consulent, HttpClient werkgever, HttpClient klant) =>
        (Lijst, Anke, Consulent, Werkgever, Klant) = (lijst, anke, consulent, werkgever, klant);

    public Lijstopstelling Lijst { get; }

    public Testgemeente Gemeente => Lijst.Gemeente;

    public Klant Wie => Lijst.Klanten[^1];

    public HttpClient Anke { get; }

    public HttpClient Consulent { get; }

    public HttpClient Werkgever { get; }

    public HttpClient Klant { get; }

    public static async Task<Interesseopstelling> StartAsync(Databasesoort soort = Databasesoort.Sqlite, string? bericht = null)
    {
        var lijst = await Lijstopstelling.StartAsync(soort, klanten: 2);
        lijst.Klanten.Add(await lijst.Gemeente.AddKandidaatAsync("K-kanarie", lijst.Consulent, k => (k.Voornaam, k.Achternaam, k.Telefoon, k.Email) = ("Geheime", "Kanarienaam", Nummer, Mail)));
        await lijst.Gemeente.PublishAsync();
        var o = new Interesseopstelling(
            lijst, await lijst.AnkeAsync(), await lijst.Gemeente.SignInAsync("m-c1"), await lijst.Gemeente.SignInAsync("werkgever:W-1"), await lijst.Gemeente.SignInAsync("klant:K-kanarie"));
        var pseudoniem = lijst.Gemeente.Services.GetRequiredService<Pseudoniemen>().Van(lijst.Werkgever.Id, o.Wie.Id);
        await o.Werkgever.PressAsync("/profielen?vacature=V-1", VanWerkgever, ("vacature", "V-1"), ("pseudoniem", pseudoniem), ("bericht", bericht ?? ""));
        return o;
    }

    public async Task<Interesse> ReadAsync()
    {
        await using var db = Gemeente.OpenDatabase();
        return await db.Set<Interesse>().AsNoTracking().SingleAsync();
    }

    /// <summary>Presses a button on a page as that page is now, and reads what comes next.</summary>
    public async Task<string> PressAsync(HttpClient wie, string pagina, string knop, params (string Veld, string Waarde)[] velden)
    {
        var nu = await ReadAsync();
        return await wie.PressAsync(pagina, $"{pagina}?handler={knop}", [("id", nu.Id.Value.ToString()), ("versie", nu.Versie.ToString()), .. velden]);
    }

    /// <summary>Up to the klant's own yes.</summary>
    public async Task AgreeAsync()
    {
        await PressAsync(Consulent, Taken, "Vragen");
        await PressAsync(Klant, Mijn, "Ja", ("telefoon", "true"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visitor in new[] { Anke, Consulent, Werkgever, Klant }) visitor.Dispose();
        await Lijst.DisposeAsync();
    }
}
