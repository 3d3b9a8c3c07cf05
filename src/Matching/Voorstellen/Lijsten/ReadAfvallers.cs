using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>A klant who cannot be proposed for a vacature, with every reason.</summary>
public sealed record Afvaller(Klant Klant, IReadOnlyList<Uitsluitreden> Redenen);

/// <param name="Aantal">How many fall out for the reason asked, or at all.</param>
/// <param name="PerReden">How many fall out for each reason; who has two is counted with both.</param>
public sealed record Afvallers(IReadOnlyList<Afvaller> OpPagina, int Aantal, int Totaal, IReadOnlyList<(Uitsluitreden Reden, int Aantal)> PerReden);

/// <summary>
/// Who falls out for a vacature and why: an accountmanager sees klanten of the pool, a consulent own klanten, in the pool or not (contract, "Who sees
/// whom"). Who has the fewest reasons comes first. Every klant on the screenful is logged.
/// </summary>
public sealed class ReadAfvallers(MatchingDbContext db, Zoekindex index, Logschrijver log, TimeProvider clock)
{
    public const int PerPagina = 25;

    /// <param name="reden">Only those who fall out for this.</param>
    /// <param name="pagina">From 1.</param>
    public async Task<Result<Afvallers>> HandleAsync(Vacature vacature, Uitsluitreden? reden, int pagina, Account kijker, string plek, CancellationToken stop)
    {
        if (index.Vacature(vacature.Id) is not { } profiel) return new Unavailable("De kandidatenlijst wordt gemaakt. Kijk over een paar seconden opnieuw.");
        var (vandaag, allen) = (clock.Vandaag, kijker.Is(Rol.Accountmanager));
        var caseload = (await db.Set<Klant>().Where(k => k.WerkconsulentId == kijker.MedewerkerId && k.UitstroomDatum == null).Select(k => k.Id).ToListAsync(stop)).ToHashSet();
        var alle = index.Klanten().Where(k => caseload.Contains(k.Id) || (allen && Uitsluiting.InPool(k, vandaag)))
            .Select(k => (k.Id, k.Sleutel, Redenen: Uitsluiting.Redenen(k, profiel, vandaag))).Where(k => k.Redenen.Count > 0).ToList();
        var gekozen = alle.FindAll(k => reden is not { } gevraagd || k.Redenen.Contains(gevraagd));
        var opPagina = gekozen.OrderBy(k => k.Redenen.Count).ThenBy(k => k.Sleutel, StringComparer.Ordinal).Skip((pagina - 1) * PerPagina).Take(PerPagina).ToList();

        var ids = opPagina.ConvertAll(k => k.Id);
        var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
        var afvallers = opPagina.FindAll(k => klanten.ContainsKey(k.Id)).ConvertAll(k => new Afvaller(klanten[k.Id], k.Redenen));
        await log.SawKlantenAsync(kijker.Sleutel, afvallers.Select(a => a.Klant.Id.Value), plek, stop, "valt af");
        return new Afvallers(afvallers, gekozen.Count, alle.Count, [.. alle.SelectMany(k => k.Redenen).CountBy(r => r).OrderByDescending(r => r.Value).ThenBy(r => r.Key).Select(r => (r.Key, r.Value))]);
    }
}
