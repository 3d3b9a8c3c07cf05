using System.Globalization;
using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Ingrepen;

/// <summary>What an accountmanager asks of the list of a vacature.</summary>
/// <param name="Klant">The key.</param>
/// <param name="Plek">Where, from 1, for who is to be kept in place.</param>
public sealed record Lijstwijziging(Ingreepsoort Soort, string Klant, int? Plek, Ingreepreden? Reden, string? Toelichting);

/// <summary>
/// Keeps someone in a place, leaves someone out or adds someone, with a reason; and lifts it again. The rules outrank it: who cannot be proposed is
/// refused with the reason. Of two who do it at once the second is refused.
/// </summary>
public sealed class ChangeLijst(MatchingDbContext db, CheckPaar check, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
{
    public const int LaagstePlek = 100;

    public async Task<Fault?> HandleAsync(string vacatureSleutel, Lijstwijziging wijziging, string stempel, Account door, CancellationToken stop)
    {
        if (Refuse(wijziging) is { } zin) return new Invalid(zin);
        var paar = await check.CheckAsync(wijziging.Klant, vacatureSleutel, stop);
        if (paar.Fault is { } fault) return fault;
        var (klant, vacature, rang, model) = paar.Value;
        var ingrepen = await ReadAsync(db, vacature.Id, stop);
        if (Stempel.Van(ingrepen) != stempel) return Verouderd;

        var ingreep = ingrepen.Find(i => i.KlantId == klant.Id);
        if (ingreep is null)
        {
            ingreep = new() { Id = Guid.CreateVersion7(), VacatureId = vacature.Id, KlantId = klant.Id, Soort = wijziging.Soort, Reden = wijziging.Reden!.Value, DoorId = door.MedewerkerId, Gedaan = clock.Nu };
            db.Add(ingreep);
        }

        var toelichting = string.IsNullOrWhiteSpace(wijziging.Toelichting) ? null : wijziging.Toelichting.Trim();
        (ingreep.Soort, ingreep.Plek) = (wijziging.Soort, wijziging.Soort == Ingreepsoort.Vastgezet ? wijziging.Plek : null);
        (ingreep.Reden, ingreep.Toelichting, ingreep.DoorId, ingreep.Gedaan) = (wijziging.Reden!.Value, toelichting, door.MedewerkerId, clock.Nu);
        var plek = rang is null ? "niet op de bewaarde lijst" : string.Create(CultureInfo.InvariantCulture, $"rang {rang} bij model {model}");
        log.Note(door.Sleutel, Handeling.LijstAangepast, "klant", klant.Id.Value, $"/vacatures/{vacature.Sleutel}", $"{vacature.Sleutel}: {ingreep.Zin(door.Naam)} Was {plek}.");
        sporen.Note(vacature.Id, klant.Id, SoortVan(wijziging.Soort), door, Waarde.Van(ingreep.Reden));
        return await SaveAsync(vacature.Id, stop);
    }

    public async Task<Fault?> LiftAsync(string vacatureSleutel, string klantSleutel, string stempel, Account door, CancellationToken stop)
    {
        var vacature = await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == vacatureSleutel, stop);
        if (vacature is null) return new NotFound($"Vacature {vacatureSleutel} bestaat niet.");
        var ingrepen = await ReadAsync(db, vacature.Id, stop);
        var klant = await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Sleutel == klantSleutel, stop);
        if (Stempel.Van(ingrepen) != stempel || ingrepen.Find(i => i.KlantId == klant?.Id) is not { } ingreep) return Verouderd;
        db.Remove(ingreep);
        log.Note(door.Sleutel, Handeling.LijstHersteld, "klant", ingreep.KlantId.Value, $"/vacatures/{vacature.Sleutel}", vacature.Sleutel);
        sporen.Note(vacature.Id, ingreep.KlantId, Lijstgebeurtenissoort.Opgeheven, door);
        return await SaveAsync(vacature.Id, stop);
    }

    public static Task<List<Ingreep>> ReadAsync(MatchingDbContext db, VacatureId vacature, CancellationToken stop) =>
        db.Set<Ingreep>().Where(i => i.VacatureId == vacature).OrderBy(i => i.Id).ToListAsync(stop);

    private static Conflict Verouderd => new("Iemand anders heeft de lijst net veranderd. U ziet nu hoe die is. Doe het opnieuw als het nog nodig is.");

    private static string? Refuse(Lijstwijziging wijziging) => wijziging switch
    {
        { Reden: null } => "Kies waarom u de lijst verandert.",
        { Reden: Ingreepreden.Anders } when string.IsNullOrWhiteSpace(wijziging.Toelichting) => "Schrijf in een paar woorden wat de andere reden is.",
        { Toelichting.Length: > Ingreep.MaxToelichting } => $"Gebruik voor de toelichting hoogstens {Ingreep.MaxToelichting} tekens.",
        { Soort: Ingreepsoort.Vastgezet, Plek: not (>= 1 and <= LaagstePlek) } => $"Kies een plek van 1 tot en met {LaagstePlek}.",
        _ => null,
    };

    private static Lijstgebeurtenissoort SoortVan(Ingreepsoort soort) => soort switch
    {
        Ingreepsoort.Vastgezet => Lijstgebeurtenissoort.Vastgezet,
        Ingreepsoort.Weggelaten => Lijstgebeurtenissoort.Weggelaten,
        _ => Lijstgebeurtenissoort.Erbij,
    };

    private async Task<Fault?> SaveAsync(VacatureId vacature, CancellationToken stop)
    {
        db.Note(WijzigingSoort.Shortlist, vacature.Value, clock);
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Verouderd;
        }
        catch (DbUpdateException first) when (MatchingDbContext.IsTaken(first))
        {
            return Verouderd;
        }
    }
}
