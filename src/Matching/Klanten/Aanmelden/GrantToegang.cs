using Matching.Berichten;
using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Klanten.Aanmelden;

/// <summary>The werkconsulent of a klant opens the way in: confirms the address, sends a link, prints a code. Nobody else can.</summary>
public sealed class GrantToegang(MatchingDbContext db, IssueKlantsleutel issue, Logschrijver log, TimeProvider clock)
{
    private static readonly NotFound NietEigen = new("Deze klant staat niet in uw caseload.");

    public Task<Klant?> FindAsync(string sleutel, Account door, CancellationToken stop)
    {
        var consulent = door.MedewerkerId;
        return db.Set<Klant>().SingleOrDefaultAsync(k => k.Sleutel == sleutel && k.WerkconsulentId == consulent, stop);
    }

    /// <summary>The consulent made sure, with the klant, that this address is the klant's own.</summary>
    public async Task<Fault?> ConfirmAsync(string sleutel, string? email, Account door, CancellationToken stop)
    {
        if (await FindAsync(sleutel, door, stop) is not { } klant) return NietEigen;
        if (Mailadres.Read(email) is not { } adres) return new Invalid("Vul een e-mailadres in, zoals naam@voorbeeld.nl.");
        var bekend = await db.Set<Klantadres>().SingleOrDefaultAsync(a => a.KlantId == klant.Id, stop);
        if (bekend is null) db.Add(new Klantadres { KlantId = klant.Id, Email = adres, Bevestigd = clock.Nu, DoorId = door.MedewerkerId });
        else (bekend.Email, bekend.Bevestigd, bekend.DoorId) = (adres, clock.Nu, door.MedewerkerId);
        // What went to an earlier address no longer opens anything.
        db.RemoveRange(await db.Set<Klantsleutel>().Where(s => s.KlantId == klant.Id && s.Soort == Klantsleutelsoort.Link).ToListAsync(stop));
        Note(Handeling.AdresBevestigd, klant, door, "adres");
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException failure) when (MatchingDbContext.IsTaken(failure))
        {
            return new Conflict("Dit adres is al van iemand anders. Geef deze klant een code op papier.");
        }
    }

    public async Task<Fault?> SendAsync(string sleutel, Account door, CancellationToken stop)
    {
        if (await FindAsync(sleutel, door, stop) is not { } klant) return NietEigen;
        if (await db.Set<Klantadres>().SingleOrDefaultAsync(a => a.KlantId == klant.Id, stop) is not { } adres) return new Conflict("Bevestig eerst het e-mailadres.");
        await issue.LinkAsync(adres, stop);
        Note(Handeling.ToegangGegeven, klant, door, "link");
        await db.SaveChangesAsync(stop);
        return null;
    }

    public async Task<Result<string>> PrintAsync(string sleutel, Account door, CancellationToken stop)
    {
        if (await FindAsync(sleutel, door, stop) is not { } klant) return NietEigen;
        var code = await issue.CodeAsync(klant.Id, stop);
        Note(Handeling.ToegangGegeven, klant, door, "code op papier");
        await db.SaveChangesAsync(stop);
        return code;
    }

    private void Note(Handeling handeling, Klant klant, Account door, string wat) => log.Note(door.Sleutel, handeling, "klant", klant.Id.Value, $"/klanten/{klant.Sleutel}/toegang", wat);
}
