using Matching.Data;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen;

/// <summary>What the voorstellen say that a profile must know: who was declined where, and since when a vacature was there.</summary>
public static class Koppelbron
{
    public static Koppelgegevens Gegevens { get; } = new() { Afgewezen = AfgewezenAsync, EersteVoorstel = EersteVoorstelAsync, Geraakt = GeraaktAsync };

    private static async Task<IReadOnlyDictionary<KlantId, IReadOnlyList<Guid>>> AfgewezenAsync(
        MatchingDbContext db, IReadOnlyCollection<KlantId> klanten, CancellationToken stop)
    {
        var paren = await db.Set<Voorstel>()
            .Where(v => v.Uitkomst == Uitkomst.AfgewezenWerkgever && klanten.Contains(v.KlantId))
            .Select(v => new { v.KlantId, v.VacatureId }).Distinct().ToListAsync(stop);
        return paren.GroupBy(p => p.KlantId).ToDictionary(g => g.Key, g => (IReadOnlyList<Guid>)g.Select(p => p.VacatureId.Value).ToList());
    }

    private static async Task<IReadOnlyDictionary<VacatureId, DateOnly>> EersteVoorstelAsync(
        MatchingDbContext db, IReadOnlyCollection<VacatureId> vacatures, CancellationToken stop) =>
        await db.Set<Voorstel>()
            .Where(v => vacatures.Contains(v.VacatureId))
            .GroupBy(v => v.VacatureId)
            .Select(g => new { g.Key, Eerste = g.Min(v => v.Datum) })
            .ToDictionaryAsync(g => g.Key, g => g.Eerste, stop);

    private static async Task<(IReadOnlyList<KlantId> Klanten, IReadOnlyList<VacatureId> Vacatures)> GeraaktAsync(
        MatchingDbContext db, IReadOnlyCollection<Guid> voorstellen, CancellationToken stop)
    {
        var ids = voorstellen.Select(VoorstelId.Van).ToList();
        var paren = await db.Set<Voorstel>().Where(v => ids.Contains(v.Id)).Select(v => new { v.KlantId, v.VacatureId }).ToListAsync(stop);
        return (paren.ConvertAll(p => p.KlantId), paren.ConvertAll(p => p.VacatureId));
    }
}
