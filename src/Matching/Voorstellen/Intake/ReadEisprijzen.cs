using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Intake;

/// <summary>A klant who misses one point, by name.</summary>
public sealed record Bijnaklant(Klant Klant, string Gemis);

/// <param name="Namen">The first of those who just miss, for an accountmanager; nobody for others.</param>
public sealed record Vacatureprijzen(Eisprijzen Prijzen, IReadOnlyList<Bijnaklant> Namen);

/// <summary>What each demand of a vacature costs, and who misses just one point. Everyone named is logged before anything is shown.</summary>
public sealed class ReadEisprijzen(MatchingDbContext db, Zoekindex index, Taxonomiehouder taxonomie, Logschrijver log, TimeProvider clock)
{
    private const int MaxNamen = 20;

    /// <summary>Null while the vacature is not in the index yet.</summary>
    public async Task<Vacatureprijzen?> HandleAsync(Vacature vacature, Account kijker, string plek, CancellationToken stop)
    {
        if (index.Vacature(vacature.Id) is not { } profiel) return null;
        var prijzen = Eisprijs.Bereken(index.Klanten(), profiel, taxonomie.Stand, clock.Vandaag);
        if (!kijker.Is(Rol.Accountmanager)) return new(prijzen, []);

        var bijna = prijzen.Bijna.OrderBy(b => b.Punt.Gemis, StringComparer.Ordinal).ThenBy(b => b.Klant.Sleutel, StringComparer.Ordinal).Take(MaxNamen).ToList();
        var ids = bijna.ConvertAll(b => b.Klant.Id);
        var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
        var namen = bijna.FindAll(b => klanten.ContainsKey(b.Klant.Id)).ConvertAll(b => new Bijnaklant(klanten[b.Klant.Id], b.Punt.Gemis));
        await log.SawKlantenAsync(kijker.Sleutel, namen.Select(n => n.Klant.Id.Value), plek, stop, "net niet");
        return new(prijzen, namen);
    }
}
