using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Rangschikking;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen;

/// <summary>A klant and an open vacature that may be brought together.</summary>
/// <param name="Rang">The place on the list as last kept, from 1; null is further down.</param>
/// <param name="Model">The model that gave it.</param>
public sealed record Mogelijkpaar(Klant Klant, Vacature Vacature, int? Rang, string? Model);

/// <summary>Whether a klant can be brought together with a vacature today; if not, every reason why.</summary>
public sealed class CheckPaar(MatchingDbContext db, Zoekindex index, TimeProvider clock)
{
    public async Task<Result<Mogelijkpaar>> CheckAsync(string klantSleutel, string vacatureSleutel, CancellationToken stop)
    {
        var klant = await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Sleutel == klantSleutel, stop);
        if (klant is null) return new NotFound($"Klant {klantSleutel} bestaat niet.");
        var vacature = await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == vacatureSleutel, stop);
        if (vacature is null) return new NotFound($"Vacature {vacatureSleutel} bestaat niet.");
        if (!vacature.IsOpen(clock.Vandaag)) return new Conflict($"De vacature {vacature.Titel} is gesloten.");
        if (index.Klant(klant.Id) is not { } profiel || index.Vacature(vacature.Id) is not { } werk)
        {
            return new Unavailable("De gegevens worden nog verwerkt. Probeer het over een paar seconden opnieuw.");
        }

        var redenen = Uitsluiting.Redenen(profiel, werk, clock.Vandaag).Select(Uitsluiting.Zin).ToList();
        if (redenen.Count > 0) return new Conflict($"{klant.Naam} past niet bij deze vacature. {string.Join(' ', redenen)}");

        var lijst = await db.Set<Shortlist>().AsNoTracking().SingleOrDefaultAsync(s => s.VacatureId == vacature.Id, stop);
        return new Mogelijkpaar(klant, vacature, lijst?.Regels.Find(r => r.Klant == klant.Sleutel)?.Rang, lijst?.Model);
    }
}
