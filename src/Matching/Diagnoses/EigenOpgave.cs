using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Diagnoses;

/// <summary>What a klant may say of the own profile.</summary>
public enum EigenVeld
{
    GewenstWerk,
    Beschikbaarheid,
    Reizen,
    Vaardigheden,
}

/// <summary>Something a klant said, and when.</summary>
public sealed record Opgegeven(EigenVeld Veld, DateOnly Op);

/// <summary>
/// A klant changes the own profile. It becomes the newest diagnose, a copy of the one before with what the klant said, so that every list follows and
/// nothing of the earlier one is lost. A diagnose of the same day is changed itself; a later one outranks it.
/// </summary>
public sealed class EigenOpgave(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    public const string Instrument = "Eigen opgave";

    /// <param name="velden">What differs; nothing is saved when nothing does.</param>
    /// <param name="opgave">What the klant says, in those fields; the rest of it is not looked at.</param>
    /// <returns>The change that the lists must catch up with; null when there was none.</returns>
    public async Task<Result<long?>> HandleAsync(KlantId klant, IReadOnlyCollection<EigenVeld> velden, DiagnoseInhoud opgave, Account door, string plek, CancellationToken stop)
    {
        if (velden.Count == 0) return (long?)null;
        var vandaag = clock.Vandaag;
        var laatste = await db.Set<Diagnose>().Where(d => d.KlantId == klant).OrderByDescending(d => d.Datum).FirstOrDefaultAsync(stop);
        var oud = laatste?.Inhoud ?? new DiagnoseInhoud();
        var nieuw = Take(oud, opgave, velden) with { VanKlant = [.. (oud.VanKlant ?? []).Where(v => !velden.Contains(v.Veld)), .. velden.Select(v => new Opgegeven(v, vandaag))] };
        if (laatste?.Datum >= vandaag) laatste.Inhoud = nieuw;
        else db.Add(new Diagnose { Id = DiagnoseId.New(), KlantId = klant, Datum = vandaag, Maanden = laatste?.Maanden, Oordeel = laatste?.Oordeel, Inhoud = nieuw with { Instrument = Instrument } });

        var stap = db.Note(WijzigingSoort.Klant, klant.Value, clock);
        db.Enqueue(WerkitemSoort.KlantGewijzigd, klant.Value, clock);
        log.Note(door.Sleutel, Handeling.EigenOpgave, "klant", klant.Value, plek, string.Join(", ", velden.Select(v => v.Naam)));
        try
        {
            await db.SaveChangesAsync(stop);
            return stap.Volgnummer;
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || MatchingDbContext.IsTaken(failure))
        {
            db.ChangeTracker.Clear();
            return new Conflict("Uw profiel is net ergens anders veranderd. Kijk het na en bewaar opnieuw.");
        }
    }

    private static DiagnoseInhoud Take(DiagnoseInhoud oud, DiagnoseInhoud opgave, IReadOnlyCollection<EigenVeld> velden) => oud with
    {
        Werk = velden.Contains(EigenVeld.GewenstWerk) ? (oud.Werk ?? new(null, null, null)) with { Gewenst = opgave.Werk?.Gewenst } : oud.Werk,
        Beschikbaar = velden.Contains(EigenVeld.Beschikbaarheid) ? opgave.Beschikbaar : oud.Beschikbaar,
        Reizen = velden.Contains(EigenVeld.Reizen) ? opgave.Reizen : oud.Reizen,
        Vervoer = velden.Contains(EigenVeld.Reizen) ? opgave.Vervoer : oud.Vervoer,
        Competenties = velden.Contains(EigenVeld.Vaardigheden) ? opgave.Competenties : oud.Competenties,
    };
}

public static class EigenVeldtekst
{
    extension(EigenVeld veld)
    {
        public string Naam => veld switch
        {
            EigenVeld.GewenstWerk => "gewenst werk",
            EigenVeld.Beschikbaarheid => "beschikbaarheid",
            EigenVeld.Reizen => "reizen",
            _ => "vaardigheden",
        };
    }
}
