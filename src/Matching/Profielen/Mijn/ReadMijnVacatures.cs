using Matching.Data;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Rangschikking.Sporen;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Voorstellen.Lijsten;
using Matching.Voorstellen.Wensen;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen.Mijn;

/// <summary>An open vacature as a klant reads it.</summary>
/// <param name="Plaats">The place on the list, with its reasons.</param>
/// <param name="Gemeente">Null is unknown.</param>
/// <param name="Voorgesteld">By the consulent, and still open.</param>
public sealed record MijnVacature(Plaats Plaats, string Werkgever, string? Gemeente, Klantwens? Wens, bool Voorgesteld);

/// <param name="InPool">False: this klant is not looking now.</param>
/// <param name="WordtBijgewerkt">What was just changed is not in it yet.</param>
/// <param name="IsMeer">There are others.</param>
public sealed record MijnVacatures(IReadOnlyList<MijnVacature> Vacatures, IReadOnlyList<Wenskansen> Breder, bool InPool, bool WordtBijgewerkt, bool IsMeer);

/// <summary>The open vacatures for the klant who is signed in, the best first, and work near to what the klant wishes.</summary>
public sealed class ReadMijnVacatures(
    MatchingDbContext db, Zoekindex index, Rangschikker rangschikker, Lastenbron lasten, Taxonomiehouder taxonomie, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
{
    private const int Getoond = 10;
    private const int Alles = 30;
    private const int Breed = 100;
    private static readonly TimeSpan Kort = TimeSpan.FromMilliseconds(100);

    /// <param name="na">A change the list must know of; waits for it for a second and a half.</param>
    public async Task<MijnVacatures> HandleAsync(Account wie, long? na, bool alles, CancellationToken stop)
    {
        var id = KlantId.Van(wie.Id);
        await log.SawKlantenAsync(wie.Sleutel, [id.Value], "/mijn/vacatures", stop);
        for (var i = 0; i < 15 && index.Stempel?.Volgnummer < na; i++) await Task.Delay(Kort, stop);
        var bijgewerkt = !(index.Stempel?.Volgnummer < na);
        if (index.Klant(id) is not { } profiel || !Uitsluiting.InPool(profiel, clock.Vandaag)) return new([], [], InPool: false, !bijgewerkt, IsMeer: false);

        var alle = rangschikker.RankVacatures(profiel, Breed, await lasten.LeesAsync(db, stop));
        var plaatsen = alle.Take(alles ? Alles : Getoond).ToList();
        await sporen.ShowAsync(id, Lijstsoort.Vacatures, wie, [.. plaatsen.Select(p => GetoondePlek.Van(p, p.Rang))], stop);
        return new(await DescribeAsync(id, plaatsen, stop), Wider(profiel, alle), InPool: true, !bijgewerkt, !alles && alle.Count > Getoond);
    }

    /// <summary>The id of an open vacature that is possible for this klant; null for any other.</summary>
    public VacatureId? FindPossible(KlantId klant, string sleutel) =>
        index.Klant(klant) is { } profiel && Uitsluiting.InPool(profiel, clock.Vandaag)
        && index.Vacatures().FirstOrDefault(v => v.Sleutel == sleutel) is { } vacature && vacature.IsOpen(clock.Vandaag) && Uitsluiting.Redenen(profiel, vacature, clock.Vandaag).Count == 0
            ? vacature.Id : null;

    private async Task<IReadOnlyList<MijnVacature>> DescribeAsync(KlantId klant, List<Plaats> plaatsen, CancellationToken stop)
    {
        var ids = plaatsen.ConvertAll(p => p.Paar.Vacature.Id);
        var vacatures = await (
            from vacature in db.Set<Vacature>().AsNoTracking()
            join werkgever in db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
            where ids.Contains(vacature.Id)
            select new { vacature.Id, vacature.Pc4, werkgever.Naam }).ToDictionaryAsync(v => v.Id, stop);
        var wensen = await db.Set<Klantwens>().AsNoTracking().Where(w => w.KlantId == klant).ToDictionaryAsync(w => w.VacatureId, stop);
        var voorgesteld = (await db.Set<Voorstel>().Where(v => v.KlantId == klant && v.Uitkomst == null).Select(v => v.VacatureId).ToListAsync(stop)).ToHashSet();
        return [.. plaatsen.Where(p => vacatures.ContainsKey(p.Paar.Vacature.Id)).Select(p => (Plaats: p, Vacature: vacatures[p.Paar.Vacature.Id])).Select(v => new MijnVacature(
            v.Plaats, v.Vacature.Naam, Startpostcodes.GemeenteVan(v.Vacature.Pc4), wensen.GetValueOrDefault(v.Vacature.Id), voorgesteld.Contains(v.Vacature.Id)))];
    }

    private IReadOnlyList<Wenskansen> Wider(KlantProfiel klant, IReadOnlyList<Plaats> vacatures)
    {
        var (stand, (totaal, aantallen)) = (taxonomie.Stand, index.Competenties());
        return BrederKijken.Van(klant, vacatures, stand, new Zeldzaamheid(stand, totaal, aantallen));
    }
}
