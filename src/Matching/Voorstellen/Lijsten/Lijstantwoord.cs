using System.Globalization;
using Matching.Data;
using Matching.Gebieden;
using Matching.Http;
using Matching.Kern;
using Matching.Klanten;
using Matching.Rangschikking;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>Ranked lists for programs, as <c>match --json</c> writes them (contract), for those who may see them.</summary>
public static class Lijstantwoord
{
    private const int Standaard = 20;
    private const int Hoogste = 100;

    /// <summary>A place on a shortlist. Of someone else's klant only rank, band and <paramref name="Caseload"/> are told.</summary>
    public sealed record Shortlistplek(
        string? Klant, string? Caseload, int Rang, double? Score, double? Basis, double? Aftrek, Band Band, bool? Verkenning,
        IReadOnlyList<Reden>? Redenen, IReadOnlyList<string>? Ontbreekt, IReadOnlyList<string>? Onbekend);

    public sealed record Shortlistantwoord(string Vacature, string Model, IReadOnlyList<Shortlistplek> Kandidaten);

    public static async Task<IResult> ShortlistAsync(string sleutel, string? aantal, HttpContext http, MatchingDbContext db, ReadKandidaten read, CancellationToken stop)
    {
        if (Lees(aantal) is not { } hoeveel) return Aantalfout.ToProblem();
        var vacature = await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == sleutel, stop);
        if (vacature is null) return new NotFound($"Vacature {sleutel} bestaat niet.").ToProblem();
        var gelezen = await read.HandleAsync(vacature, Gebiedsvraag.Overal, hoeveel, opScherm: false, Account.Van(http.User), http.Request.Path, stop);
        return gelezen.Fault is { } fault
            ? fault.ToProblem()
            : Results.Ok(new Shortlistantwoord(sleutel, gelezen.Value.Model, [.. gelezen.Value.Beste.Select(Plek)]));
    }

    public static async Task<IResult> VacaturesAsync(string sleutel, string? aantal, HttpContext http, ReadKlant read, Rangschikker rangschikker, CancellationToken stop)
    {
        if (Lees(aantal) is not { } hoeveel) return Aantalfout.ToProblem();
        var gelezen = await read.HandleAsync(sleutel, hoeveel, Account.Van(http.User), http.Request.Path, stop);
        return gelezen.Fault is { } fault ? fault.ToProblem() : Results.Ok(Vacaturelijst.Van(sleutel, rangschikker.Model, gelezen.Value.Vacatures));
    }

    /// <summary>How many someone asks for; null when that cannot be read.</summary>
    public static int? Lees(string? aantal) =>
        aantal is null ? Standaard
        : int.TryParse(aantal, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal is >= 1 and <= Hoogste ? getal : null;

    private static Invalid Aantalfout => new($"Het aantal is een heel getal van 1 tot en met {Hoogste}.");

    private static Shortlistplek Plek(Kandidaatplek plek)
    {
        var plaats = plek.Plaats;
        return plek.Klant is null
            ? new(null, Aanduiding.Caseload(plek.Consulent), plaats.Rang, null, null, null, plaats.Band, null, null, null, null)
            : new(plek.Klant.Sleutel, null, plaats.Rang, plaats.Score, plaats.Basis, plaats.Aftrek, plaats.Band, false, plaats.Redenen, plaats.Ontbreekt, plaats.Onbekend);
    }
}
