using Matching.Data;
using Matching.Diagnoses;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking.Kansen;
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

/// <summary>A werkgever who wants to meet this klant.</summary>
public sealed record EigenInteresse(Interesse Interesse, string Vacature, string Werkgever);

/// <summary>A vacature a consulent proposes; without an answer it is still to be given.</summary>
public sealed record EigenVoorstel(Vacature Vacature, string Werkgever, DateOnly Datum, Wensantwoord? Antwoord);

/// <param name="Groep">The kind of work a werkgever reads; null while the profile is being made.</param>
/// <param name="Profiel">Line by line; a null value is unknown.</param>
/// <param name="Vragen">What is worth adding most.</param>
public sealed record MijnProfiel(
    Klant Klant, Medewerker? Consulent, string? Groep, IReadOnlyList<(string Wat, string? Waarde)> Profiel, IReadOnlyList<Opgegeven> VanKlant, IReadOnlyList<Gespreksvraag> Vragen,
    IReadOnlyList<EigenInteresse> Interesses, IReadOnlyList<EigenVoorstel> Voorstellen, IReadOnlyList<Kijkje> Kijkers);

/// <summary>A klant's own page. Only ever of the klant who is signed in: nothing in it can be asked for by key.</summary>
public sealed class ReadMijn(MatchingDbContext db, Zoekindex index, Kansbron kansen, ReadKijkers kijkers, Logschrijver log)
{
    public async Task<MijnProfiel?> HandleAsync(Account wie, CancellationToken stop)
    {
        var id = KlantId.Van(wie.Id);
        var klant = await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, stop);
        if (klant is null) return null;
        await log.SawKlantenAsync(wie.Sleutel, [id.Value], "/mijn", stop);
        var profiel = index.Klant(id);
        var diagnose = await db.Set<Diagnose>().AsNoTracking().Where(d => d.KlantId == id).OrderByDescending(d => d.Datum).FirstOrDefaultAsync(stop);
        return new(
            klant,
            await db.Set<Medewerker>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == klant.WerkconsulentId, stop),
            profiel is null ? null : Gedeeld.Groep(profiel).Naam,
            profiel is null ? [] : Profielregels.Van(profiel),
            diagnose?.Inhoud.VanKlant ?? [],
            profiel is null ? [] : await kansen.VragenAsync(db, profiel, stop),
            await InteressesAsync(id, stop),
            await VoorstellenAsync(id, stop),
            await kijkers.HandleAsync(id, stop));
    }

    private Task<List<EigenInteresse>> InteressesAsync(KlantId id, CancellationToken stop) => (
        from interesse in db.Set<Interesse>().AsNoTracking()
        join vacature in db.Set<Vacature>() on interesse.VacatureId equals vacature.Id
        join werkgever in db.Set<Werkgever>() on interesse.WerkgeverId equals werkgever.Id
        where interesse.KlantId == id
        orderby interesse.Getoond descending
        select new EigenInteresse(interesse, vacature.Titel, werkgever.Naam)).ToListAsync(stop);

    private Task<List<EigenVoorstel>> VoorstellenAsync(KlantId id, CancellationToken stop) => (
        from voorstel in db.Set<Voorstel>().AsNoTracking()
        join vacature in db.Set<Vacature>() on voorstel.VacatureId equals vacature.Id
        join werkgever in db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
        join wens in db.Set<Klantwens>() on new { voorstel.KlantId, voorstel.VacatureId } equals new { wens.KlantId, wens.VacatureId } into wensen
        from wens in wensen.DefaultIfEmpty()
        where voorstel.KlantId == id && voorstel.Uitkomst == null
        orderby voorstel.Datum descending
        select new EigenVoorstel(vacature, werkgever.Naam, voorstel.Datum, wens == null ? (Wensantwoord?)null : wens.Antwoord)).ToListAsync(stop);
}
