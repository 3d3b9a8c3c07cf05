using Matching.Berichten;
using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;

namespace Matching.Klanten.Aanmelden;

/// <summary>A klant comes in by a link or a code; each works once.</summary>
public sealed class SignInKlant(MatchingDbContext db, Sleutelkast kast, Rem rem, Linkaanvragen aanvragen, Logschrijver log, TimeProvider clock)
{
    public const string Plek = "/aanmelden/klant";

    private static readonly Invalid Onbekend = new("Deze code of link werkt niet, of niet meer. Vraag een nieuwe.");

    /// <summary>Asks for a link; the answer is the same for every address.</summary>
    public async Task<Fault?> AskAsync(string? email, string netwerk, CancellationToken stop)
    {
        if (Mailadres.Read(email) is not { } adres) return new Invalid("Vul uw e-mailadres in, zoals naam@voorbeeld.nl.");
        if ((await rem.TakeAsync(Remregel.Netwerk, netwerk, stop) ?? await rem.TakeAsync(Remregel.Post, adres, stop)) is { } wait) return new Conflict(Rem.Zin(wait));
        aanvragen.Ask(adres);
        return null;
    }

    /// <summary>Whether a link still works; looking does not use it up.</summary>
    public async Task<bool> WorksAsync(string geheim, CancellationToken stop) => await FindAsync(geheim, Klantsleutelsoort.Link, stop) is not null;

    public async Task<Result<Account>> WithLinkAsync(string geheim, CancellationToken stop) => await UseAsync(geheim, Klantsleutelsoort.Link, stop);

    public async Task<Result<Account>> WithCodeAsync(string? getypt, string netwerk, CancellationToken stop)
    {
        if (await rem.TakeAsync(Remregel.Netwerk, netwerk, stop) is { } wait) return new Conflict(Rem.Zin(wait));
        return await UseAsync(Klantsleutel.ReadCode(getypt) ?? "", Klantsleutelsoort.Code, stop);
    }

    private async Task<Result<Account>> UseAsync(string geheim, Klantsleutelsoort soort, CancellationToken stop)
    {
        if (await FindAsync(geheim, soort, stop) is { } sleutel && await db.Set<Klantsleutel>().UseAsync(sleutel.Id, clock, stop))
        {
            return Klantaccount.Van(await db.Set<Klant>().AsNoTracking().SingleAsync(k => k.Id == sleutel.KlantId, stop));
        }

        log.Note("onbekend", Handeling.AanmeldenMislukt, "klant", Guid.Empty, Plek);
        await db.SaveChangesAsync(stop);
        return Onbekend;
    }

    private Task<Klantsleutel?> FindAsync(string geheim, Klantsleutelsoort soort, CancellationToken stop)
    {
        var kenmerk = kast.Kenmerk(Klantsleutel.Doel, geheim);
        return db.Set<Klantsleutel>().AsNoTracking().Bruikbaar(clock).SingleOrDefaultAsync(s => s.Kenmerk == kenmerk && s.Soort == soort, stop);
    }
}
