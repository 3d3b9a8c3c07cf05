using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Rangschikking.Sporen;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Voorstellen.Intake;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen;

/// <summary>What is shown, and who is behind each pseudonym: the latter never leaves the server.</summary>
/// <param name="Getoond">Everyone on it, first who was chosen, in the order of the screen.</param>
public sealed record Profielbeeld(Profieloverzicht Overzicht, Vacature? Vacature, IReadOnlyDictionary<string, KlantId> Achter, IReadOnlyList<(KlantId Klant, Band Band, Plekreden Reden)> Getoond);

/// <summary>
/// What a werkgever sees: first who an accountmanager chose and released, then at most <see cref="Max"/> cards of published profiles. Cards say
/// only what at least ten published klanten share; the fit is worked out from the card and from nothing else. Who must not be shown to this
/// werkgever (<c>niet_bij</c>, who worked there, who was declined for this vacature) is not. Every klant shown is logged.
/// </summary>
public sealed class ReadProfielen(MatchingDbContext db, Zoekindex index, Pseudoniemen pseudoniemen, Taxonomiehouder taxonomie, Werkverleden werkverleden, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
{
    public const int Max = 20;

    /// <param name="vacatureSleutel">An own open vacature; null asks for the pool.</param>
    public async Task<Result<Profielbeeld>> HandleAsync(string? vacatureSleutel, Account kijker, CancellationToken stop)
    {
        var gelezen = await LookAsync(vacatureSleutel, kijker, stop);
        if (gelezen.IsFault) return gelezen;
        var (vacature, getoond) = (gelezen.Value.Vacature, gelezen.Value.Getoond);
        await log.SawKlantenAsync(kijker.Sleutel, getoond.Select(g => g.Klant.Value), "/profielen", stop, vacatureSleutel);
        // Without a vacature nobody is ranked.
        if (vacature is not null)
        {
            await sporen.ShowAsync(vacature.Id, Lijstsoort.Profielen, kijker, [.. getoond.Select((g, i) => GetoondePlek.ZonderScore(g.Klant, vacature.Id, i + 1, g.Band, g.Reden))], stop);
        }

        return gelezen;
    }

    /// <summary>What this werkgever would see now; it is not shown, so nobody looked.</summary>
    public async Task<Result<Profielbeeld>> LookAsync(string? vacatureSleutel, Account kijker, CancellationToken stop)
    {
        var werkgever = WerkgeverId.Van(kijker.Id);
        var vacature = vacatureSleutel is null ? null : await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == vacatureSleutel && v.WerkgeverId == werkgever, stop);
        if (vacatureSleutel is not null && vacature?.IsOpen(clock.Vandaag) != true) return new NotFound($"U heeft geen open vacature {vacatureSleutel}.");

        var bekenden = await werkverleden.KlantenAsync(db, werkgever, stop);
        bool MagZien(KlantProfiel klant) =>
            !bekenden.Contains(klant.Id) && klant.NietBij?.Contains(werkgever.Value) != true && (vacature is null || !klant.AfgewezenVoor.Contains(vacature.Id.Value));

        var ontbreekt = vacature is null ? [] : Publicatie.Ontbreekt(vacature);
        var werk = vacature is null ? null : index.Vacature(vacature.Id);
        var interesse = await InteresseAsync(vacature, stop);
        var gekozen = (await ReleasedAsync(vacature, stop)).FindAll(MagZien);
        var kaarten = Cards(await PublishedAsync(stop), ontbreekt.Count == 0 ? werk : null, werkgever).Where(k => MagZien(k.Klant) && !gekozen.Contains(k.Klant)).Take(Max).ToList();

        string Naam(KlantProfiel klant) => pseudoniemen.Van(werkgever, klant.Id);
        var overzicht = new Profieloverzicht(
            vacatureSleutel,
            ontbreekt,
            gekozen.ConvertAll(k => new Gekozenkaart(Naam(k), Gedeeld.Groep(k).Naam, Kaarttekst.ReisWoorden(Gedeeld.Reis(k, werk)), Gedeeld.Redenen(k, werk), interesse.Contains(k.Id))),
            kaarten.ConvertAll(k => new Profielkaart(Naam(k.Klant), k.Cel.Groep.Naam, Kaarttekst.ReisWoorden(k.Cel.Reis), k.Stap, interesse.Contains(k.Klant.Id))));
        return new Profielbeeld(overzicht, vacature, gekozen.Concat(kaarten.Select(k => k.Klant)).ToDictionary(Naam, k => k.Id, StringComparer.Ordinal),
            [.. gekozen.Select(k => (k.Id, Band.Goed, Plekreden.Mens)), .. kaarten.Select(k => (k.Klant.Id, BandVan(k.Stap), Plekreden.Score))]);
    }

    /// <summary>The own vacatures to choose from.</summary>
    public Task<List<Vacature>> EigenVacaturesAsync(Account kijker, CancellationToken stop) => db.Set<Vacature>().AsNoTracking()
        .Where(v => v.WerkgeverId == WerkgeverId.Van(kijker.Id)).Open(clock.Vandaag).OrderBy(v => v.Titel).ThenBy(v => v.Sleutel).ToListAsync(stop);

    /// <summary>What softer demands would bring, over published klanten and in bands: too coarse to tell whether one person is in it.</summary>
    public async Task<IReadOnlyList<(string Zin, string Aantal)>> EisruimteAsync(Vacature vacature, CancellationToken stop)
    {
        if (Publicatie.Ontbreekt(vacature).Count > 0 || index.Vacature(vacature.Id) is not { } werk) return [];
        var bekenden = await werkverleden.KlantenAsync(db, vacature.WerkgeverId, stop);
        var prijzen = Eisprijs.Bereken((await PublishedAsync(stop)).Where(k => !bekenden.Contains(k.Id)), werk, taxonomie.Stand, clock.Vandaag);
        return [.. prijzen.Punten.SelectMany(p => p.Punt.Versoepelingen.Zip(p.Erbij)).Where(p => p.Second > 0).Select(p => (p.First.Zin, Aantalband.Van(p.Second)))];
    }

    /// <summary>From the card alone: the same group of work is good, and near by as well is strong.</summary>
    public static Stap Fit(Cel cel, Beroepsgroep gevraagd) => (cel.Groep == gevraagd && gevraagd != Beroepsgroep.OverigWerk, cel.Reis) switch
    {
        (true, Reisband.TotDertigMinuten) => Stap.Sterk,
        (true, _) => Stap.Goed,
        _ => Stap.Mogelijk,
    };

    private static Band BandVan(Stap? stap) => stap switch { Stap.Sterk => Band.Sterk, Stap.Goed => Band.Goed, Stap.Mogelijk => Band.Mogelijk, _ => Band.TeWeinigGegevens };

    // The cells are made over everyone published, whoever looks: who may not be shown here still makes the others harder to tell apart.
    private IEnumerable<(KlantProfiel Klant, Cel Cel, Stap? Stap)> Cards(List<KlantProfiel> pool, VacatureProfiel? werk, WerkgeverId werkgever)
    {
        var cellen = Cellen.Verdeel(pool.Select(k => (k.Id, new Cel(Gedeeld.Groep(k), Gedeeld.Reis(k, werk)))));
        var (gevraagd, week) = (Beroepsgroepen.Van(werk?.Beroep?.Code), Week.Van(clock.Vandaag));
        return pool
            .Select(k => (Klant: k, Cel: cellen[k.Id], Stap: werk is null ? (Stap?)null : Fit(cellen[k.Id], gevraagd)))
            .OrderBy(k => k.Stap).ThenBy(k => pseudoniemen.Volgorde(werkgever, k.Klant.Id, week), StringComparer.Ordinal);
    }

    private async Task<List<KlantProfiel>> PublishedAsync(CancellationToken stop)
    {
        var ids = (await Published.Select(k => k.Id).ToListAsync(stop)).ToHashSet();
        return [.. index.Klanten().Where(k => ids.Contains(k.Id) && Uitsluiting.InPool(k, clock.Vandaag))];
    }

    /// <summary>In the accountmanager's order. A key that was taken back closes the profile at once, and so does leaving the pool.</summary>
    private async Task<List<KlantProfiel>> ReleasedAsync(Vacature? vacature, CancellationToken stop)
    {
        if (vacature is null) return [];
        var ids = await db.Set<Voorselectie>()
            .Where(v => v.VacatureId == vacature.Id && v.Vrijgegeven != null && Published.Any(k => k.Id == v.KlantId))
            .OrderBy(v => v.Volgorde).ThenBy(v => v.Toegevoegd).Select(v => v.KlantId).ToListAsync(stop);
        return [.. ids.Select(index.Klant).OfType<KlantProfiel>().Where(k => Uitsluiting.InPool(k, clock.Vandaag))];
    }

    private async Task<HashSet<KlantId>> InteresseAsync(Vacature? vacature, CancellationToken stop) =>
        vacature is null ? [] : (await db.Set<Interesse>().Where(i => i.VacatureId == vacature.Id).Select(i => i.KlantId).ToListAsync(stop)).ToHashSet();

    private IQueryable<Klant> Published => db.Set<Klant>().Where(k => k.PublicatieKlant == true && k.PublicatieConsulent == true);
}
