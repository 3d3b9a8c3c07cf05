using Matching.Data;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen.Ingrepen;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>A place on the list as this viewer may see it: someone by name, or only whose caseload it is.</summary>
/// <param name="Door">Who decided about it, where a person did.</param>
public sealed record Kandidaatplek(Lijstplek Plek, Klant? Klant, string? Consulent, string? Door)
{
    public Plaats Plaats => Plek.Plaats;
}

/// <summary>Someone a person decided about who is not on the list: left out, or for now impossible.</summary>
/// <param name="Redenen">Why it cannot be; empty for who was left out.</param>
public sealed record Buitenlijst(Klant Klant, Ingreep Ingreep, string Door, IReadOnlyList<string> Redenen);

/// <param name="Beste">The first places of the whole list.</param>
/// <param name="Eigen">A consulent's own klanten, wherever they stand on it.</param>
/// <param name="Gebieden">Where those live who can be proposed.</param>
/// <param name="Buiten">For who may change the list.</param>
/// <param name="Stempel">How the decisions stood; see <see cref="Voorstellen.Stempel"/>.</param>
public sealed record Kandidaten(string Model, IReadOnlyList<Kandidaatplek> Beste, IReadOnlyList<Kandidaatplek> Eigen, Gebiedstelling Gebieden, IReadOnlyList<Buitenlijst> Buiten, string Stempel)
{
    /// <summary>Someone on the list whom this viewer may know by name.</summary>
    public Klant? Vind(string? sleutel) => Beste.Concat(Eigen).Select(k => k.Klant).FirstOrDefault(k => k is not null && k.Sleutel == sleutel);
}

/// <summary>
/// The kandidaten of a vacature, with reasons: what people decided, two open places, and the score for the rest. An accountmanager sees klanten by
/// name, a consulent own klanten; of others only "caseload van …" (contract, "Who sees whom"). Every klant named is logged before anything is
/// shown, and the list is kept as it was.
/// </summary>
public sealed class ReadKandidaten(MatchingDbContext db, Zoekindex index, Rangschikker rangschikker, Lastenbron lasten, Verkenner verkenner, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
{
    private static readonly IReadOnlySet<KlantId> Niemand = new HashSet<KlantId>();

    /// <param name="waar">Whom of the list: those who live there; ranks are among them.</param>
    /// <param name="aantal">How many of the list.</param>
    /// <param name="opScherm">As staff work with it: with people's decisions, open places and every own klant. Otherwise by score alone (contract, <c>match</c>).</param>
    public async Task<Result<Kandidaten>> HandleAsync(Vacature vacature, Gebiedsvraag waar, int aantal, bool opScherm, Account kijker, string plek, CancellationToken stop)
    {
        if (index.Vacature(vacature.Id) is not { } profiel) return new Unavailable("De kandidatenlijst wordt gemaakt. Kijk over een paar seconden opnieuw.");
        var allen = kijker.Is(Rol.Accountmanager);
        var caseload = (await db.Set<Klant>().Where(k => k.WerkconsulentId == kijker.MedewerkerId).Select(k => k.Id).ToListAsync(stop)).ToHashSet();
        var gedaan = opScherm ? await ChangeLijst.ReadAsync(db, vacature.Id, stop) : [];
        var ingrepen = gedaan.ToDictionary(i => i.KlantId);
        var zelden = opScherm ? await verkenner.DrawAsync(profiel, stop) : Niemand;
        // Where someone lives is in no profile: it is no ground to match on.
        var woonplaatsen = await db.Set<Klant>().Where(k => k.UitstroomDatum == null).Select(k => new { k.Id, k.Gemeente }).ToDictionaryAsync(k => k.Id, k => k.Gemeente, stop);
        var plaatsen = rangschikker.RankKlanten(profiel, aantal + ingrepen.Count, opScherm ? caseload.Union(ingrepen.Keys).Union(zelden).ToHashSet() : null, waar == Gebiedsvraag.Overal ? null : k => waar.Past(Gemeente(k)), await lasten.LeesAsync(db, stop));
        var lijst = Lijstindeling.Lay(plaatsen, aantal, ingrepen, zelden);
        var opLijst = lijst.Select(p => p.Plaats).ToHashSet();
        var lager = plaatsen.Where(p => caseload.Contains(p.Paar.Klant.Id) && !opLijst.Contains(p)).Select(p => new Lijstplek(p.Rang, p, ingrepen.GetValueOrDefault(p.Paar.Klant.Id), IsVerkenning: false));
        var gemeenten = index.Klanten().Where(k => Uitsluiting.IsMogelijk(k, profiel, clock.Vandaag)).GroupBy(Gemeente, StringComparer.Ordinal);

        List<Lijstplek> alle = [.. lijst, .. opScherm ? lager : []];
        var ids = alle.Select(p => p.Plaats.Paar.Klant.Id).Union(ingrepen.Keys).ToList();
        var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
        var medewerkers = await db.Set<Medewerker>().ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        var gezien = alle.Where(p => klanten.ContainsKey(p.Plaats.Paar.Klant.Id)).Select(See).ToList();
        var buiten = allen ? gedaan.Where(i => klanten.ContainsKey(i.KlantId) && waar.Past(klanten[i.KlantId].Gemeente) && !opLijst.Any(p => p.Paar.Klant.Id == i.KlantId)).Select(Outside).ToList() : [];

        await log.SawKlantenAsync(
            kijker.Sleutel, gezien.Select(k => k.Klant?.Id.Value).OfType<Guid>().Concat(buiten.Select(b => b.Klant.Id.Value)).Distinct(), plek, stop, $"model {rangschikker.Model}");
        await sporen.ShowAsync(
            vacature.Id, Lijstsoort.Shortlist, kijker,
            [.. gezien.Where(k => k.Klant is not null).Select(k => GetoondePlek.Van(k.Plaats, k.Plek.Positie, RedenVan(k.Plek)))], stop, $"aantal={aantal} gemeente={waar.Gemeente} regio={waar.Regio}");
        return new Kandidaten(
            rangschikker.Model, gezien.FindAll(k => opLijst.Contains(k.Plaats)), gezien.FindAll(k => caseload.Contains(k.Plaats.Paar.Klant.Id)),
            Gebiedstelling.Tel(gemeenten.Select(g => (g.Key, g.Count())), waar), buiten, Stempel.Van(gedaan));

        Kandidaatplek See(Lijstplek plek)
        {
            var klant = klanten[plek.Plaats.Paar.Klant.Id];
            return new(
                plek, allen || caseload.Contains(klant.Id) ? klant : null,
                klant.WerkconsulentId is { } consulent ? medewerkers.GetValueOrDefault(consulent) : null,
                plek.Ingreep is { } ingreep ? medewerkers.GetValueOrDefault(ingreep.DoorId) : null);
        }

        Buitenlijst Outside(Ingreep ingreep) => new(
            klanten[ingreep.KlantId], ingreep, medewerkers.GetValueOrDefault(ingreep.DoorId, "een collega"),
            ingreep.Soort == Ingreepsoort.Weggelaten || index.Klant(ingreep.KlantId) is not { } klant ? [] : [.. Uitsluiting.Redenen(klant, profiel, clock.Vandaag).Select(Uitsluiting.Zin)]);

        string? Gemeente(KlantProfiel klant) => woonplaatsen.GetValueOrDefault(klant.Id);
    }

    private static Plekreden RedenVan(Lijstplek plek) => plek.IsVerkenning ? Plekreden.Verkenning : plek.Ingreep is null ? Plekreden.Score : Plekreden.Mens;
}
