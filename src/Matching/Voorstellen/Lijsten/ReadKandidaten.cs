using Matching.Data;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>A place on the list as this viewer may see it: someone by name, or only whose caseload it is.</summary>
public sealed record Kandidaatplek(Plaats Plaats, Klant? Klant, string? Consulent);

/// <param name="Beste">The first places of the whole list.</param>
/// <param name="Eigen">A consulent's own klanten, wherever they stand on it.</param>
/// <param name="Gebieden">Where those live who can be proposed.</param>
public sealed record Kandidaten(string Model, IReadOnlyList<Kandidaatplek> Beste, IReadOnlyList<Kandidaatplek> Eigen, Gebiedstelling Gebieden);

/// <summary>
/// The ranked kandidaten of a vacature, with reasons. An accountmanager sees klanten by name, a consulent own klanten; of others only
/// "caseload van …" (contract, "Who sees whom"). Every klant named is logged before anything is shown.
/// </summary>
public sealed class ReadKandidaten(MatchingDbContext db, Zoekindex index, Rangschikker rangschikker, Logschrijver log, TimeProvider clock)
{
    /// <param name="waar">Whom of the list: those who live there; ranks are among them.</param>
    /// <param name="aantal">How many of the list.</param>
    /// <param name="metEigen">Also every own klant further down.</param>
    public async Task<Result<Kandidaten>> HandleAsync(Vacature vacature, Gebiedsvraag waar, int aantal, bool metEigen, Account kijker, string plek, CancellationToken stop)
    {
        if (index.Vacature(vacature.Id) is not { } profiel) return new Unavailable("De kandidatenlijst wordt gemaakt. Kijk over een paar seconden opnieuw.");
        var allen = kijker.Is(Rol.Accountmanager);
        var caseload = (await db.Set<Klant>().Where(k => k.WerkconsulentId == kijker.MedewerkerId).Select(k => k.Id).ToListAsync(stop)).ToHashSet();
        // Where someone lives is in no profile: it is no ground to match on.
        var woonplaatsen = await db.Set<Klant>().Where(k => k.UitstroomDatum == null).Select(k => new { k.Id, k.Gemeente }).ToDictionaryAsync(k => k.Id, k => k.Gemeente, stop);
        var plaatsen = rangschikker.RankKlanten(profiel, aantal, metEigen ? caseload : null, waar == Gebiedsvraag.Overal ? null : k => waar.Past(Gemeente(k)));
        var gemeenten = index.Klanten().Where(k => Uitsluiting.IsMogelijk(k, profiel, clock.Vandaag)).GroupBy(Gemeente, StringComparer.Ordinal);

        var ids = plaatsen.Select(p => p.Paar.Klant.Id).ToList();
        var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
        var consulenten = await db.Set<Medewerker>().ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        var gezien = plaatsen.Where(p => klanten.ContainsKey(p.Paar.Klant.Id)).Select(p => See(p, klanten[p.Paar.Klant.Id])).ToList();
        await log.SawKlantenAsync(kijker.Sleutel, gezien.Select(k => k.Klant?.Id.Value).OfType<Guid>(), plek, stop, $"model {rangschikker.Model}");
        return new Kandidaten(
            rangschikker.Model, gezien.FindAll(k => k.Plaats.Rang <= aantal), gezien.FindAll(k => caseload.Contains(k.Plaats.Paar.Klant.Id)),
            Gebiedstelling.Tel(gemeenten.Select(g => (g.Key, g.Count())), waar));

        string? Gemeente(KlantProfiel klant) => woonplaatsen.GetValueOrDefault(klant.Id);

        Kandidaatplek See(Plaats plaats, Klant klant) => new(
            plaats,
            allen || caseload.Contains(klant.Id) ? klant : null,
            klant.WerkconsulentId is { } consulent ? consulenten.GetValueOrDefault(consulent) : null);
    }
}
