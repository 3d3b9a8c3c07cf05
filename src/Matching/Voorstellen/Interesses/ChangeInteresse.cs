using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Voorstellen.Interesses;

/// <summary>What a klant said akkoord to.</summary>
public sealed record Akkoordinvoer(Akkoordwijze Hoe, bool Telefoon, bool Email);

/// <summary>
/// Takes one step with an interesse. Of two who do so at once one wins and the other gets a sentence; who may not know of it hears that it does not
/// exist. Every step is a line in the Logboek, a row of its history and a change that is seen live.
/// </summary>
public sealed class ChangeInteresse(MatchingDbContext db, Logschrijver log, IOptions<Interesseinstellingen> instellingen, TimeProvider clock)
{
    private const int MaxReden = 300;
    private static readonly NotFound Onbekend = new("Deze interesse bestaat niet.");
    private static readonly Conflict Verouderd = new("Iemand anders was u net voor. U ziet nu hoe het ervoor staat.");

    /// <param name="versie">What the screen showed; null is whatever it is now.</param>
    public async Task<Fault?> HandleAsync(InteresseId id, Guid? versie, Interessezet zet, Account door, string plek, CancellationToken stop, string? reden = null, Akkoordinvoer? akkoord = null)
    {
        var interesse = await db.Set<Interesse>().SingleOrDefaultAsync(i => i.Id == id, stop);
        if (interesse is null || !await MayKnowAsync(interesse, door, stop)) return Onbekend;
        reden = reden?.Trim() is { Length: > 0 } gegeven ? gegeven : null;
        if (reden?.Length > MaxReden) return new Invalid($"Schrijf hoogstens {MaxReden} tekens.");
        // Taking back goes before everything, also when the werkgever looked meanwhile.
        if (versie is { } gezien && gezien != interesse.Versie && zet != Interessezet.Intrekken) return Verouderd;
        if (zet.Refuse(interesse, door, reden, clock.Vandaag) is { } fault) return fault;

        interesse.Stand = zet.Naar;
        interesse.Termijn = Werkdagen.Plus(clock.Vandaag, instellingen.Value.Werkdagen);
        interesse.Akkoord = akkoord is null ? zet == Interessezet.Geven ? interesse.Akkoord : null
            : new(akkoord.Hoe, door.Sleutel, clock.Nu, clock.Vandaag.AddMonths(instellingen.Value.AkkoordMaanden), akkoord.Telefoon, akkoord.Email);
        db.Add(new Interessestap { Id = Guid.CreateVersion7(), InteresseId = id, Tijdstip = clock.Nu, Door = door.Sleutel, Naar = zet.Naar, Reden = reden ?? Toelichting(zet, interesse.Akkoord) });
        db.Note(WijzigingSoort.Interesse, id.Value, clock);
        var vacature = await db.Set<Vacature>().Where(v => v.Id == interesse.VacatureId).Select(v => v.Sleutel).SingleAsync(stop);
        log.Note(door.Sleutel, zet.Handeling, "klant", interesse.KlantId.Value, plek, vacature);
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return zet == Interessezet.Intrekken ? await HandleAsync(id, versie, zet, door, plek, stop, reden) : Verouderd;
        }
    }

    private static string? Toelichting(Interessezet zet, Akkoord? akkoord) =>
        zet == Interessezet.Later ? "De klant beslist later."
        : zet == Interessezet.Akkoord && akkoord is not null ? $"Gezegd {akkoord.Hoe.Zin}, geldt tot en met {akkoord.Tot.Voluit()}."
        : null;

    private async Task<bool> MayKnowAsync(Interesse interesse, Account door, CancellationToken stop)
    {
        if (door.Is(Rol.Klant)) return interesse.KlantId.Value == door.Id;
        if (door.Is(Rol.Werkgever)) return interesse.WerkgeverId.Value == door.Id && interesse.Contactpersoon == door.Contactpersoon;
        return door.Is(Rol.Accountmanager) || await db.Set<Klant>().AnyAsync(k => k.Id == interesse.KlantId && k.WerkconsulentId == door.MedewerkerId, stop);
    }
}
