using System.Security.Cryptography;
using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Logboek;

/// <param name="Laatste">The last good line; 0 is none.</param>
/// <param name="Breuk">The first line that is not as it was written, in a sentence; null when all are.</param>
public sealed record Logbevinding(long Regels, long Laatste, string? Breuk);

/// <summary>Walks the whole chain, oldest line first, and holds it against anchors kept elsewhere.</summary>
public sealed class VerifyLogboek(MatchingDbContext db, Logsleutel sleutel, TimeProvider clock)
{
    public async Task<Logbevinding> HandleAsync(IReadOnlyCollection<Loganker> ankers, CancellationToken stop)
    {
        var begin = await db.Set<Logbegin>().AsNoTracking().SingleOrDefaultAsync(stop);
        if (begin is not null && !Same(begin.Bewijs, Logbegin.Prove(sleutel, begin.Volgnummer, begin.Zegel)))
        {
            return new(0, 0, $"Regel {begin.Volgnummer + 1} is niet meer het begin dat dit programma schreef.");
        }

        var opNummer = ankers.ToLookup(a => a.Volgnummer, a => a.Zegel);
        var (regels, laatste, zegel) = (0L, begin?.Volgnummer ?? 0, begin?.Zegel ?? new byte[Logzegel.Lengte]);
        if (laatste > 0 && !IsAnchored(laatste, zegel)) return new(0, 0, $"Regel {laatste} is niet die van het anker.");
        await foreach (var regel in db.Set<Logregel>().AsNoTracking().OrderBy(l => l.Volgnummer).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (regel.Volgnummer != laatste + 1) return new(regels, laatste, $"Regel {laatste + 1} ontbreekt.");
            zegel = Logzegel.Zegel(sleutel, zegel, regel.Volgnummer, regel);
            if (!Same(regel.Zegel, zegel)) return new(regels, laatste, $"Regel {regel.Volgnummer} is veranderd.");
            if (!IsAnchored(regel.Volgnummer, zegel)) return new(regels, laatste, $"Regel {regel.Volgnummer} is niet die van het anker.");
            (regels, laatste) = (regels + 1, regel.Volgnummer);
        }

        return new(regels, laatste, ankers.Any(a => a.Volgnummer > laatste) ? $"Regel {laatste + 1} ontbreekt: er zijn regels van het einde afgehaald." : null);

        bool IsAnchored(long volgnummer, byte[] berekend) => opNummer[volgnummer].All(anker => anker == Convert.ToHexStringLower(berekend));
    }

    /// <summary>The last line as it is now; null for an empty Logboek.</summary>
    public async Task<Loganker?> AnchorAsync(CancellationToken stop)
    {
        var laatste = await db.Set<Logregel>().OrderByDescending(l => l.Volgnummer).Select(l => new { l.Volgnummer, l.Zegel }).FirstOrDefaultAsync(stop);
        return laatste is null ? null : new(laatste.Volgnummer, Convert.ToHexStringLower(laatste.Zegel), clock.Nu);
    }

    private static bool Same(byte[] een, byte[] ander) => CryptographicOperations.FixedTimeEquals(een, ander);
}
