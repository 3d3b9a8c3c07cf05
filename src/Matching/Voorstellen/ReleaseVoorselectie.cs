using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen;

/// <summary>
/// Lets the werkgever see a voorselectie, without names (D09). Nobody is shown without both keys; if one is missing nothing is released and
/// the answer names who lacks what.
/// </summary>
public sealed class ReleaseVoorselectie(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    public Task<Fault?> HandleAsync(string vacatureSleutel, string stempel, Account door, CancellationToken stop) =>
        Voorselectiestand.ChangeAsync(db, vacatureSleutel, stempel, async (vacature, stand) =>
        {
            if (stand.Regels.Count == 0) return new Conflict("Zet eerst iemand op de voorselectie.");
            var ids = stand.Regels.ConvertAll(r => r.KlantId);
            var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
            if (Refuse(stand.Regels.Select(r => klanten[r.KlantId])) is { } fault) return fault;
            foreach (var regel in stand.Regels.Where(r => r.Vrijgegeven is null))
            {
                regel.Vrijgegeven = clock.Nu;
                log.Note(door.Sleutel, Handeling.Vrijgegeven, "klant", regel.KlantId.Value, $"/vacatures/{vacature.Sleutel}", vacature.Sleutel);
            }

            return null;
        }, stop);

    public static Conflict? Refuse(IEnumerable<Klant> klanten)
    {
        var zinnen = klanten
            .Select(k => (k.Naam, Ontbreekt: Publicatieakkoord.Ontbreekt(k)))
            .Where(k => k.Ontbreekt is not null)
            .Select(k => $"Bij {k.Naam} ontbreekt het {k.Ontbreekt}.")
            .ToList();
        return zinnen.Count == 0 ? null : new Conflict($"De voorselectie is nog niet vrijgegeven. {string.Join(' ', zinnen)}");
    }
}
