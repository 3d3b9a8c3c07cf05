using Matching.Rangschikking;
using Matching.Toegang;

namespace Matching.Training;

/// <summary>What was written about a model when it was made, for who wants to read it.</summary>
public static class Modelbestanden
{
    /// <summary>The report brings its own style, which our pages do not allow, so it is saved and opened from disk.</summary>
    public static IReadOnlyList<(string Bestand, string Naam, string Soort)> Alle { get; } =
        [("card.md", "Modelkaart", "text/plain; charset=utf-8"), ("report.html", "Rapport met grafieken (bestand)", "text/html; charset=utf-8")];

    public static void MapModelbestanden(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/modellen/{versie}/{bestand}", Read).RequireAuthorization(Deur.Modellen).ExcludeFromDescription();

    private static IResult Read(string versie, string bestand, Modelkast kast)
    {
        var (naam, _, soort) = Alle.FirstOrDefault(b => b.Bestand == bestand);
        if (naam is null || kast.Find(versie)?.Bestand(naam) is not { } pad) return Results.NotFound();
        return Results.File(pad, soort, naam == "report.html" ? $"{versie}.html" : null);
    }
}
