using System.Globalization;
using System.Security.Cryptography;
using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Zoeken;

/// <summary>What a commit of the index is a copy of: which steps of which database, made by which version, with what.</summary>
/// <param name="Schema">Version of documents and analysis.</param>
/// <param name="Volgnummer">The last step of the change sequence that is in it.</param>
/// <param name="Herkomst">That step itself: another database, or one put back from a backup, has another step at that number.</param>
/// <param name="Naslag">The map with which postcodes became points, and the taxonomy by which codes became one.</param>
public sealed record Indexstempel(int Schema, long Volgnummer, string Herkomst, string Naslag)
{
    /// <summary>Raise it when documents or analysis change; every index then rebuilds itself.</summary>
    public const int HuidigSchema = 7;

    private const string Begin = "begin";

    public Indexstempel(Wijziging? laatste, string naslag)
        : this(HuidigSchema, laatste?.Volgnummer ?? 0, laatste is null ? Begin : HerkomstVan(laatste), naslag)
    {
    }

    public Dictionary<string, string> NaarCommit() => new(StringComparer.Ordinal)
    {
        ["schema"] = Schema.ToString(CultureInfo.InvariantCulture),
        ["volgnummer"] = Volgnummer.ToString(CultureInfo.InvariantCulture),
        ["herkomst"] = Herkomst,
        ["naslag"] = Naslag,
    };

    public static Indexstempel? UitCommit(IDictionary<string, string> gegevens) =>
        gegevens.TryGetValue("schema", out var schema) && int.TryParse(schema, NumberStyles.None, CultureInfo.InvariantCulture, out var versie)
        && gegevens.TryGetValue("volgnummer", out var nummer) && long.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var volgnummer)
        && gegevens.TryGetValue("herkomst", out var herkomst) && gegevens.TryGetValue("naslag", out var naslag)
            ? new(versie, volgnummer, herkomst, naslag)
            : null;

    /// <summary>Why an index with this stamp cannot be brought up to date from this database; null when it can.</summary>
    public async Task<Herbouwreden?> PastNietBijAsync(MatchingDbContext db, string naslag, CancellationToken stop)
    {
        if (!string.Equals(Naslag, naslag, StringComparison.Ordinal)) return Herbouwreden.AndereNaslag;
        if (Volgnummer == 0) return null;
        var stap = await db.Set<Wijziging>().AsNoTracking().SingleOrDefaultAsync(w => w.Volgnummer == Volgnummer, stop);
        return stap is not null && string.Equals(HerkomstVan(stap), Herkomst, StringComparison.Ordinal) ? null : Herbouwreden.AndereDatabase;
    }

    // A hash: the files of the index need not say who was changed last.
    private static string HerkomstVan(Wijziging stap) =>
        Convert.ToHexStringLower(SHA256.HashData([.. stap.Onderwerp.ToByteArray(), .. BitConverter.GetBytes(stap.Tijdstip.Ticks)]).AsSpan(0, 16));
}

/// <summary>Why the index must be made anew. Making it is cheap, so any doubt is enough.</summary>
public enum Herbouwreden
{
    Ontbreekt,
    Beschadigd,
    AndereVersie,
    AndereDatabase,
    AndereNaslag,
}
