using Matching.Data;
using Matching.Netwerkcafes;
using Microsoft.EntityFrameworkCore;

namespace Matching.Bord;

/// <summary>What a client missed.</summary>
/// <param name="Volgnummer">The last number of the board; ask again while yours is lower.</param>
public sealed record Gemist(long Volgnummer, IReadOnlyList<Bordregel> Gebeurtenissen);

/// <summary>One event as a client needs it: ids of people, and the name of the colleague who did it.</summary>
public sealed record Bordregel(long Volgnummer, BordgebeurtenisSoort Soort, Guid Klant, Guid? Van, Guid? Naar, string Door, DateTime Tijdstip);

public static class ReadGebeurtenissen
{
    private const int AtOnce = 500;

    extension(MatchingDbContext db)
    {
        /// <summary>The number of the last event of a board; 0 for an untouched one.</summary>
        public async Task<long> LaatsteVolgnummerAsync(NetwerkcafeId cafe, CancellationToken stop) =>
            await db.Set<Bordgebeurtenis>().Where(g => g.NetwerkcafeId == cafe).MaxAsync(g => (long?)g.Volgnummer, stop) ?? 0;

        public async Task<Gemist> GebeurtenissenNaAsync(NetwerkcafeId cafe, long na, CancellationToken stop)
        {
            var events = await db.Set<Bordgebeurtenis>().AsNoTracking()
                .Where(g => g.NetwerkcafeId == cafe && g.Volgnummer > na)
                .OrderBy(g => g.Volgnummer)
                .Take(AtOnce)
                .ToListAsync(stop);
            return new(
                await db.LaatsteVolgnummerAsync(cafe, stop),
                events.Select(g => new Bordregel(g.Volgnummer, g.Soort, g.KlantId.Value, g.VanVacatureId?.Value, g.NaarVacatureId?.Value, g.DoorNaam, g.Tijdstip)).ToList());
        }
    }
}
