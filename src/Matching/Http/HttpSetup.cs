using Matching.Kern;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Matching.Http;

public static class HttpSetup
{
    public static IServiceCollection AddHttp(this IServiceCollection services)
    {
        services.AddRazorPages(o =>
        {
            o.RootDirectory = "/";
            o.Conventions.ConfigureFilter(new Formuliercontrole());
            o.Conventions.AddFolderRouteModelConvention("/", Formuliercontrole.OnlyForms);
        }).AddMvcOptions(o =>
        {
            Modelmeldingen.Translate(o.ModelBindingMessageProvider);
            // Nothing here sends a[b]; and what reads it fails on a[b.
            o.ValueProviderFactories.RemoveType<JQueryFormValueProviderFactory>();
            o.ValueProviderFactories.RemoveType<JQueryQueryStringValueProviderFactory>();
        }).AddViewOptions(o => o.HtmlHelperOptions.ClientValidationEnabled = false);
        services.AddProblemDetails();
        services.AddHttpContextAccessor();
        // In Development a broken body would otherwise throw, and be called our fault instead of the sender's.
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = false);
        services.ConfigureHttpJsonOptions(o => Json.Configure(o.SerializerOptions));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "matching-formulier";
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.Configure<CookieTempDataProviderOptions>(o =>
        {
            o.Cookie.Name = "matching-melding";
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddScoped<Menu>();
        services.AddOptions<Huisstijl>().BindConfiguration(nameof(Huisstijl));
        services.AddOpenApi("v1");
        return services;
    }

    /// <summary>What went wrong: a page for people, problem+json for programs, never a trace. Routing comes after, so that the page can be found.</summary>
    public static void UseFouten(this WebApplication app)
    {
        app.UseWhen(http => Paden.IsPagina(http.Request.Path), pagina =>
        {
            pagina.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/fout", StatusCodeSelector = StatusVan });
            pagina.UseStatusCodePagesWithReExecute("/fout");
        });
        app.UseWhen(http => !Paden.IsPagina(http.Request.Path), api =>
        {
            api.UseExceptionHandler(new ExceptionHandlerOptions
            {
                ExceptionHandler = http => Problemen.Problem(http.Response.StatusCode).ExecuteAsync(http),
                StatusCodeSelector = StatusVan,
            });
            api.UseStatusCodePages(status => Problemen.Problem(status.HttpContext.Response.StatusCode).ExecuteAsync(status.HttpContext));
        });
    }

    /// <summary>What cannot be read or is too large is the sender's to mend, also where the framework throws.</summary>
    private static int StatusVan(Exception fout) => fout switch
    {
        BadHttpRequestException sent => sent.StatusCode,
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };
}
