using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Taxonomie;

/// <summary>The taxonomy in use in this process: the starter content until the database was read, and a new snapshot after every change.</summary>
public sealed class Taxonomiehouder
{
    private Taxonomiestand nu = Taxonomiestand.Start;

    public Taxonomiestand Stand => Volatile.Read(ref nu);

    /// <summary>Reads free text by one snapshot, its <see cref="Herkenner.Stand"/>.</summary>
    public Herkenner Herkenner => Stand.Herkenner;

    /// <summary>Reads what was imported and corrected.</summary>
    public async Task LoadAsync(MatchingDbContext db, CancellationToken stop)
    {
        var regels = await db.Set<Taxonomieregel>().AsNoTracking().ToListAsync(stop);
        var correcties = await db.Set<Taxonomiecorrectie>().AsNoTracking().ToListAsync(stop);
        Volatile.Write(ref nu, regels.Count + correcties.Count == 0 ? Taxonomiestand.Start : Taxonomiestand.Make(regels, correcties));
    }
}
