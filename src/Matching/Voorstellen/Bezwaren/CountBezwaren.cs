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

/// <summary>What someone said in words of their own.</summary>
public sealed record Toelichting(DateOnly Dag, string Groep, Bezwaarsoort Soort, string Woorden);

/// <summary>How often people say that a reason is not right, and in which words; nothing of whom it was about or who said it.</summary>
public sealed class CountBezwaren(MatchingDbContext db)
{
    private const int MaxToelichtingen = 50;

    /// <returns>The newest first.</returns>
    public async Task<IReadOnlyList<Toelichting>> WordsAsync(CancellationToken stop) =>
        (await db.Set<Redenbezwaar>().AsNoTracking().Where(b => b.Toelichting != null).OrderByDescending(b => b.Dag).ThenBy(b => b.Id).Take(MaxToelichtingen).ToListAsync(stop))
        .ConvertAll(b => new Toelichting(b.Dag, Naam(b.Groep), b.Soort, b.Toelichting!));

    public async Task<IReadOnlyList<Bezwaartelling>> HandleAsync(CancellationToken stop)
    {
        var geteld = (await db.Set<Redenbezwaar>().GroupBy(b => new { b.Groep, b.Soort }).Select(g => new { g.Key.Groep, g.Key.Soort, Aantal = g.Count() }).ToListAsync(stop)).ToLookup(g => g.Groep, StringComparer.Ordinal);
        return [.. Redenen.Groepen
            .Select(groep => new Bezwaartelling(Naam(groep), geteld[groep].ToDictionary(g => g.Soort, g => g.Aantal)))
            .OrderByDescending(t => t.Samen)];
    }

    private static string Naam(string groep) => char.ToUpperInvariant(groep[0]) + groep[1..].Replace('-', ' ');
}
