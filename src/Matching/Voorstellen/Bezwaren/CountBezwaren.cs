using Matching.Data;
using Matching.Rangschikking;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Bezwaren;

/// <param name="Groep">The group of kenmerken, in words.</param>
/// <param name="PerSoort">Per kind of objection how often it was said.</param>
public sealed record Bezwaartelling(string Groep, IReadOnlyDictionary<Bezwaarsoort, int> PerSoort)
{
    public int Samen => PerSoort.Values.Sum();
}

/// <summary>How often people say that a reason is not right; figures only, no persons.</summary>
public sealed class CountBezwaren(MatchingDbContext db)
{
    public async Task<IReadOnlyList<Bezwaartelling>> HandleAsync(CancellationToken stop)
    {
        var geteld = (await db.Set<Redenbezwaar>().GroupBy(b => new { b.Groep, b.Soort }).Select(g => new { g.Key.Groep, g.Key.Soort, Aantal = g.Count() }).ToListAsync(stop)).ToLookup(g => g.Groep, StringComparer.Ordinal);
        return [.. Redenen.Groepen
            .Select(groep => new Bezwaartelling(Naam(groep), geteld[groep].ToDictionary(g => g.Soort, g => g.Aantal)))
            .OrderByDescending(t => t.Samen)];
    }

    private static string Naam(string groep) => char.ToUpperInvariant(groep[0]) + groep[1..].Replace('-', ' ');
}
