using Matching.Berichten;
using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>
/// An accountmanager invites someone to look for a werkgever. Inviting again sends a new link and ends the old: the way back for who lost phone
/// or passkey, with the accountmanager as the human who knows that person (ASVS 6.4.3).
/// </summary>
public sealed class InviteContactpersoon(MatchingDbContext db, Sleutelkast kast, Postvak postvak, Webadres webadres, Logschrijver log, TimeProvider clock)
{
    public const int MaxNaam = 100;

    public async Task<Result<Contactpersoon>> HandleAsync(string sleutel, string? naam, string? email, Account door, CancellationToken stop)
    {
        if (await db.Set<Werkgever>().SingleOrDefaultAsync(w => w.Sleutel == sleutel, stop) is not { } werkgever) return new NotFound("Deze werkgever bestaat niet.");
        if (Check(naam, email) is { } fault) return fault;
        var adres = Mailadres.Read(email)!;
        var contactpersoon = await db.Set<Contactpersoon>().SingleOrDefaultAsync(c => c.Email == adres && c.Ingetrokken == null, stop);
        if (contactpersoon is not null && contactpersoon.WerkgeverId != werkgever.Id) return Bezet;
        if (contactpersoon is null) db.Add(contactpersoon = Make(werkgever, adres, naam!.Trim(), door));
        (contactpersoon.Naam, contactpersoon.UitgenodigdDoorId, contactpersoon.Uitgenodigd) = (naam!.Trim(), door.MedewerkerId, clock.Nu);
        await EndEarlierAsync(contactpersoon, stop);
        Send(contactpersoon, werkgever, door);
        log.Note(door.Sleutel, Handeling.ContactpersoonUitgenodigd, "contactpersoon", contactpersoon.Id.Value, $"/werkgevers/{sleutel}/contactpersonen", adres);
        try
        {
            await db.SaveChangesAsync(stop);
        }
        catch (DbUpdateException failure) when (MatchingDbContext.IsTaken(failure) || failure is DbUpdateConcurrencyException)
        {
            return new Conflict("Iemand anders nodigt deze persoon op dit moment ook uit. Laad de pagina opnieuw.");
        }

        return contactpersoon;
    }

    private static Conflict Bezet => new("Met dit e-mailadres kijkt al iemand voor een andere werkgever. Vraag een ander adres van deze persoon.");

    /// <summary>What is wrong with what was typed; null when nothing.</summary>
    public static Invalid? Check(string? naam, string? email) =>
        string.IsNullOrWhiteSpace(naam) || naam.Trim().Length > MaxNaam || naam.Any(char.IsControl) ? new($"Vul de naam in, in hooguit {MaxNaam} tekens.")
        : Mailadres.Read(email) is null ? new("Vul een e-mailadres in, zoals naam@bedrijf.nl.")
        : null;

    private Contactpersoon Make(Werkgever werkgever, string adres, string naam, Account door) => new()
    {
        Id = ContactpersoonId.New(), WerkgeverId = werkgever.Id, Naam = naam, Email = adres, UitgenodigdDoorId = door.MedewerkerId, Uitgenodigd = clock.Nu,
    };

    private async Task EndEarlierAsync(Contactpersoon contactpersoon, CancellationToken stop)
    {
        var nu = clock.Nu;
        foreach (var eerder in await db.Set<Uitnodiging>().Where(u => u.ContactpersoonId == contactpersoon.Id && u.Gebruikt == null).ToListAsync(stop)) eerder.Gebruikt = nu;
    }

    private void Send(Contactpersoon contactpersoon, Werkgever werkgever, Account door)
    {
        var (geheim, nu) = (Eenmalig.NewGeheim(), clock.Nu);
        db.Add(new Uitnodiging { ContactpersoonId = contactpersoon.Id, Kenmerk = kast.Kenmerk(Uitnodiging.Doel, geheim), Gemaakt = nu, GeldigTot = nu + Uitnodiging.Duur });
        postvak.Note(Uitnodigingsbrief.Write(contactpersoon, werkgever, door.Naam, webadres.Naar($"/uitnodiging/{geheim}")), Uitnodiging.Duur, contactpersoon.Id.Value);
    }
}
