using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>An invitation that still holds, and for whom.</summary>
public sealed record Genodigde(Uitnodiging Uitnodiging, Contactpersoon Contactpersoon, Werkgever Werkgever);

/// <summary>
/// Who was invited makes a way to sign in: a passkey, or else a code app. Only that uses the invitation up, and it replaces every way there was.
/// </summary>
public sealed class EnrolContactpersoon(MatchingDbContext db, Sleutelkast kast, Passkeyvragen vragen, IPasskeyHandler<Contactpersoon> passkeys, Logschrijver log, TimeProvider clock)
{
    private static readonly Invalid Voorbij = new("Deze uitnodiging werkt niet meer. Vraag uw contact bij de gemeente om een nieuwe.");

    public async Task<Result<Genodigde>> FindAsync(string geheim, CancellationToken stop)
    {
        var kenmerk = kast.Kenmerk(Uitnodiging.Doel, geheim);
        var gevonden = await (from u in db.Set<Uitnodiging>().Bruikbaar(clock)
                              join c in db.Set<Contactpersoon>() on u.ContactpersoonId equals c.Id
                              join w in db.Set<Werkgever>() on c.WerkgeverId equals w.Id
                              where u.Kenmerk == kenmerk && c.Ingetrokken == null
                              select new { Uitnodiging = u, Contactpersoon = c, Werkgever = w }).SingleOrDefaultAsync(stop);
        return gevonden is null ? Voorbij : new Genodigde(gevonden.Uitnodiging, gevonden.Contactpersoon, gevonden.Werkgever);
    }

    public async Task<Passkeyopties> AskAsync(Genodigde wie, HttpContext http, CancellationToken stop)
    {
        var persoon = wie.Contactpersoon;
        var gemaakt = await passkeys.MakeCreationOptionsAsync(new() { Id = persoon.Id.Value.ToString(), Name = persoon.Email, DisplayName = persoon.Naam }, http);
        return await vragen.AskAsync(gemaakt.CreationOptionsJson, gemaakt.AttestationState!, stop);
    }

    public async Task<Result<Account>> WithPasskeyAsync(Genodigde wie, string vraag, string antwoord, HttpContext http, CancellationToken stop)
    {
        if (await vragen.TakeAsync(vraag, stop) is not { } toestand) return new Invalid("Dit duurde te lang. Probeer het opnieuw.");
        var oordeel = await passkeys.PerformAttestationAsync(new() { HttpContext = http, CredentialJson = antwoord, AttestationState = toestand });
        if (!oordeel.Succeeded || oordeel.UserEntity.Id != wie.Contactpersoon.Id.Value.ToString()) return new Invalid("Deze passkey werkt hier niet. Probeer het opnieuw, of kies de code-app.");
        return await FinishAsync(wie, () => db.Add(Passkey.Van(wie.Contactpersoon.Id, oordeel.Passkey)), stop);
    }

    /// <summary>The secret for a code app: made from the invitation itself, so that it is the same at every look and nothing is kept before it is used.</summary>
    public byte[] TotpGeheim(string geheim) => kast.Mac("totp", geheim)[..Totp.SecretBytes];

    public async Task<Result<Account>> WithTotpAsync(Genodigde wie, string geheim, string code, CancellationToken stop)
    {
        var totp = TotpGeheim(geheim);
        if (Totp.FindStep(totp, code, clock.Nu) is not { } stap) return new Invalid("Deze code klopt niet. Wacht op de volgende code en probeer het opnieuw.");
        var persoon = wie.Contactpersoon;
        return await FinishAsync(wie, () => (persoon.TotpGeheim, persoon.TotpStap) = (kast.Seal(persoon.TotpPlek, totp), stap), stop);
    }

    private async Task<Result<Account>> FinishAsync(Genodigde wie, Action add, CancellationToken stop)
    {
        var persoon = wie.Contactpersoon;
        await using var samen = await db.Database.BeginTransactionAsync(stop);
        if (!await db.Set<Uitnodiging>().UseAsync(wie.Uitnodiging.Id, clock, stop)) return Voorbij;
        await db.Set<Passkey>().Where(p => p.ContactpersoonId == persoon.Id).ExecuteDeleteAsync(stop);
        (persoon.TotpGeheim, persoon.TotpStap) = (null, null);
        add();
        persoon.Actief ??= clock.Nu;
        persoon.LaatstAangemeld = clock.Nu;
        log.Note($"werkgever:{wie.Werkgever.Sleutel}", Handeling.ContactpersoonActief, "contactpersoon", persoon.Id.Value, "/uitnodiging");
        try
        {
            await db.SaveChangesAsync(stop);
            await samen.CommitAsync(stop);
        }
        catch (DbUpdateException failure) when (MatchingDbContext.IsTaken(failure) || failure is DbUpdateConcurrencyException)
        {
            return Voorbij;
        }

        return persoon.Account(wie.Werkgever);
    }
}
