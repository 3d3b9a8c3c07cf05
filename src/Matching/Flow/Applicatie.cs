using Matching.Berichten;
using Matching.Bord;
using Matching.Data;
using Matching.Demo;
using Matching.Diagnoses;
using Matching.Http;
using Matching.Import;
using Matching.Jobcoaching;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Netwerkcafes;
using Matching.Plaatsingen;
using Matching.Profielen;
using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Matching.Training;
using Matching.Trajecten;
using Matching.Vacatures;
using Matching.Verantwoording;
using Matching.Voorstellen;
using Matching.Werkgevers;
using Matching.Zoeken;

namespace Matching.Flow;

/// <summary>
/// The whole product put together, in the order of the rooms: what the server runs, what the commands use without one, what the tests start.
/// </summary>
public static class Applicatie
{
    /// <param name="instellingen">Settings that outrank those of file and environment, as <c>--Naam=waarde</c>.</param>
    public static WebApplicationBuilder Builder(Opslag opslag, string? environment = null, string? urls = null, string[]? instellingen = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Applicatie).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            Args = instellingen,
            EnvironmentName = environment ?? Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") ?? DefaultEnvironment,
        });
        builder.WebHost.UseUrls(urls ?? "http://127.0.0.1:5080");
        builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
        builder.Host.UseDefaultServiceProvider(o => (o.ValidateOnBuild, o.ValidateScopes) = (true, true));
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical).AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // An address that is taken is told in a sentence; here it would come first, with a trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // Standard output belongs to what a command answers.
        builder.Logging.AddConsole(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services
            .AddData(opslag)
            .AddHttp()
            .AddLogboek()
            .AddToegang(opslag, builder.Configuration, builder.Environment)
            .AddSleutels()
            .AddBerichten()
            .AddTaxonomie()
            .AddWerkgevers()
            .AddVacatures()
            .AddKlanten()
            .AddDiagnoses()
            .AddZoeken()
            .AddRangschikking()
            .AddJobcoaching()
            .AddVoorstellen()
            .AddPlaatsingen()
            .AddTrajecten()
            .AddTraining()
            .AddProfielen()
            .AddNetwerkcafes()
            .AddBord()
            .AddImport()
            .AddVerantwoording()
            .AddDemo(builder.Environment)
            .AddFlow();
        return builder;
    }

    public static WebApplication Build(WebApplicationBuilder builder)
    {
        var app = builder.Build();
        app.UseVoorportaal();
        app.UseBeveiligingskoppen();
        app.UseHerkomst();
        app.UseFouten();
        app.UseRouting();
        app.UseAdrescontrole();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
        app.MapToegang(app.Environment);
        app.MapJobcoaching();
        app.MapVoorstellen();
        app.MapTraining();
        app.MapProfielen();
        app.MapBord();
        app.MapVerantwoording();
        app.MapGezondheid();
        app.MapOpenApi("/api/v1/openapi.json").AllowAnonymous();
        return app;
    }

    /// <summary>A Debug build is for trying out, a Release build for work, unless the environment says otherwise (contract).</summary>
    private static string DefaultEnvironment =>
#if DEBUG
        Environments.Development;
#else
        Environments.Production;
#endif
}
