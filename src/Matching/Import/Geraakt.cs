using Matching.Data;
using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import;

/// <summary>Everyone and everything one file changed something for, each once: what the index, the ranking and the board must look at again.</summary>
public sealed class Geraakt
{
    private const int AtOnce = 1_000;

    public HashSet<KlantId> Klanten { get; } = [];

    public HashSet<VacatureId> Vacatures { get; } = [];

    public HashSet<WerkgeverId> Werkgevers { get; } = [];

    public HashSet<NetwerkcafeId> Netwerkcafes { get; } = [];

    /// <summary>Puts it all in the change sequence and the work queue of the running transaction, and saves it.</summary>
    public async Task AnnounceAsync(MatchingDbContext db, TimeProvider clock, CancellationToken stop)
    {
        // Without a place of its own a vacature goes by where its werkgever is.
        foreach (var werkgevers in Werkgevers.Chunk(AtOnce))
        {
            Vacatures.UnionWith(await db.Set<Vacature>().Where(v => v.Pc4 == null && werkgevers.Contains(v.WerkgeverId)).Select(v => v.Id).ToListAsync(stop));
        }

        foreach (var partij in All().Chunk(AtOnce))
        {
            foreach (var (soort, onderwerp) in partij)
            {
                db.Note(soort, onderwerp, clock);
                if (soort == WijzigingSoort.Klant) db.Enqueue(WerkitemSoort.KlantGewijzigd, onderwerp, clock);
                if (soort == WijzigingSoort.Vacature) db.Enqueue(WerkitemSoort.VacatureGewijzigd, onderwerp, clock);
            }

            await db.SaveChangesAsync(stop);
            db.ChangeTracker.Clear();
        }
    }

    private IEnumerable<(WijzigingSoort Soort, Guid Onderwerp)> All() =>
    [
        .. Klanten.Select(k => (WijzigingSoort.Klant, k.Value)),
        .. Vacatures.Select(v => (WijzigingSoort.Vacature, v.Value)),
        .. Werkgevers.Select(w => (WijzigingSoort.Werkgever, w.Value)),
        .. Netwerkcafes.Select(n => (WijzigingSoort.Bord, n.Value)),
    ];
}
