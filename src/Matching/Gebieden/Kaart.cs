using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Gebieden;

/// <summary>Where a postcode lies: the centroids that ship with the product, replaced or added to by what the gemeente delivered.</summary>
public sealed class Kaart
{
    private readonly IReadOnlyDictionary<int, Middelpunt> punten;

    private Kaart(IReadOnlyDictionary<int, Middelpunt> punten, string kenmerk) => (this.punten, Kenmerk) = (punten, kenmerk);

    /// <summary>Changes when a point changes, so that what was made with another map can be told apart.</summary>
    public string Kenmerk { get; }

    /// <summary>The middle of the four-digit area, or null when it is unknown.</summary>
    public Middelpunt? Van(int? pc4) => pc4 is { } nummer && punten.TryGetValue(nummer, out var punt) ? punt : null;

    public static Kaart Maak(Startpunten start, IEnumerable<Postcodegebied> geleverd)
    {
        var alle = new SortedDictionary<int, Middelpunt>(start.Punten.ToDictionary());
        foreach (var gebied in geleverd) alle[gebied.Pc4] = new Middelpunt(gebied.Lat, gebied.Lon);
        var tekst = string.Join(';', alle.Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.Key} {p.Value.Lat:R} {p.Value.Lon:R}")));
        return new Kaart(alle, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)).AsSpan(0, 8)));
    }

    public static async Task<Kaart> LaadAsync(MatchingDbContext db, Startpunten start, CancellationToken stop) =>
        Maak(start, await db.Set<Postcodegebied>().AsNoTracking().ToListAsync(stop));
}

/// <summary>The centroids that ship with the product.</summary>
public sealed record Startpunten(IReadOnlyDictionary<int, Middelpunt> Punten);
