using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Matching.Toegang;

public static class ToegangSetup
{
    public static IServiceCollection AddToegang(this IServiceCollection services, Opslag opslag, IHostEnvironment environment)
    {
        services.AddDataProtection().SetApplicationName("matching").PersistKeysToFileSystem(Directory.CreateDirectory(opslag.Sleutels));
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(o => ConfigureCookie(o, environment));
        services.AddAuthorization(Deur.Configure);
        services.AddScoped<Aanmelding>();
        if (environment.IsDevelopment())
        {
            services.AddScoped<DemoAanmelding>();
            services.AddSingleton(DemoAanmelding.Medewerkers);
        }

        return services;
    }

    public static void MapToegang(this IEndpointRouteBuilder routes, IHostEnvironment environment)
    {
        routes.MapPost("/afmelden", SignOutAsync).RequireAuthorization(Deur.Aangemeld).ExcludeFromDescription();
        if (environment.IsDevelopment())
        {
            routes.MapPost("/aanmelden/demo", SignInDemoAsync).AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();
        }
    }

    private static async Task<IResult> SignInDemoAsync(HttpContext http, DemoAanmelding demo, Aanmelding aanmelding, CancellationToken stop)
    {
        // Read here and not bound: routing refuses another type before it knows that this door is open, and would send a stranger to sign in.
        if (!http.Request.HasFormContentType) return Problemen.Problem(StatusCodes.Status415UnsupportedMediaType, "Stuur een formulier met het veld account.");
        if (await ReadFormAsync(http.Request, stop) is not { } form) return Problemen.Problem(StatusCodes.Status400BadRequest);
        string? account = form["account"], terug = form["terug"];
        var found = await demo.FindAsync(account, stop);
        if (found.Fault is { } fault) return IsBrowser(http.Request) ? BackToPage(http, terug, fault) : fault.ToProblem();
        await aanmelding.SignInAsync(http, found.Value, "/aanmelden/demo", stop);
        return Results.LocalRedirect(Terugadres.IsEigen(terug) ? terug : "/");
    }

    private static async Task<IFormCollection?> ReadFormAsync(HttpRequest request, CancellationToken stop)
    {
        try
        {
            return await request.ReadFormAsync(stop);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException)
        {
            return null;
        }
    }

    /// <summary>A person gets the page again with the sentence on it; a program gets problem+json.</summary>
    private static IResult BackToPage(HttpContext http, string? terug, Fault fault)
    {
        var tempData = http.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);
        tempData.Waarschuw(fault.Tekst);
        tempData.Save();
        return Results.LocalRedirect("/aanmelden" + QueryString.Create("terug", terug ?? ""));
    }

    private static bool IsBrowser(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));

    private static async Task<IResult> SignOutAsync(HttpContext http, Aanmelding aanmelding, CancellationToken stop)
    {
        await aanmelding.SignOutAsync(http, "/afmelden", stop);
        return Results.LocalRedirect("/aanmelden");
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        // The __Host- prefix needs https, which a first try-out on this machine does not have.
        options.Cookie.Name = environment.IsDevelopment() ? "matching" : "__Host-matching";
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.HttpOnly = true;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.LoginPath = "/aanmelden";
        options.ReturnUrlParameter = "terug";
        options.Events.OnRedirectToLogin = context =>
        {
            if (Paden.IsPagina(context.Request.Path)) context.Response.Redirect(context.RedirectUri);
            else context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
