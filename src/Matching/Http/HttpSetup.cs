using Matching.Kern;

namespace Matching.Http;

public static class HttpSetup
{
    public static IServiceCollection AddHttp(this IServiceCollection services)
    {
        services.AddRazorPages(o => o.RootDirectory = "/");
        services.AddProblemDetails();
        services.AddHttpContextAccessor();
        // In Development a broken body would otherwise throw, and be called our fault instead of the sender's.
        services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = false);
        services.ConfigureHttpJsonOptions(o => Json.Configure(o.SerializerOptions));
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "matching-formulier";
            o.Cookie.SameSite = SameSiteMode.Strict;
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
            pagina.UseExceptionHandler("/fout/500");
            pagina.UseStatusCodePagesWithReExecute("/fout/{0}");
        });
        app.UseWhen(http => !Paden.IsPagina(http.Request.Path), api =>
        {
            api.UseExceptionHandler(fout => fout.Run(http => Problemen.Problem(StatusCodes.Status500InternalServerError).ExecuteAsync(http)));
            api.UseStatusCodePages(status => Problemen.Problem(status.HttpContext.Response.StatusCode).ExecuteAsync(status.HttpContext));
        });
    }
}
