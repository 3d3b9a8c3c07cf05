using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen.Lijsten;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Inzage;

/// <summary>That a colleague looked at someone in this consulent's caseload, and why.</summary>
public sealed record Inkijk(Klant Klant, string Door, string Reden, DateTime Tijdstip);

/// <summary>
/// A werkconsulent opens someone of another caseload who stands on a list: with a reason, for an hour, and the klant's own consulent is told (contract,
/// "Who sees whom"). The line in the Logboek is the permission itself: without it there is nothing to see.
/// </summary>
public sealed class OpenKlant(MatchingDbContext db, ReadKandidaten kandidaten, Logsleutel sleutel, Logschrijver log, TimeProvider clock)
{
    public const int MaxReden = 200;
    private const int MinReden = 10;
    private const int TeltDagen = 14;
    private static readonly TimeSpan Duur = TimeSpan.FromHours(1);

    /// <summary>How someone on a list is called in an address for who may not know who it is.</summary>
    public string Wie(Account kijker, KlantId klant) => Convert.ToHexStringLower(sleutel.Seal([], "wie", kijker.Sleutel, klant.Value.ToString()))[..24];

    public static async Task<bool> IsOpenAsync(MatchingDbContext db, KlantId klant, Account kijker, DateTime nu, CancellationToken stop)
    {
        var sinds = nu - Duur;
        return await db.Set<Logregel>().AnyAsync(l => l.Onderwerp == klant.Value && l.Account == kijker.Sleutel && l.Handeling == Handeling.IngezienMetReden && l.Tijdstip >= sinds, stop);
    }

    /// <returns>The key of the klant, to go to.</returns>
    public async Task<Result<string>> HandleAsync(Vacature vacature, string? wie, string? reden, Account kijker, string plek, CancellationToken stop)
    {
        if (reden?.Trim() is not { Length: >= MinReden and <= MaxReden } waarom) return new Invalid($"Schrijf in {MinReden} tot {MaxReden} tekens waarom u deze klant wilt zien.");
        var lijst = await kandidaten.HandleAsync(vacature, Gebieden.Gebiedsvraag.Overal, Lijstlengte, opScherm: true, kijker, plek, stop);
        if (lijst.Fault is { } fault) return fault;
        var plaats = lijst.Value.Beste.FirstOrDefault(k => k.Klant is null && Wie(kijker, k.Plaats.Paar.Klant.Id) == wie);
        if (plaats is null) return new NotFound("Deze klant staat niet meer op de lijst. Kijk opnieuw op de vacature.");
        log.Note(kijker.Sleutel, Handeling.IngezienMetReden, "klant", plaats.Plaats.Paar.Klant.Id.Value, plek, waarom);
        await db.SaveChangesAsync(stop);
        return plaats.Plaats.Paar.Klant.Sleutel;
    }

    /// <summary>Who looked at this consulent's own klanten lately, newest first.</summary>
    public async Task<IReadOnlyList<Inkijk>> BijEigenAsync(Account consulent, CancellationToken stop)
    {
        var eigen = await db.Set<Klant>().AsNoTracking().Where(k => k.WerkconsulentId == consulent.MedewerkerId).ToDictionaryAsync(k => k.Id.Value, stop);
        var (ids, sinds) = (eigen.Keys.ToList(), clock.Nu.AddDays(-TeltDagen));
        var regels = await db.Set<Logregel>().AsNoTracking().Where(l => l.Handeling == Handeling.IngezienMetReden && l.Tijdstip >= sinds && ids.Contains(l.Onderwerp))
            .OrderByDescending(l => l.Volgnummer).ToListAsync(stop);
        var namen = await db.Set<Medewerker>().ToDictionaryAsync(m => m.Sleutel, m => m.Naam, StringComparer.Ordinal, stop);
        return [.. regels.Select(l => new Inkijk(eigen[l.Onderwerp], namen.GetValueOrDefault(l.Account, l.Account), l.Toelichting ?? "", l.Tijdstip))];
    }

    // As far down as anyone can ask for on the screen.
    private const int Lijstlengte = 100;
}
