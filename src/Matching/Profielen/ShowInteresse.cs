using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Voorstellen;
using Matching.Voorstellen.Interesses;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Profielen;

/// <summary>
/// A werkgever wants to meet someone on an own vacature. It reaches accountmanager and consulent at once; showing it twice is showing it once.
/// Only who is on the screen now can be meant: any other pseudonym is unknown.
/// </summary>
public sealed class ShowInteresse(MatchingDbContext db, ReadProfielen read, Kijkbudget budget, Logschrijver log, Lijstschrijver sporen, IOptions<Interesseinstellingen> instellingen, TimeProvider clock)
{
    public async Task<Fault?> HandleAsync(string vacatureSleutel, string pseudoniem, Account door, CancellationToken stop, string? bericht = null)
    {
        var gezien = await read.LookAsync(vacatureSleutel, door, stop);
        if (gezien.Fault is { } fault) return fault;
        if (!gezien.Value.Achter.TryGetValue(pseudoniem, out var klant)) return new NotFound("Deze kandidaat staat niet meer in uw lijst.");

        var vacature = gezien.Value.Vacature!;
        if (await db.Set<Interesse>().AnyAsync(i => i.VacatureId == vacature.Id && i.KlantId == klant, stop)) return null;
        if (await budget.TakeInteresseAsync(door, stop) is { } grens) return grens;
        var interesse = new Interesse
        {
            Id = InteresseId.New(), WerkgeverId = WerkgeverId.Van(door.Id), Contactpersoon = door.Contactpersoon, VacatureId = vacature.Id, KlantId = klant,
            Getoond = clock.Nu, Bericht = Plain(bericht), Termijn = Werkdagen.Plus(clock.Vandaag, instellingen.Value.Werkdagen),
        };
        db.Add(interesse);
        db.Add(new Interessestap { Id = Guid.CreateVersion7(), InteresseId = interesse.Id, Tijdstip = clock.Nu, Door = door.Sleutel, Naar = Interessestand.Getoond });
        db.Note(WijzigingSoort.Interesse, interesse.Id.Value, clock);
        log.Note(door.Sleutel, Handeling.Interesse, "klant", klant.Value, "/profielen", vacature.Sleutel);
        sporen.Note(vacature.Id, klant, Lijstgebeurtenissoort.Interesse, door);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (!stop.IsCancellationRequested)
        {
            db.ChangeTracker.Clear();
            if (!await db.Set<Interesse>().AnyAsync(i => i.VacatureId == vacature.Id && i.KlantId == klant, stop)) throw;
        }

        return null;
    }

    /// <summary>One line of text, no longer than is kept; null is nothing said.</summary>
    private static string? Plain(string? bericht)
    {
        var tekst = string.Join(' ', string.Concat((bericht ?? "").Select(t => char.IsControl(t) ? ' ' : t)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return tekst.Length == 0 ? null : tekst.Length <= Interesse.MaxBericht ? tekst : tekst[..Interesse.MaxBericht];
    }
}
