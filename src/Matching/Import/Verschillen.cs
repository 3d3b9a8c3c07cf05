using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import;

/// <summary>The differences that wait for a person, of some rows of one file.</summary>
public sealed class Verschillen
{
    private readonly MatchingDbContext db;
    private readonly string bestand;
    private readonly Dictionary<(string Sleutel, string Veld), Verschil> wachtend;

    private Verschillen(MatchingDbContext db, string bestand, Dictionary<(string Sleutel, string Veld), Verschil> wachtend)
    {
        this.db = db;
        this.bestand = bestand;
        this.wachtend = wachtend;
    }

    public static async Task<Verschillen> LoadAsync(MatchingDbContext db, string bestand, List<string> sleutels, CancellationToken stop) =>
        new(db, bestand, await db.Set<Verschil>().Where(v => v.Bestand == bestand && sleutels.Contains(v.Sleutel)).ToDictionaryAsync(v => (v.Sleutel, v.Veld), stop));

    /// <summary>The newest delivery is the one that waits.</summary>
    public void Keep(string sleutel, string veld, string? hier, string? geleverd, DateTime nu)
    {
        if (!wachtend.TryGetValue((sleutel, veld), out var verschil))
        {
            verschil = new() { Id = Guid.CreateVersion7(), Bestand = bestand, Sleutel = sleutel, Veld = veld, Ontstaan = nu };
            db.Add(verschil);
        }

        (verschil.Hier, verschil.Geleverd, verschil.Ontstaan) = (hier, geleverd, nu);
    }

    /// <summary>There is nothing left to decide.</summary>
    public void Drop(string sleutel, string veld)
    {
        if (wachtend.TryGetValue((sleutel, veld), out var verschil)) db.Remove(verschil);
    }
}
