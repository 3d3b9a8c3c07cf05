using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Taxonomie;

/// <summary>The taxonomy in use in this process: the starter content until the database was read, and a new snapshot after every change.</summary>
public sealed class Taxonomiehouder
{
    private Geladen nu = new(Taxonomiestand.Start);

    public Taxonomiestand Stand => Volatile.Read(ref nu).Stand;

    /// <summary>Reads free text by one snapshot, its <see cref="Herkenner.Stand"/>.</summary>
    public Herkenner Herkenner => Volatile.Read(ref nu).Herkenner.Value;

    /// <summary>Reads what was imported and corrected.</summary>
    public async Task LoadAsync(MatchingDbContext db, CancellationToken stop)
    {
        var regels = await db.Set<Taxonomieregel>().AsNoTracking().ToListAsync(stop);
        var correcties = await db.Set<Taxonomiecorrectie>().AsNoTracking().ToListAsync(stop);
        var stand = regels.Count + correcties.Count == 0 ? Taxonomiestand.Start : Taxonomiestand.Make(regels, correcties);
        if (stand != Stand) Volatile.Write(ref nu, new Geladen(stand));
    }

    private sealed class Geladen(Taxonomiestand stand)
    {
        public Taxonomiestand Stand => stand;

        // Reading text needs an index over all labels; a command that only looks up codes never makes it.
        public Lazy<Herkenner> Herkenner { get; } = new(() => new Herkenner(stand));
    }
}
