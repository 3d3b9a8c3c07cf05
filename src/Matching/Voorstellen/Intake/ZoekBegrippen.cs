using Matching.Http;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Voorstellen.Intake;

/// <summary>Beroepen or competenties by what someone types: what begins with it first, then what resembles it.</summary>
public static class ZoekBegrippen
{
    private const int Max = 10;
    private const int MaxTekens = 100;

    public sealed record Gevonden(string Code, string Naam);

    public sealed record Antwoord(IReadOnlyList<Gevonden> Begrippen);

    public static IResult Handle(string? soort, string? zoek, Taxonomiehouder houder)
    {
        if (soort is not ("beroep" or "competentie")) return new Invalid("Kies als soort beroep of competentie.").ToProblem();
        if (zoek?.Trim() is not { Length: > 1 and <= MaxTekens } tekst) return new Invalid($"Typ 2 tot {MaxTekens} tekens.").ToProblem();
        var (stand, herkenner) = (houder.Stand, houder.Herkenner);
        var (alle, lijkt) = soort == "beroep" ? (stand.Beroepen, herkenner.Beroepen(tekst, Max)) : (stand.Competenties, herkenner.Competenties(tekst, Max));
        var begint = alle.Where(b => b.Labels.Any(l => l.Tekst.StartsWith(tekst, StringComparison.OrdinalIgnoreCase))).OrderBy(b => b.Naam, StringComparer.Create(Kalender.Nederlands, ignoreCase: true));
        return Results.Ok(new Antwoord([.. begint.Concat(lijkt.Select(h => h.Begrip)).Distinct().Take(Max).Select(b => new Gevonden(b.Code, b.Naam))]));
    }
}
