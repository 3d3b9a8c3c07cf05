using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen;

/// <summary>
/// Lets the werkgever see a voorselectie, without names (D09). Nobody is shown without both keys, nor who can no longer be proposed; then
/// nothing is released and the answer names who lacks what.
/// </summary>
public sealed class ReleaseVoorselectie(MatchingDbContext db, Zoekindex index, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
{
    public Task<Fault?> HandleAsync(string vacatureSleutel, string stempel, Account door, CancellationToken stop) =>
        Voorselectiestand.ChangeAsync(db, vacatureSleutel, stempel, async (vacature, stand) =>
        {
            if (stand.Regels.Count == 0) return new Conflict("Zet eerst iemand op de voorselectie.");
            if (!vacature.IsOpen(clock.Vandaag)) return new Conflict($"De vacature {vacature.Titel} is gesloten.");
            var ids = stand.Regels.ConvertAll(r => r.KlantId);
            var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
            if (Refuse(stand.Regels.Select(r => klanten[r.KlantId]), k => Redenen(k, vacature)) is { } fault) return fault;
            foreach (var regel in stand.Regels.Where(r => r.Vrijgegeven is null))
            {
                regel.Vrijgegeven = clock.Nu;
                log.Note(door.Sleutel, Handeling.Vrijgegeven, "klant", regel.KlantId.Value, $"/vacatures/{vacature.Sleutel}", vacature.Sleutel);
                sporen.Note(vacature.Id, regel.KlantId, Lijstgebeurtenissoort.Vrijgegeven, door);
            }

            return null;
        }, stop);

    /// <param name="redenen">Why a klant cannot be proposed for this vacature any more.</param>
    public static Conflict? Refuse(IEnumerable<Klant> klanten, Func<Klant, IEnumerable<Uitsluitreden>> redenen)
    {
        var zinnen = klanten.SelectMany(k => (string?[])
        [
            Publicatieakkoord.Ontbreekt(k) is { } akkoord ? $"Bij {k.Naam} ontbreekt het {akkoord}." : null,
            redenen(k).Select(Uitsluiting.Zin).ToList() is { Count: > 0 } uit ? $"{k.Naam} past niet meer bij deze vacature. {string.Join(' ', uit)}" : null,
        ]).OfType<string>().ToList();
        return zinnen.Count == 0 ? null : new Conflict($"De voorselectie is nog niet vrijgegeven. {string.Join(' ', zinnen)}");
    }

    private IEnumerable<Uitsluitreden> Redenen(Klant klant, Vacature vacature) =>
        index.Klant(klant.Id) is { } profiel && index.Vacature(vacature.Id) is { } werk ? Uitsluiting.Redenen(profiel, werk, clock.Vandaag) : [];
}
