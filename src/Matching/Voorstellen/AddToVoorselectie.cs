using System.Globalization;
using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;

namespace Matching.Voorstellen;

/// <summary>Puts a klant at the end of a voorselectie (D09); who add at once take turns, so that each gets a place of their own. The log keeps the rank the model gave beside the choice a person made (A08).</summary>
public sealed class AddToVoorselectie(MatchingDbContext db, CheckPaar check, Werkverleden werkverleden, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
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

        await using var turn = await db.BeginInTurnAsync(stop);
        var stand = await Voorselectiestand.ReadAsync(db, vacature.Id, stop);
        if (stand.Regels.Exists(r => r.KlantId == klant.Id)) return new Conflict($"{klant.Naam} staat al op de voorselectie.");

        var regel = new Voorselectie
        {
            Id = Guid.CreateVersion7(), VacatureId = vacature.Id, KlantId = klant.Id, Volgorde = stand.Regels.Select(r => r.Volgorde).DefaultIfEmpty(0).Max() + 1,
            DoorId = door.MedewerkerId, Toegevoegd = clock.Nu,
        };
        db.Add(regel);
        var plek = rang is null ? "niet op de bewaarde lijst" : string.Create(CultureInfo.InvariantCulture, $"rang {rang} bij model {model}");
        log.Note(door.Sleutel, Handeling.OpVoorselectie, "klant", klant.Id.Value, $"/vacatures/{vacature.Sleutel}", $"{vacature.Sleutel}: {plek}");
        sporen.Note(vacature.Id, klant.Id, Lijstgebeurtenissoort.OpVoorselectie, door);
        await db.SaveChangesAsync(stop);
        await turn.CommitAsync(stop);
        return regel;
    }
}
