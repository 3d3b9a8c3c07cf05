using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Taxonomie;

/// <summary>The taxonomy in use in this process: the starter content until the database was read, and a new snapshot after every change.</summary>
/// <param name="analyse">How text becomes terms.</param>
public sealed class Taxonomiehouder(Tekstanalyse analyse)
{
    private Geladen nu = new(Taxonomiestand.Start, analyse);

    public Taxonomiestand Stand => Volatile.Read(ref nu).Stand;

    /// <summary>Reads free text by one snapshot, its <see cref="Herkenner.Stand"/>.</summary>
    public Herkenner Herkenner => Volatile.Read(ref nu).Herkenner.Value;

    /// <summary>Reads what was imported and corrected.</summary>
    public async Task LoadAsync(MatchingDbContext db, CancellationToken stop)
    {
        var regels = await db.Set<Taxonomieregel>().AsNoTracking().ToListAsync(stop);
        var correcties = await db.Set<Taxonomiecorrectie>().AsNoTracking().ToListAsync(stop);
        Volatile.Write(ref nu, new Geladen(Taxonomiestand.Make(regels, correcties), analyse));
    }

    private sealed class Geladen(Taxonomiestand stand, Tekstanalyse analyse)
    {
        public Taxonomiestand Stand => stand;

        // Reading text needs an index over all labels; a command that only looks up codes never makes it.
        public Lazy<Herkenner> Herkenner { get; } = new(() => new Herkenner(stand, analyse));
    }
}
