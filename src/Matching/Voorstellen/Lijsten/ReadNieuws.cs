using Matching.Data;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>A klant proposed by a consulent, whom nobody put on the voorselectie yet.</summary>
public sealed record NieuwVoorstel(Klant Klant, Vacature Vacature, string Werkgever, DateOnly Datum, string? Door);

/// <summary>A werkgever who wants to meet a klant.</summary>
public sealed record NieuweInteresse(InteresseId Id, Klant Klant, Vacature Vacature, string Werkgever, DateTime Getoond, Interessestand Stand);

public sealed record Nieuws(IReadOnlyList<NieuwVoorstel> Voorstellen, IReadOnlyList<NieuweInteresse> Interesses)
{
    public bool IsLeeg => Voorstellen.Count + Interesses.Count == 0;
}

/// <summary>What waits for someone: voorstellen of consulenten and interest of werkgevers. Names are shown, so every klant named is logged.</summary>
public sealed class ReadNieuws(MatchingDbContext db, Logschrijver log)
{
    private const int Max = 20;

    /// <summary>Of the werkgevers an accountmanager looks after.</summary>
    public async Task<Nieuws> VoorAccountmanagerAsync(Account kijker, CancellationToken stop)
    {
        var eigen = db.Set<Werkgever>().Where(w => w.AccountmanagerId == kijker.MedewerkerId);
        return await LogAsync(new(
            await VoorstellenAsync(db.Set<Vacature>(), eigen, stop),
            await InteressesAsync(db.Set<Interesse>().Where(i => i.Stand == Interessestand.Getoond), db.Set<Klant>(), db.Set<Vacature>(), eigen, stop)), kijker, "/vacatures", stop);
    }

    /// <summary>Of one vacature; interest stays in sight after it was taken up.</summary>
    public async Task<Nieuws> OverVacatureAsync(Vacature vacature, Account kijker, CancellationToken stop)
    {
        var deze = db.Set<Vacature>().Where(v => v.Id == vacature.Id);
        return await LogAsync(new(
            await VoorstellenAsync(deze, db.Set<Werkgever>(), stop),
            await InteressesAsync(db.Set<Interesse>(), db.Set<Klant>(), deze, db.Set<Werkgever>(), stop)), kijker, $"/vacatures/{vacature.Sleutel}", stop);
    }

    /// <summary>Interest of werkgevers in a consulent's own klanten.</summary>
    public async Task<Nieuws> VoorConsulentAsync(Account kijker, CancellationToken stop)
    {
        var eigen = db.Set<Klant>().Where(k => k.WerkconsulentId == kijker.MedewerkerId);
        return await LogAsync(new([], await InteressesAsync(db.Set<Interesse>().Where(i => i.Stand == Interessestand.Getoond || i.Stand == Interessestand.Opgepakt || i.Stand == Interessestand.Gevraagd), eigen, db.Set<Vacature>(), db.Set<Werkgever>(), stop)), kijker, "/caseload", stop);
    }

    private Task<List<NieuwVoorstel>> VoorstellenAsync(IQueryable<Vacature> vacatures, IQueryable<Werkgever> werkgevers, CancellationToken stop) => (
        from voorstel in db.Set<Voorstel>().AsNoTracking()
        join klant in db.Set<Klant>() on voorstel.KlantId equals klant.Id
        join vacature in vacatures on voorstel.VacatureId equals vacature.Id
        join werkgever in werkgevers on vacature.WerkgeverId equals werkgever.Id
        join medewerker in db.Set<Medewerker>() on voorstel.DoorId equals medewerker.Id into doors
        from door in doors.DefaultIfEmpty()
        where voorstel.Uitkomst == null && voorstel.Bron == VoorstelBron.Consulent
            && !db.Set<Voorselectie>().Any(v => v.VacatureId == voorstel.VacatureId && v.KlantId == voorstel.KlantId)
        orderby voorstel.Datum descending, voorstel.Id descending
        select new NieuwVoorstel(klant, vacature, werkgever.Naam, voorstel.Datum, door == null ? null : door.Naam)).Take(Max).ToListAsync(stop);

    private static Task<List<NieuweInteresse>> InteressesAsync(
        IQueryable<Interesse> interesses, IQueryable<Klant> klanten, IQueryable<Vacature> vacatures, IQueryable<Werkgever> werkgevers, CancellationToken stop) => (
        from interesse in interesses.AsNoTracking()
        join klant in klanten on interesse.KlantId equals klant.Id
        join vacature in vacatures on interesse.VacatureId equals vacature.Id
        join werkgever in werkgevers on interesse.WerkgeverId equals werkgever.Id
        orderby interesse.Getoond descending
        select new NieuweInteresse(interesse.Id, klant, vacature, werkgever.Naam, interesse.Getoond, interesse.Stand)).Take(Max).ToListAsync(stop);

    private async Task<Nieuws> LogAsync(Nieuws nieuws, Account kijker, string plek, CancellationToken stop)
    {
        var klanten = nieuws.Voorstellen.Select(v => v.Klant.Id.Value).Concat(nieuws.Interesses.Select(i => i.Klant.Id.Value)).Distinct();
        await log.SawKlantenAsync(kijker.Sleutel, klanten, plek, stop);
        return nieuws;
    }
}
