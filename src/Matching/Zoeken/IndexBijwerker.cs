using Matching.Data;
using Matching.Klanten;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Zoeken;

/// <summary>
/// Keeps the index in step with the database: reads the change sequence from where the index is, or makes the index anew when it cannot be
/// trusted. Doing it twice changes nothing; what a crash takes is read again.
/// </summary>
public sealed class IndexBijwerker(Zoekindex index, Profiellader lader, Koppelgegevens koppel, Naslagbron bron, TimeProvider clock, ILogger<IndexBijwerker> logger) : IDisposable
{
    private const int PerKeer = 500;
    private const int CommitNa = 1000;

    /// <summary>How long a change may wait for its commit, and how long the index is trusted without a look at map and origin.</summary>
    private static readonly TimeSpan Termijn = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim beurt = new(1, 1);
    private int teCommitten;
    private long laatsteCommit = clock.GetTimestamp();
    private long? gekeurd;

    /// <summary>Brings the index up to date; answers how many profiles changed.</summary>
    public async Task<int> WerkBijAsync(MatchingDbContext db, CancellationToken stop)
    {
        await beurt.WaitAsync(stop);
        try
        {
            if (await IsBijAsync(db, stop))
            {
                LegVastOpTijd();
                return 0;
            }

            var naslag = await bron.LaadAsync(db, stop);
            var reden = index.Herbouwreden ?? await index.Stempel!.PastNietBijAsync(db, naslag.Kenmerk, stop);
            gekeurd = clock.GetTimestamp();
            if (reden is null) return await HaalInAsync(db, naslag, stop);
            logger.LogInformation("De index wordt opnieuw gemaakt: {Reden}.", reden);
            return await HerbouwAsync(db, naslag, voortgang: null, stop);
        }
        finally
        {
            beurt.Release();
        }
    }

    /// <summary>Makes the index anew beside the current one, which keeps answering until the new one is whole.</summary>
    public async Task<int> HerbouwAsync(MatchingDbContext db, IProgress<Voortgang>? voortgang, CancellationToken stop)
    {
        await beurt.WaitAsync(stop);
        try
        {
            return await HerbouwAsync(db, await bron.LaadAsync(db, stop), voortgang, stop);
        }
        finally
        {
            beurt.Release();
        }
    }

    /// <summary>How far the index is behind the database, in steps of the change sequence.</summary>
    public async Task<Achterstand> AchterstandAsync(MatchingDbContext db, CancellationToken stop) =>
        new(index.Stempel?.Volgnummer ?? 0, await db.LaatsteWijzigingAsync(stop));

    public void Dispose() => beurt.Dispose();

    private async Task<int> HaalInAsync(MatchingDbContext db, Naslag naslag, CancellationToken stop)
    {
        var gedaan = 0;
        while (await db.WijzigingenNaAsync(index.Stempel!.Volgnummer, PerKeer, stop) is { Count: > 0 } stappen)
        {
            if (stappen.Exists(s => s.Soort == WijzigingSoort.Taxonomie))
            {
                naslag = await bron.HerlaadAsync(db, stop);
                if (naslag.Kenmerk != index.Stempel.Naslag) return gedaan + await HerbouwAsync(db, naslag, voortgang: null, stop);
            }

            var wijziging = await LaadAsync(db, naslag, stappen, stop);
            index.Verwerk(wijziging, new Indexstempel(stappen[^1], naslag.Kenmerk));
            gedaan += wijziging.Aantal;
            teCommitten += wijziging.Aantal;
            if (wijziging.KlantenWeg.Count > 0) LegVast(wis: true);
            else LegVastOpTijd();
        }

        LegVastOpTijd();
        return gedaan;
    }

    private async Task<Indexwijziging> LaadAsync(MatchingDbContext db, Naslag naslag, List<Wijziging> stappen, CancellationToken stop)
    {
        Guid[] Van(WijzigingSoort soort) => [.. stappen.Where(s => s.Soort == soort).Select(s => s.Onderwerp).Distinct()];
        var klanten = Van(WijzigingSoort.Klant).Select(KlantId.Van);
        var vacatures = Van(WijzigingSoort.Vacature).Select(VacatureId.Van);
        if (Van(WijzigingSoort.Voorstel) is { Length: > 0 } voorstellen)
        {
            var geraakt = await koppel.Geraakt(db, voorstellen, stop);
            klanten = klanten.Union(geraakt.Klanten);
            vacatures = vacatures.Union(geraakt.Vacatures);
        }

        return await lader.LaadAsync(db, naslag, [.. klanten], [.. vacatures], stop);
    }

    private async Task<int> HerbouwAsync(MatchingDbContext db, Naslag naslag, IProgress<Voortgang>? voortgang, CancellationToken stop)
    {
        // What changes while we read comes after this step, and is caught up with at the end.
        var vanaf = await db.Set<Wijziging>().AsNoTracking().OrderByDescending(w => w.Volgnummer).FirstOrDefaultAsync(stop);
        var klanten = await db.Set<Klant>().Select(k => k.Id).ToListAsync(stop);
        var vacatures = await db.Set<Vacature>().Select(v => v.Id).ToListAsync(stop);
        var totaal = klanten.Count + vacatures.Count;
        var gedaan = 0;

        using var herbouw = index.BeginHerbouw();
        foreach (var deel in klanten.Chunk(PerKeer)) Verwerk(await lader.LaadAsync(db, naslag, deel, [], stop), deel.Length);
        foreach (var deel in vacatures.Chunk(PerKeer)) Verwerk(await lader.LaadAsync(db, naslag, [], deel, stop), deel.Length);
        // Another index may answer otherwise, so every kept list is work. Noted first: a crash here makes lists anew once too often, never too seldom.
        db.Enqueue(WerkitemSoort.AllesOpnieuw, Guid.Empty, clock);
        await db.SaveChangesAsync(stop);
        herbouw.NeemOver(new Indexstempel(vanaf, naslag.Kenmerk));
        (teCommitten, laatsteCommit) = (0, clock.GetTimestamp());
        return totaal + await HaalInAsync(db, naslag, stop);

        void Verwerk(Indexwijziging wijziging, int aantal)
        {
            herbouw.Verwerk(wijziging);
            voortgang?.Report(new(gedaan += aantal, totaal));
        }
    }

    // Called several times a second, so the common answer costs one number.
    private async Task<bool> IsBijAsync(MatchingDbContext db, CancellationToken stop) =>
        index.Herbouwreden is null && gekeurd is { } toen && clock.GetElapsedTime(toen) < Termijn
        && await db.LaatsteWijzigingAsync(stop) == index.Stempel!.Volgnummer;

    private void LegVastOpTijd()
    {
        if (teCommitten >= CommitNa || (teCommitten > 0 && clock.GetElapsedTime(laatsteCommit) >= Termijn)) LegVast(wis: false);
    }

    private void LegVast(bool wis)
    {
        index.LegVast(wis);
        (teCommitten, laatsteCommit) = (0, clock.GetTimestamp());
    }
}

/// <summary>How many profiles of a rebuild are done.</summary>
public sealed record Voortgang(int Gedaan, int Totaal);

/// <param name="Index">The last step of the change sequence that can be found.</param>
/// <param name="Database">The last step there is.</param>
public sealed record Achterstand(long Index, long Database)
{
    public long Stappen => Math.Max(0, Database - Index);
}
