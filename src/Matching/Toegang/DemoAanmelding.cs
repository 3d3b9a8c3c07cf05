using Matching.Http;
using Matching.Kern;

namespace Matching.Toegang;

/// <summary>An account of the demo gemeente, shown on the sign-in page.</summary>
public sealed record DemoAccount(string Sleutel, string Omschrijving);

/// <summary>Signing in by name alone, for trying the product out. It exists only in Development: elsewhere neither the route nor this class is there.</summary>
public sealed class DemoAanmelding(Accounts accounts, Aanmelding aanmelding)
{
    public const string Pad = "/aanmelden/demo";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapPost(Pad, (HttpContext http, DemoAanmelding demo, CancellationToken stop) => demo.SignInAsync(http, stop))
            .AllowAnonymous().DisableAntiforgery().ExcludeFromDescription();

    public Task<Result<Account>> FindAsync(string? account, CancellationToken stop) => accounts.FindAsync(account, stop);

    private async Task<IResult> SignInAsync(HttpContext http, CancellationToken stop)
    {
        // Read here and not bound: routing refuses another type before it knows that this door is open, and would send a stranger to sign in.
        if (!http.Request.HasFormContentType) return Problemen.Problem(StatusCodes.Status415UnsupportedMediaType, "Stuur een formulier met het veld account.");
        if (await Formulier.ReadAsync(http.Request, stop) is not { } form) return Problemen.Problem(StatusCodes.Status400BadRequest);
        string? account = form["account"], terug = form["terug"];
        var found = await FindAsync(account, stop);
        if (found.Fault is { } fault) return IsBrowser(http.Request) ? Results.LocalRedirect(Aanmeldpagina.Met(http, fault, terug)) : fault.ToProblem();
        await aanmelding.SignInAsync(http, found.Value, Pad, stop);
        return Results.LocalRedirect(Terugadres.IsEigen(terug) ? terug : "/");
    }

    private static bool IsBrowser(HttpRequest request) =>
        request.GetTypedHeaders().Accept.Any(type => type.MediaType.Equals("text/html", StringComparison.OrdinalIgnoreCase));
}
