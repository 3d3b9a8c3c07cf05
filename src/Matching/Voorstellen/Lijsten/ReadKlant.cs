using Matching.Data;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Rangschikking.Kansen;
using Matching.Rangschikking.Sporen;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen.Inzage;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <param name="Werkgever">By the id of the vacature's werkgever.</param>
public sealed record Klantbeeld(Klant Klant, string? Consulent, KlantProfiel? Profiel, IReadOnlyList<Plaats> Vacatures, IReadOnlyDictionary<Guid, string> Werkgevers, IReadOnlySet<VacatureId> Voorgesteld)
{
    /// <summary>Work near to what the klant wishes, with the open vacatures there.</summary>
    public IReadOnlyList<Wenskansen> Breder { get; init; } = [];

    /// <summary>What to ask in the next talk; for the own consulent.</summary>
    public IReadOnlyList<Gespreksvraag> Vragen { get; init; } = [];

    /// <summary>What the klant gave of the own profile, and when.</summary>
    public IReadOnlyList<Opgegeven> VanKlant { get; init; } = [];

    /// <summary>Open vacatures for which this klant cannot be proposed, with every reason, fewest first.</summary>
    public IReadOnlyList<(VacatureProfiel Vacature, IReadOnlyList<Uitsluitreden> Redenen)> Afgevallen { get; init; } = [];
}

/// <summary>One klant with the open vacatures ranked; for the own consulent, and for an accountmanager while the klant is in the pool. The look is logged.</summary>
public sealed class ReadKlant(MatchingDbContext db, Zoekindex index, Rangschikker rangschikker, Lastenbron lasten, Kansbron kansen, Taxonomiehouder taxonomie, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
{
    /// <summary>How far down the list of vacatures one looks for work near to a wish.</summary>
    private const int Breed = 100;

    public async Task<Result<Klantbeeld>> HandleAsync(string sleutel, int aantal, Account kijker, string plek, CancellationToken stop)
    {
        var klant = await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Sleutel == sleutel, stop);
        var profiel = klant is null ? null : index.Klant(klant.Id);
        var inPool = profiel is not null && Uitsluiting.InPool(profiel, clock.Vandaag);
        var magZien = klant is not null && (klant.WerkconsulentId == kijker.MedewerkerId || (kijker.Is(Rol.Accountmanager) && inPool) || await OpenKlant.IsOpenAsync(db, klant.Id, kijker, clock.Nu, stop));
        if (!magZien) return new NotFound($"Klant {sleutel} bestaat niet, of is niet voor u.");

        await log.SawKlantenAsync(kijker.Sleutel, [klant!.Id.Value], plek, stop, $"model {rangschikker.Model}");
        var alle = profiel is null ? [] : rangschikker.RankVacatures(profiel, Math.Max(aantal, Breed), await lasten.LeesAsync(db, stop));
        var plaatsen = alle.Take(aantal).ToList();
        await sporen.ShowAsync(klant.Id, Lijstsoort.Vacatures, kijker, [.. plaatsen.Select(p => GetoondePlek.Van(p, p.Rang))], stop, $"aantal={aantal}");
        var werkgevers = plaatsen.Select(p => WerkgeverId.Van(p.Paar.Vacature.WerkgeverId)).Distinct().ToList();
        var consulent = await db.Set<Medewerker>().Where(m => m.Id == klant.WerkconsulentId).Select(m => m.Naam).SingleOrDefaultAsync(stop);
        return new Klantbeeld(
            klant, consulent, profiel, plaatsen,
            await db.Set<Werkgever>().Where(w => werkgevers.Contains(w.Id)).ToDictionaryAsync(w => w.Id.Value, w => w.Naam, stop),
            (await db.Set<Voorstel>().Where(v => v.KlantId == klant.Id && v.Uitkomst == null).Select(v => v.VacatureId).ToListAsync(stop)).ToHashSet())
        {
            Breder = profiel is null ? [] : Breder(profiel, alle),
            Vragen = profiel is not null && klant.WerkconsulentId == kijker.MedewerkerId ? await kansen.VragenAsync(db, profiel, stop) : [],
            VanKlant = (await db.Set<Diagnose>().AsNoTracking().Where(d => d.KlantId == klant.Id).OrderByDescending(d => d.Datum).FirstOrDefaultAsync(stop))?.Inhoud.VanKlant ?? [],
            Afgevallen = profiel is null || !inPool ? [] : Afgevallen(profiel),
        };
    }

    private IReadOnlyList<Wenskansen> Breder(KlantProfiel klant, IReadOnlyList<Plaats> vacatures)
    {
        var (stand, (totaal, aantallen)) = (taxonomie.Stand, index.Competenties());
        return BrederKijken.Van(klant, vacatures, stand, new Zeldzaamheid(stand, totaal, aantallen));
    }

    private List<(VacatureProfiel Vacature, IReadOnlyList<Uitsluitreden> Redenen)> Afgevallen(KlantProfiel klant) =>
        [.. index.Vacatures().Where(v => v.IsOpen(clock.Vandaag)).Select(v => (Vacature: v, Redenen: Uitsluiting.Redenen(klant, v, clock.Vandaag)))
            .Where(v => v.Redenen.Count > 0).OrderBy(v => v.Redenen.Count).ThenBy(v => v.Vacature.Sleutel, StringComparer.Ordinal)];
}
