using System.Net;
using Matching.Data;
using Matching.Flow;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Matching.Tests.Hosting;

/// <summary>The whole product, running on a free port with a database of its own and a clock that stands still. What a test needs of it, it asks in the domain's words.</summary>
public sealed partial class Testgemeente : IAsyncDisposable
{
    private readonly Testdatabase database;
    private readonly WebApplication app;

    private Testgemeente(Testdatabase database, WebApplication app, FakeTimeProvider clock)
    {
        this.database = database;
        this.app = app;
        Clock = clock;
        Url = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public static DateOnly Vandaag { get; } = new(2026, 3, 2);

    public Uri Url { get; }

    public FakeTimeProvider Clock { get; }

    public Opslag Opslag => database.Opslag;

    public IServiceProvider Services => app.Services;

    // Tests travel through years and ask faster than people; those of sessions and limits set their own.
    private static readonly string[] Rustig =
        [.. new[] { "Medewerker", "Werkgever", "Klant" }.SelectMany(s => new[] { $"--Matching:Sessies:{s}:Stilte=36500.00:00:00", $"--Matching:Sessies:{s}:Hoogstens=36500.00:00:00" }), "--Matching:Verkeer:Piek=1000000", "--Matching:Verkeer:PerSeconde=1000000", "--Logging:LogLevel:Matching=Warning"];

    /// <param name="demo">Filled with the demo gemeente, as a first start is.</param>
    /// <param name="instellingen">As on the command line; they outrank what is quiet for other tests.</param>
    public static async Task<Testgemeente> StartAsync(Databasesoort soort = Databasesoort.Sqlite, bool demo = false, params string[] instellingen)
    {
        var database = await Testdatabase.CreateAsync(soort);
        var clock = new FakeTimeProvider(new DateTimeOffset(Vandaag.ToDateTime(new TimeOnly(9, 0)), TimeSpan.Zero));
        var builder = Applicatie.Builder(database.Opslag, environment: "Development", urls: "http://127.0.0.1:0", [.. Rustig, .. instellingen]);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
        // Cookies run out by the clock of the browser and of SignalR, which is the machine's; sessions by ours.
        builder.Services.Configure<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme, o => o.TimeProvider = TimeProvider.System);
        builder.Services.ConfigureAll<OpenIdConnectOptions>(o => o.TimeProvider = TimeProvider.System);
        var app = Applicatie.Build(builder);
        Assert.Null(await Opstarten.ReadyAsync(app.Services, demo, new Progress<string>(), CancellationToken.None));
        await app.StartAsync();
        return new(database, app, clock);
    }

    public MatchingDbContext OpenDatabase() => database.Open();

    /// <summary>Someone's browser without scripts: keeps cookies, follows nothing by itself.</summary>
    public HttpClient Visitor() => new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = Url };

    public async Task<HttpClient> SignInAsync(string account)
    {
        var client = Visitor();
        using var form = new FormUrlEncodedContent([new("account", account)]);
        using var answer = await client.PostAsync("/aanmelden/demo", form);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await database.DisposeAsync();
    }
}
