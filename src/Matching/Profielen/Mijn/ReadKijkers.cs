using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Voorstellen;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen.Mijn;

/// <param name="Wie">A sector; the name of a werkgever only where it showed interest.</param>
public sealed record Kijkje(Week Week, string Wie);

/// <summary>Which werkgevers saw a klant, without name: from the Logboek, by sector and week, so that a look does not tell who looked.</summary>
public sealed class ReadKijkers(MatchingDbContext db, TimeProvider clock)
{
    private const string Werkgevers = "werkgever:";
    private const int Maanden = 6;

    public async Task<IReadOnlyList<Kijkje>> HandleAsync(KlantId klant, CancellationToken stop)
    {
        var sinds = clock.Nu.AddMonths(-Maanden);
        var gezien = await db.Set<Logregel>().AsNoTracking()
            .Where(l => l.Onderwerp == klant.Value && l.OnderwerpSoort == "klant" && l.Handeling == Handeling.Gezien && l.Tijdstip > sinds && EF.Functions.Like(l.Account, Werkgevers + "%"))
            .Select(l => new { l.Account, l.Tijdstip }).ToListAsync(stop);
        var sleutels = gezien.Select(g => Sleutel(g.Account)).Distinct(StringComparer.Ordinal).ToList();
        var werkgevers = await db.Set<Werkgever>().AsNoTracking().Where(w => sleutels.Contains(w.Sleutel)).ToDictionaryAsync(w => w.Sleutel, StringComparer.Ordinal, stop);
        var bekend = (await db.Set<Interesse>().Where(i => i.KlantId == klant).Select(i => i.WerkgeverId).ToListAsync(stop)).ToHashSet();
        return [.. gezien
            .Select(g => (Week: Week.Van(DateOnly.FromDateTime(Kalender.Lokaal(g.Tijdstip))), Werkgever: werkgevers.GetValueOrDefault(Sleutel(g.Account))))
            .Where(g => g.Werkgever is not null)
            .Select(g => new Kijkje(g.Week, bekend.Contains(g.Werkgever!.Id) ? g.Werkgever.Naam : $"een werkgever uit {Bedrijfstak.Van(g.Werkgever.Sbi)}"))
            .Distinct().OrderByDescending(k => k.Week.Maandag).ThenBy(k => k.Wie, StringComparer.Ordinal)];
    }

    // A contact person may follow the key.
    private static string Sleutel(string account) => account[Werkgevers.Length..].Split(':', '/')[0];
}
