using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen;

/// <summary>
/// A consulent proposes an own klant for a vacature (A18). One open voorstel per pair is a unique index; who comes second hears who was first.
/// The werkgever's accountmanager finds it at the top of the vacatures.
/// </summary>
public sealed class ProposeKlant(MatchingDbContext db, CheckPaar check, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
{
    public async Task<Result<Voorstel>> HandleAsync(string klantSleutel, string vacatureSleutel, Account door, CancellationToken stop)
    {
        // The same words whether the klant is a colleague's or nobody's: a key is not to be guessed.
        if (!await db.Set<Klant>().AnyAsync(k => k.Sleutel == klantSleutel && k.WerkconsulentId == door.MedewerkerId, stop))
        {
            return new NotFound("Deze klant staat niet in uw caseload. U kunt alleen uw eigen klanten voorstellen.");
        }

        var paar = await check.CheckAsync(klantSleutel, vacatureSleutel, stop);
        if (paar.Fault is { } fault) return fault;
        var (klant, vacature, rang, _) = paar.Value;
        if (await FirstAsync(klant, vacature, stop) is { } eerder) return eerder;

        var id = VoorstelId.New();
        var voorstel = new Voorstel
        {
            Id = id, Sleutel = id.Value.ToString("N"), KlantId = klant.Id, VacatureId = vacature.Id, Datum = clock.Vandaag,
            Positie = rang, Bron = VoorstelBron.Consulent, DoorId = door.MedewerkerId,
        };
        db.Add(voorstel);
        db.Note(WijzigingSoort.Voorstel, voorstel.Id.Value, clock);
        log.Note(door.Sleutel, Handeling.Voorgesteld, "klant", klant.Id.Value, $"/vacatures/{vacature.Sleutel}", vacature.Sleutel);
        sporen.Note(vacature.Id, klant.Id, Lijstgebeurtenissoort.Voorgesteld, door);
        try
        {
            await db.SaveChangesAsync(stop);
            return voorstel;
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (await FirstAsync(klant, vacature, stop) is not { } winner) throw;
            return winner;
        }
    }

    private async Task<Conflict?> FirstAsync(Klant klant, Vacature vacature, CancellationToken stop)
    {
        var open = await (
            from voorstel in db.Set<Voorstel>()
            join medewerker in db.Set<Medewerker>() on voorstel.DoorId equals medewerker.Id into doors
            from door in doors.DefaultIfEmpty()
            where voorstel.KlantId == klant.Id && voorstel.VacatureId == vacature.Id && voorstel.Uitkomst == null
            select new { voorstel.Datum, Door = door == null ? null : door.Naam }).FirstOrDefaultAsync(stop);
        return open is null ? null : new Conflict($"{klant.Naam} is al voorgesteld voor {vacature.Titel}, op {open.Datum.Voluit()}{(open.Door is null ? "" : $" door {open.Door}")}.");
    }
}
