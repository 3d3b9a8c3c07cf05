using System.Globalization;
using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen;

/// <summary>Puts a klant at the end of a voorselectie (D09). The log keeps the rank the model gave beside the choice a person made (A08).</summary>
public sealed class AddToVoorselectie(MatchingDbContext db, CheckPaar check, Werkverleden werkverleden, Logschrijver log, TimeProvider clock)
{
    public async Task<Result<Voorselectie>> HandleAsync(string vacatureSleutel, string klantSleutel, Account door, CancellationToken stop)
    {
        var paar = await check.CheckAsync(klantSleutel, vacatureSleutel, stop);
        if (paar.Fault is { } fault) return fault;
        var (klant, vacature, rang, model) = paar.Value;
        if ((await werkverleden.KlantenAsync(db, vacature.WerkgeverId, stop)).Contains(klant.Id))
        {
            return new Conflict($"{klant.Naam} werkte al bij deze werkgever. Een werkgever krijgt hier geen bekenden te zien. Bel de werkgever zelf.");
        }

        var stand = await Voorselectiestand.ReadAsync(db, vacature.Id, stop);
        var erop = new Conflict($"{klant.Naam} staat al op de voorselectie.");
        if (stand.Regels.Exists(r => r.KlantId == klant.Id)) return erop;

        var regel = new Voorselectie
        {
            Id = Guid.CreateVersion7(), VacatureId = vacature.Id, KlantId = klant.Id, Volgorde = stand.Regels.Select(r => r.Volgorde).DefaultIfEmpty(0).Max() + 1,
            DoorId = door.MedewerkerId, Toegevoegd = clock.Nu,
        };
        db.Add(regel);
        var plek = rang is null ? "niet op de bewaarde lijst" : string.Create(CultureInfo.InvariantCulture, $"rang {rang} bij model {model}");
        log.Note(door.Sleutel, Handeling.OpVoorselectie, "klant", klant.Id.Value, $"/vacatures/{vacature.Sleutel}", $"{vacature.Sleutel}: {plek}");
        try
        {
            await db.SaveChangesAsync(stop);
            return regel;
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (!await db.Set<Voorselectie>().AnyAsync(v => v.VacatureId == vacature.Id && v.KlantId == klant.Id, stop)) throw;
            return erop;
        }
    }
}
