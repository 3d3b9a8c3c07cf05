using System.Security.Cryptography;
using Matching.Berichten;
using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>
/// A contactpersoon proves who it is, by passkey or by a code. A refusal never tells what was wrong, nor whether an address is known: for a
/// stranger the same is looked up, worked out and written.
/// </summary>
public sealed class SignInContactpersoon(
    MatchingDbContext db, Sleutelkast kast, Rem rem, Passkeyvragen vragen, IPasskeyHandler<Contactpersoon> passkeys, Logschrijver log, TimeProvider clock)
{
    public const string Plek = "/aanmelden/werkgever";

    private static readonly Invalid Onbekend = new("Aanmelden is niet gelukt. Kijk of het e-mailadres en de code kloppen. Bel anders uw contact bij de gemeente.");
    private static readonly Invalid GeenPasskey = new("Aanmelden met deze passkey is niet gelukt. Probeer het opnieuw, of gebruik een code.");
    private static readonly byte[] Niemand = RandomNumberGenerator.GetBytes(Totp.SecretBytes);

    public async Task<Passkeyopties> AskAsync(HttpContext http, CancellationToken stop)
    {
        var gevraagd = await passkeys.MakeRequestOptionsAsync(user: null, http);
        return await vragen.AskAsync(gevraagd.RequestOptionsJson, gevraagd.AssertionState!, stop);
    }

    public async Task<Result<Account>> WithPasskeyAsync(string vraag, string antwoord, HttpContext http, CancellationToken stop)
    {
        if (await vragen.TakeAsync(vraag, stop) is not { } toestand) return await RefuseAsync(GeenPasskey, wie: null, stop);
        var oordeel = await passkeys.PerformAssertionAsync(new() { HttpContext = http, CredentialJson = antwoord, AssertionState = toestand });
        if (!oordeel.Succeeded || !oordeel.User.MagAanmelden) return await RefuseAsync(GeenPasskey, oordeel.User, stop);
        var sleutel = oordeel.Passkey.CredentialId;
        var passkey = await db.Set<Passkey>().SingleAsync(p => p.CredentialId == sleutel, stop);
        (passkey.Teller, passkey.IsBackedUp) = (oordeel.Passkey.SignCount, oordeel.Passkey.IsBackedUp);
        return await AcceptAsync(oordeel.User, stop);
    }

    /// <param name="netwerk">The address this comes from.</param>
    public async Task<Result<Account>> WithTotpAsync(string? email, string? code, string netwerk, CancellationToken stop)
    {
        var adres = Mailadres.Read(email) ?? "";
        if ((await rem.TakeAsync(Remregel.Netwerk, netwerk, stop) ?? await rem.TakeAsync(Remregel.Account, adres, stop)) is { } wait) return new Conflict(Rem.Zin(wait));
        var persoon = await db.Set<Contactpersoon>().SingleOrDefaultAsync(c => c.Email == adres && c.Ingetrokken == null, stop);
        var stap = Totp.FindStep(Secret(persoon), code?.Replace(" ", "", StringComparison.Ordinal) ?? "", clock.Nu);
        if (persoon is not { MagAanmelden: true, TotpGeheim: not null } || stap is not { } gebruikt || !await UseStepAsync(persoon, gebruikt, stop)) return await RefuseAsync(Onbekend, persoon, stop);
        await rem.ReleaseAsync(Remregel.Account, adres, stop);
        return await AcceptAsync(persoon, stop);
    }

    private byte[] Secret(Contactpersoon? persoon) => persoon?.TotpGeheim is { } pak ? kast.Open(persoon.TotpPlek, pak) : kast.Open("niemand", kast.Seal("niemand", Niemand));

    /// <summary>A code is good once; of two who send it at once one gets in.</summary>
    private async Task<bool> UseStepAsync(Contactpersoon persoon, long stap, CancellationToken stop) =>
        await db.Set<Contactpersoon>().Where(c => c.Id == persoon.Id && (c.TotpStap == null || c.TotpStap < stap))
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.TotpStap, (long?)stap), stop) == 1;

    private async Task<Result<Account>> AcceptAsync(Contactpersoon persoon, CancellationToken stop)
    {
        await db.SaveChangesAsync(stop);
        var nu = clock.Nu;
        await db.Set<Contactpersoon>().Where(c => c.Id == persoon.Id).ExecuteUpdateAsync(s => s.SetProperty(c => c.LaatstAangemeld, (DateTime?)nu), stop);
        return persoon.Account(await db.Set<Werkgever>().SingleAsync(w => w.Id == persoon.WerkgeverId, stop));
    }

    private async Task<Result<Account>> RefuseAsync(Fault fault, Contactpersoon? wie, CancellationToken stop)
    {
        log.Note("onbekend", Handeling.AanmeldenMislukt, "contactpersoon", wie?.Id.Value ?? Guid.Empty, Plek);
        await db.SaveChangesAsync(stop);
        return fault;
    }
}
