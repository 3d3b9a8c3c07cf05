using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Profielen;

/// <param name="IsPersoon">One contactpersoon, and not the werkgever as a whole.</param>
public sealed record Kijksignaal(string Sleutel, string Werkgever, bool IsPersoon, DateOnly Vanaf, string Wat, int Gebruikt, int Max, int Geweigerd);

/// <summary>Which werkgevers look strikingly much: from half of what they may, and those who were stopped.</summary>
[Authorize(Deur.Werkgevers)]
public sealed class KijksignalenModel(MatchingDbContext db, IOptions<Profielinstellingen> instellingen, TimeProvider clock) : PageModel
{
    private const int Dagen = 28;

    public IReadOnlyList<Kijksignaal> Signalen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        var sinds = clock.Vandaag.AddDays(-Dagen);
        var rijen = await (
            from verbruik in db.Set<Kijkverbruik>()
            join werkgever in db.Set<Werkgever>() on verbruik.WerkgeverId equals werkgever.Id
            where verbruik.Vanaf >= sinds
            select new { verbruik, werkgever.Sleutel, werkgever.Naam }).AsNoTracking().ToListAsync(stop);
        Signalen =
        [
            .. rijen.Select(r => new Kijksignaal(r.Sleutel, r.Naam, r.verbruik.Persoon != Guid.Empty, r.verbruik.Vanaf, Wat(r.verbruik.Soort), r.verbruik.Gebruikt, Grens(r.verbruik.Soort), r.verbruik.Geweigerd))
                .Where(s => s.Geweigerd > 0 || 2 * s.Gebruikt >= s.Max)
                .OrderByDescending(s => s.Vanaf).ThenByDescending(s => s.Geweigerd).ThenBy(s => s.Werkgever, StringComparer.Ordinal).ThenBy(s => s.Wat, StringComparer.Ordinal),
        ];
    }

    private int Grens(Kijksoort soort) => soort switch
    {
        Kijksoort.Lijst => instellingen.Value.LijstenPerDag,
        Kijksoort.Profiel => instellingen.Value.ProfielenPerDag,
        _ => instellingen.Value.InteressesPerWeek,
    };

    private static string Wat(Kijksoort soort) => soort switch { Kijksoort.Lijst => "lijsten", Kijksoort.Profiel => "kandidaten", _ => "interesse" };
}
