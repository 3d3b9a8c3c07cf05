using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Vacatures;

/// <summary>
/// Enters or changes a vacature by hand. Change, queue item and log line are one transaction, so the list of kandidaten follows by itself.
/// What a consulent enters is marked so, and is the werkgever's accountmanager's from then on (E11).
/// </summary>
public sealed class SaveVacature(MatchingDbContext db, AcceptVacature accept, Logschrijver log, TimeProvider clock)
{
    /// <summary>An accountmanager may change every vacature, a consulent those of their own hand.</summary>
    public static bool MagWijzigen(Vacature vacature, Account wie) => wie.Is(Rol.Accountmanager) || vacature.IngevoerdDoorId == wie.MedewerkerId;

    public async Task<Result<Vacature>> CreateAsync(Vacatureinvoer invoer, Account door, CancellationToken stop)
    {
        var id = invoer.Id == Guid.Empty ? VacatureId.New() : new VacatureId(invoer.Id);
        if (await EarlierAsync(id, door, stop) is { } earlier) return earlier;
        var vacature = new Vacature
        {
            Id = id,
            Sleutel = $"V-{id.Value.ToString("N")[^12..]}",
            WerkgeverId = default,
            Titel = "",
            Bron = door.Is(Rol.Accountmanager) ? VacatureBron.Wsp : VacatureBron.Consulent,
            Soort = default,
            Geopend = clock.Vandaag,
            Ontvangen = clock.Vandaag,
            IngevoerdDoorId = door.MedewerkerId,
        };
        if (await ApplyAsync(invoer, vacature, stop) is { } fault) return fault;
        db.Add(vacature);
        try
        {
            return await SaveAsync(vacature, Handeling.VacatureIngevoerd, door, stop);
        }
        catch (DbUpdateException taken) when (MatchingDbContext.IsTaken(taken))
        {
            db.ChangeTracker.Clear();
            if (await EarlierAsync(id, door, stop) is { } first) return first;
            return new Conflict("Dit formulier is al eens gebruikt. Open het opnieuw en vul het nog een keer in.");
        }
    }

    /// <summary>The same form sent before by the same person: pressed twice, or sent again on a bad line.</summary>
    private Task<Vacature?> EarlierAsync(VacatureId id, Account door, CancellationToken stop) =>
        db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Id == id && v.IngevoerdDoorId == door.MedewerkerId, stop);

    public async Task<Result<Vacature>> EditAsync(string sleutel, Vacatureinvoer invoer, Account door, CancellationToken stop)
    {
        var vacature = await db.Set<Vacature>().SingleOrDefaultAsync(v => v.Sleutel == sleutel, stop);
        if (vacature is null || !MagWijzigen(vacature, door)) return new NotFound($"Vacature {sleutel} bestaat niet, of u mag die niet wijzigen.");
        if (await ApplyAsync(invoer, vacature, stop) is { } fault) return fault;
        db.Entry(vacature).Property(v => v.Versie).OriginalValue = invoer.Versie;
        return await SaveAsync(vacature, Handeling.VacatureGewijzigd, door, stop);
    }

    private async Task<Fault?> ApplyAsync(Vacatureinvoer invoer, Vacature vacature, CancellationToken stop)
    {
        var werkgever = await db.Set<Werkgever>().AsNoTracking().SingleOrDefaultAsync(w => w.Sleutel == invoer.Werkgever, stop);
        var fouten = invoer.ApplyTo(vacature, clock.Vandaag)?.Fouten ?? [];
        if (werkgever is null) return new Veldfouten([new(nameof(invoer.Werkgever), "Kies een werkgever."), .. fouten]);
        if (fouten.Count > 0) return new Veldfouten(fouten);
        vacature.WerkgeverId = werkgever.Id;
        return null;
    }

    private async Task<Result<Vacature>> SaveAsync(Vacature vacature, Handeling handeling, Account door, CancellationToken stop)
    {
        log.Note(door.Sleutel, handeling, "vacature", vacature.Id.Value, $"/vacatures/{vacature.Sleutel}");
        db.Note(WijzigingSoort.Vacature, vacature.Id.Value, clock);
        db.Enqueue(WerkitemSoort.VacatureGewijzigd, vacature.Id.Value, clock);
        if (door.Is(Rol.Accountmanager)) await accept.NoteAsync(vacature, door, stop);
        try
        {
            await db.SaveChangesAsync(stop);
            return vacature;
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Conflict("Iemand anders heeft deze vacature net gewijzigd. Bekijk de nieuwe gegevens en wijzig dan opnieuw.");
        }
    }
}
