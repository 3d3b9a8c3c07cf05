using Matching.Data;
using Matching.Import.Lezen;
using Matching.Kern;
using Matching.Logboek;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import;

/// <summary>
/// Imports a delivered folder, or one file of it, in the order of the contract. One file is one transaction: its line in the report
/// acknowledges that every row it counts is stored, and that the work that follows from it is in the queue.
/// </summary>
public sealed class Gegevensmap(MatchingDbContext db, Opslag opslag, TimeProvider clock)
{
    private const string Savepoint = "bestand";

    /// <param name="pad">The folder, or a file in it under its own name.</param>
    /// <param name="proef">Do everything and keep nothing.</param>
    /// <param name="voortgang">Hears how far it is, now and then.</param>
    /// <returns>The report, or why there was nothing to begin with.</returns>
    public async Task<Result<Importverslag>> ImportAsync(string pad, bool proef, IProgress<string>? voortgang, CancellationToken stop)
    {
        var gevonden = Find(pad);
        if (gevonden.Fault is { } fault) return fault;
        await using var slot = FileLock.TryTake(Path.Combine(opslag.Map, "import.lock"));
        if (slot is null) return new Unavailable("Er loopt al een import op deze gegevens. Wacht tot die klaar is en probeer het dan opnieuw.");

        // Later files name rows of earlier ones, so a dry run is one transaction over all of them, never committed.
        await using var alles = proef ? await db.Database.BeginTransactionAsync(stop) : null;
        var verslagen = new List<Bestandsverslag>();
        foreach (var (bestand, volledig) in gevonden.Value) verslagen.Add(await ImportAsync(bestand, volledig, voortgang, stop));
        return new Importverslag(proef, verslagen);
    }

    /// <summary>Only the names of the contract are looked for; whatever else lies in the folder is left alone.</summary>
    private static Result<List<(Contractbestand Bestand, string Pad)>> Find(string pad)
    {
        if (File.Exists(pad))
        {
            var enige = Contractbestand.Alle.FirstOrDefault(b => b.Naam == Path.GetFileName(pad));
            return enige is null
                ? new Invalid($"{pad} heet niet als een bestand uit een gegevensmap, zoals klanten.csv of diagnoses.jsonl.")
                : new List<(Contractbestand, string)> { (enige, pad) };
        }

        if (!Directory.Exists(pad)) return new NotFound($"De map {pad} bestaat niet.");
        var gevonden = Contractbestand.Alle.Select(b => (b, Path.Combine(pad, b.Naam))).Where(b => File.Exists(b.Item2)).ToList();
        return gevonden.Count == 0
            ? new Invalid($"In de map {pad} staat geen enkel bestand van een gegevensmap, zoals klanten.csv of diagnoses.jsonl.")
            : gevonden;
    }

    private async Task<Bestandsverslag> ImportAsync(Contractbestand soort, string pad, IProgress<string>? voortgang, CancellationToken stop)
    {
        voortgang?.Report($"{soort.Naam}…");
        try
        {
            await using var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (!stroom.CanSeek) return Bestandsverslag.Refused(soort.Naam, "Dit is geen gewoon bestand.");
            if (Tekstkeuring.Refusal(stroom, stop) is { } reden) return Bestandsverslag.Refused(soort.Naam, reden);
            stroom.Position = 0;
            return await StoreAsync(soort, stroom, voortgang, stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Bestandsverslag.Refused(soort.Naam, "Het bestand is niet te lezen. Kijk of het er nog staat en of dit programma het mag lezen.");
        }
    }

    private async Task<Bestandsverslag> StoreAsync(Contractbestand soort, FileStream stroom, IProgress<string>? voortgang, CancellationToken stop)
    {
        var omgeving = new Importomgeving(db, new Logsleutel(opslag), clock);
        var bestand = soort.Make(omgeving);
        var lezer = Rijlezer.Open(soort.Naam, stroom, bestand.Kolomnamen, bestand.VerplichteKolomnamen);
        if (lezer.Fault is { } fault) return Bestandsverslag.Refused(soort.Naam, fault.Tekst);

        var verslag = new Bestandsverslag(soort.Naam);
        var proef = db.Database.CurrentTransaction;
        await using var eigen = proef is null ? await db.Database.BeginTransactionAsync(stop) : null;
        if (proef is not null) await proef.CreateSavepointAsync(Savepoint, stop);
        try
        {
            await bestand.ImportAsync(lezer.Value.Read(), verslag, voortgang, stop);
            // Announcing takes the lock on the change sequence, which a dry run would hold until its end.
            if (proef is null) await omgeving.Geraakt.AnnounceAsync(db, clock, stop);
            if (eigen is not null) await eigen.CommitAsync(stop);
            return verslag;
        }
        catch (Exception e) when (IsRefusal(e))
        {
            if (proef is not null) await proef.RollbackToSavepointAsync(Savepoint, stop);
            return Bestandsverslag.Refused(soort.Naam, "Tijdens het inlezen veranderde iemand dezelfde gegevens, of was het bestand niet meer te lezen. Lever het bestand opnieuw aan.");
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    // A race lost to someone at work in the product, not a fault of ours.
    private static bool IsRefusal(Exception e) => e switch
    {
        IOException => true,
        DbUpdateConcurrencyException => true,
        DbUpdateException failure => MatchingDbContext.IsTaken(failure),
        _ => false,
    };
}
