using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Bezwaren;

/// <param name="Groep">The group of kenmerken of the reason.</param>
public sealed record Bezwaar(string Klant, string Groep, Bezwaarsoort? Soort, string? Toelichting);

/// <summary>Someone who may see a klant says that a reason for a place is not right (A08).</summary>
public sealed class SayKloptNiet(MatchingDbContext db, Rangschikker rangschikker, Logschrijver log, TimeProvider clock)
{
    public async Task<Fault?> HandleAsync(string vacatureSleutel, Bezwaar bezwaar, Account door, CancellationToken stop)
    {
        if (bezwaar.Soort is not { } soort) return new Invalid("Kies wat er niet klopt.");
        if (!Redenen.Groepen.Contains(bezwaar.Groep, StringComparer.Ordinal)) return new Invalid("Kies welke reden niet klopt.");
        if (bezwaar.Toelichting?.Length > Redenbezwaar.MaxToelichting) return new Invalid($"Gebruik voor de toelichting hoogstens {Redenbezwaar.MaxToelichting} tekens.");
        var vacature = await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == vacatureSleutel, stop);
        var klant = await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Sleutel == bezwaar.Klant, stop);
        // The same words whether there is none or it is not theirs: a key is not to be guessed.
        if (vacature is null || klant is null || !(door.Is(Rol.Accountmanager) || klant.WerkconsulentId == door.MedewerkerId)) return new NotFound("Deze klant of vacature bestaat niet, of is niet voor u.");

        var wie = door.MedewerkerId;
        var eerder = await db.Set<Redenbezwaar>().SingleOrDefaultAsync(b => b.VacatureId == vacature.Id && b.KlantId == klant.Id && b.DoorId == wie && b.Groep == bezwaar.Groep, stop);
        if (eerder is null)
        {
            eerder = new() { Id = Guid.CreateVersion7(), VacatureId = vacature.Id, KlantId = klant.Id, DoorId = wie, Groep = bezwaar.Groep, Soort = soort, Dag = clock.Vandaag, Model = rangschikker.Model };
            db.Add(eerder);
        }

        (eerder.Soort, eerder.Dag, eerder.Model) = (soort, clock.Vandaag, rangschikker.Model);
        eerder.Toelichting = string.IsNullOrWhiteSpace(bezwaar.Toelichting) ? null : bezwaar.Toelichting.Trim();
        log.Note(door.Sleutel, Handeling.RedenBetwist, "klant", klant.Id.Value, $"/vacatures/{vacature.Sleutel}", $"{bezwaar.Groep}: {soort.Woorden}");
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException first) when (MatchingDbContext.IsTaken(first))
        {
            // The same button twice at once: it has been said.
            return null;
        }
    }
}
