using Matching.Kern;

namespace Matching.Http;

/// <summary>The one place where a refusal becomes an answer over http: problem+json with status, title and detail (NL API Design Rules).</summary>
public static class Problemen
{
    public static int StatusVan(Fault fault) => fault switch
    {
        NotFound => StatusCodes.Status404NotFound,
        Conflict => StatusCodes.Status409Conflict,
        Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    public static IResult ToProblem(this Fault fault) => Problem(StatusVan(fault), fault.Tekst);

    public static IResult Problem(int status, string? tekst = null) =>
        Results.Problem(statusCode: status, title: Titel(status), detail: tekst ?? Uitleg(status));

    public static string Titel(int status) => status switch
    {
        400 => "Dit klopt niet",
        401 => "U bent niet aangemeld",
        403 => "Hier mag u niet komen",
        404 => "Niet gevonden",
        409 => "Dit kan nu niet",
        413 => "Dit is te groot",
        429 => "Even wachten",
        503 => "Even niet beschikbaar",
        >= 400 and < 500 => "Dit klopt niet",
        _ => "Er ging iets mis",
    };

    public static string Uitleg(int status) => status switch
    {
        400 => "We begrijpen deze vraag niet. Ga terug en probeer het opnieuw.",
        401 => "Meld u eerst aan.",
        403 => "Uw account heeft geen toegang tot deze pagina. Vraag uw beheerder als dat niet klopt.",
        404 => "Deze pagina bestaat niet, of is niet voor u. Kijk of het adres klopt.",
        409 => "Iemand anders was u net voor. Laad de pagina opnieuw.",
        413 => "Stuur minder gegevens tegelijk.",
        429 => "U deed dit te vaak achter elkaar. Wacht even en probeer het dan opnieuw.",
        503 => "Probeer het over een minuut opnieuw.",
        405 => "Dit kan niet op dit adres. Kijk in de beschrijving van de API wat wel kan.",
        415 => "Stuur JSON, met Content-Type: application/json.",
        >= 400 and < 500 => "We begrijpen deze vraag niet. Kijk in de beschrijving van de API wat we verwachten.",
        _ => "Het ligt aan ons. Probeer het opnieuw. Gaat het weer mis? Bel de beheerder.",
    };
}

public static class Paden
{
    /// <summary>Whether a person is looking at this address; otherwise a program is, and gets JSON.</summary>
    public static bool IsPagina(PathString pad) => !pad.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase) && !pad.StartsWithSegments("/hubs", StringComparison.OrdinalIgnoreCase);
}
