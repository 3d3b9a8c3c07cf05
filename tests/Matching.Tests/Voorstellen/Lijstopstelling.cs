using System.Text.RegularExpressions;
using Matching.Klanten;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;

namespace Matching.Tests.Voorstellen;

/// <summary>Two accountmanagers, two consulenten, two werkgevers, one open vacature, and klanten in the caseload of the first consulent.</summary>
public sealed partial class Lijstopstelling : IAsyncDisposable
{
    public const string Pagina = "/vacatures/V-1";
    public const string Voorselectie = $"{Pagina}/voorselectie?handler=";

    private Lijstopstelling(Testgemeente gemeente) => Gemeente = gemeente;

    public Testgemeente Gemeente { get; }

    public Werkgever Werkgever { get; private set; } = null!;

    public Werkgever AndereWerkgever { get; private set; } = null!;

    public Medewerker Consulent { get; private set; } = null!;

    public Medewerker AndereConsulent { get; private set; } = null!;

    public Vacature Vacature { get; private set; } = null!;

    public List<Klant> Klanten { get; } = [];

    public static async Task<Lijstopstelling> StartAsync(Databasesoort soort = Databasesoort.Sqlite, int klanten = 3)
    {
        var o = new Lijstopstelling(await Testgemeente.StartAsync(soort));
        var anke = await o.Gemeente.AddMedewerkerAsync("m-a1", Rol.Accountmanager);
        await o.Gemeente.AddMedewerkerAsync("m-a2", Rol.Accountmanager);
        o.Consulent = await o.Gemeente.AddMedewerkerAsync("m-c1", Rol.Werkconsulent);
        o.AndereConsulent = await o.Gemeente.AddMedewerkerAsync("m-c2", Rol.Werkconsulent);
        o.Werkgever = await o.Gemeente.AddWerkgeverAsync("W-1", anke);
        o.AndereWerkgever = await o.Gemeente.AddWerkgeverAsync("W-2");
        o.Vacature = await o.Gemeente.AddOpenVacatureAsync("V-1", o.Werkgever);
        for (var i = 1; i <= klanten; i++) o.Klanten.Add(await o.Gemeente.AddKandidaatAsync($"K-{i:00}", o.Consulent, inhoud: Testgemeente.Magazijnervaring(1 + (i % 5))));
        await o.Gemeente.PublishAsync();
        return o;
    }

    public async Task<HttpClient> AnkeAsync() => await Gemeente.SignInAsync("m-a1");

    /// <summary>Puts a klant on the voorselectie, as the accountmanager does.</summary>
    public static Task<string> AddAsync(HttpClient anke, Klant klant) => anke.PressAsync(Pagina, $"{Voorselectie}Toevoegen", ("klant", klant.Sleutel));

    public static async Task<string> ReleaseAsync(HttpClient anke) =>
        await anke.PressAsync(Pagina, $"{Voorselectie}Vrijgeven", ("stempel", Stempel(await anke.ReadPageAsync(Pagina))));

    /// <summary>What the form on a page says the voorselectie was.</summary>
    public static string Stempel(string pagina) => Stempels().Match(pagina).Groups["waarde"].Value;

    public ValueTask DisposeAsync() => Gemeente.DisposeAsync();

    [GeneratedRegex("name=\"stempel\" value=\"(?<waarde>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex Stempels();
}
