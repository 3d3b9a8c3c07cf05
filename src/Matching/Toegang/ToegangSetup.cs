using Matching.Data;
using Matching.Http;
using Matching.Toegang.Oidc;
using Matching.Toegang.Sessies;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace Matching.Toegang;

public static class ToegangSetup
{
    public static IServiceCollection AddToegang(this IServiceCollection services, Opslag opslag, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddDataProtection().SetApplicationName("matching").PersistKeysToFileSystem(Directory.CreateDirectory(opslag.Sleutels));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie().AddOidc(configuration, environment);
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IHostEnvironment, IOptions<Sessietermijnen>>(Sessiecookie.Configure);
        services.AddOptions<Sessietermijnen>().BindConfiguration("Matching:Sessies");
        services.AddAuthorization(Deur.Configure);
        services
            .AddScoped<Accounts>()
            .AddSingleton(Accounts.Medewerkers)
            .AddScoped<Sessieregister>()
            .AddScoped<Sessiecookie>()
            .AddScoped<Aanmelding>()
            .AddSingleton<IAuthorizationHandler, VersWacht>()
            .AddSingleton<IAuthorizationMiddlewareResultHandler, Weigering>()
            .AddSingleton(new Menupunt("Sessies", "/sessies/accounts", Deur.Sessies, Volgorde: 96));
        Verkeer.Add(services);
        if (environment.IsDevelopment()) services.AddScoped<DemoAanmelding>();
        return services;
    }

    public static void MapToegang(this IEndpointRouteBuilder routes, IHostEnvironment environment)
    {
        routes.MapPost("/afmelden", SignOutAsync).RequireAuthorization(Deur.Aangemeld).ExcludeFromDescription();
        routes.MapOidc();
        if (environment.IsDevelopment()) DemoAanmelding.Map(routes);
    }

    private static async Task<IResult> SignOutAsync(HttpContext http, Aanmelding aanmelding, Afscheid afscheid, CancellationToken stop)
    {
        var daar = await afscheid.AdresAsync(http, stop);
        await aanmelding.SignOutAsync(http, "/afmelden", stop);
        return daar is null ? Results.LocalRedirect(Aanmeldpagina.Pad) : VerderModel.NaarBuiten(http, daar);
    }
}
