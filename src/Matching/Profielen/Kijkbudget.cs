using System.Globalization;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Profielen;

/// <summary>No more now: for how long, and that in words.</summary>
public sealed record Kijkgrens(string Tekst, TimeSpan Wacht) : Fault(Tekst)
{
    public string RetryAfter => Math.Max(1, (int)Math.Ceiling(Wacht.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
}

/// <summary>
/// How much a werkgever may look at, and each person who signs in for it: lists, cards and pace per day, interests per week. Kept in the database
/// and taken with one UPDATE that only succeeds while something is left, so two at once never get more, and a restart gives nothing back.
/// </summary>
public sealed class Kijkbudget(MatchingDbContext db, IOptions<Profielinstellingen> instellingen, TimeProvider clock)
{
    private const int BewaarDagen = 60;

    private Profielinstellingen Max => instellingen.Value;

    /// <summary>Takes a list with its cards. The same list once more that day costs the list alone, and may be opened at once.</summary>
    /// <returns>Null when it may be shown.</returns>
    public async Task<Kijkgrens?> TakeLijstAsync(Account kijker, string lijst, int kaarten, CancellationToken stop)
    {
        var (dag, geweigerd) = (clock.Vandaag, Kijksoort.Lijst);
        await using (var turn = await db.Database.BeginTransactionAsync(stop))
        {
            var mag = true;
            foreach (var persoon in Personen(kijker))
            {
                var nieuw = await db.Database.ExecuteSqlAsync(
                    $"""
                    INSERT INTO "BekekenLijsten" ("WerkgeverId", "Persoon", "Dag", "Lijst") VALUES ({kijker.Id}, {persoon}, {dag}, {lijst})
                    ON CONFLICT DO NOTHING
                    """,
                    stop) > 0;
                mag = mag && await TakeAsync(kijker, persoon, Kijksoort.Lijst, dag, 1, Max.LijstenPerDag, nieuw, stop);
                if (!mag || !nieuw) continue;
                mag = await TakeAsync(kijker, persoon, Kijksoort.Profiel, dag, kaarten, Max.ProfielenPerDag, nieuw: false, stop);
                if (!mag) geweigerd = Kijksoort.Profiel;
            }

            if (mag)
            {
                await turn.CommitAsync(stop);
                return null;
            }
        }

        return await RefuseAsync(kijker, geweigerd, dag, stop);
    }

    /// <returns>Null when it may be shown.</returns>
    public async Task<Kijkgrens?> TakeInteresseAsync(Account kijker, CancellationToken stop)
    {
        var week = Week.Van(clock.Vandaag).Maandag;
        await using (var turn = await db.Database.BeginTransactionAsync(stop))
        {
            var mag = true;
            foreach (var persoon in Personen(kijker)) mag = mag && await TakeAsync(kijker, persoon, Kijksoort.Interesse, week, 1, Max.InteressesPerWeek, nieuw: false, stop);
            if (mag)
            {
                await turn.CommitAsync(stop);
                return null;
            }
        }

        return await RefuseAsync(kijker, Kijksoort.Interesse, week, stop);
    }

    /// <summary>Forgets what can no longer count nor alarm.</summary>
    public async Task CleanAsync(CancellationToken stop)
    {
        var (dag, maand) = (clock.Vandaag.AddDays(-1), clock.Vandaag.AddDays(-BewaarDagen));
        await db.Set<BekekenLijst>().Where(b => b.Dag < dag).ExecuteDeleteAsync(stop);
        await db.Set<Kijkverbruik>().Where(v => v.Vanaf < maand).ExecuteDeleteAsync(stop);
    }

    private async Task<bool> TakeAsync(Account kijker, Guid persoon, Kijksoort soort, DateOnly vanaf, int aantal, int max, bool nieuw, CancellationToken stop)
    {
        await EnsureAsync(kijker, persoon, soort, vanaf, stop);
        var (nu, grens) = (clock.Nu, clock.Nu.AddSeconds(-Max.SecondenPerLijst));
        return await Rij(kijker, soort, vanaf).Where(v => v.Persoon == persoon && v.Gebruikt + aantal <= max && (!nieuw || v.Laatst == null || v.Laatst <= grens))
            .ExecuteUpdateAsync(s => s.SetProperty(v => v.Gebruikt, v => v.Gebruikt + aantal).SetProperty(v => v.Laatst, v => nieuw ? nu : v.Laatst), stop) > 0;
    }

    private async Task<Kijkgrens> RefuseAsync(Account kijker, Kijksoort soort, DateOnly vanaf, CancellationToken stop)
    {
        await EnsureAsync(kijker, Guid.Empty, soort, vanaf, stop);
        await Rij(kijker, soort, vanaf).Where(v => v.Persoon == Guid.Empty).ExecuteUpdateAsync(s => s.SetProperty(v => v.Geweigerd, v => v.Geweigerd + 1), stop);
        if (soort == Kijksoort.Interesse) return new($"U toonde deze week al {Max.InteressesPerWeek} keer interesse. Volgende week kan het weer. Uw accountmanager helpt u graag verder.", Tot(vanaf.AddDays(7)));
        var rij = await Rij(kijker, Kijksoort.Lijst, vanaf).ToListAsync(stop);
        return soort == Kijksoort.Lijst && rij.TrueForAll(v => v.Gebruikt < Max.LijstenPerDag)
            ? new("U opent de lijsten wel heel snel na elkaar. Wacht een paar tellen en probeer het opnieuw.", TimeSpan.FromSeconds(Max.SecondenPerLijst))
            : new("U hebt vandaag genoeg kandidaten bekeken. Morgen kunt u verder kijken. Uw accountmanager helpt u graag: die kiest kandidaten voor u.", Tot(vanaf.AddDays(1)));
    }

    private IQueryable<Kijkverbruik> Rij(Account kijker, Kijksoort soort, DateOnly vanaf) =>
        db.Set<Kijkverbruik>().AsNoTracking().Where(v => v.WerkgeverId == WerkgeverId.Van(kijker.Id) && v.Soort == soort && v.Vanaf == vanaf);

    private Task EnsureAsync(Account kijker, Guid persoon, Kijksoort soort, DateOnly vanaf, CancellationToken stop) => db.Database.ExecuteSqlAsync(
        $"""
        INSERT INTO "Kijkverbruik" ("WerkgeverId", "Persoon", "Soort", "Vanaf", "Gebruikt", "Geweigerd") VALUES ({kijker.Id}, {persoon}, {Waarde.Van(soort)}, {vanaf}, 0, 0)
        ON CONFLICT DO NOTHING
        """,
        stop);

    private TimeSpan Tot(DateOnly dag) => Kalender.Instant(dag, TimeOnly.MinValue) - clock.Nu;

    private static Guid[] Personen(Account kijker) => kijker.Contactpersoon is { } persoon ? [Guid.Empty, persoon] : [Guid.Empty];
}
