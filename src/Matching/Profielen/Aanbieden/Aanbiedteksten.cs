using System.Globalization;
using System.Text;
using Matching.Data;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Profielen.Schrobben;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen.Aanbieden;

/// <summary>
/// Writing, checking and showing the text for werkgevers (T18, second key). The own werkconsulent writes and checks; a change takes the check
/// away; what still names a person cannot be checked, and is not shown either when that is found out later.
/// </summary>
public sealed class Aanbiedteksten(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    public async Task<Result<Aanbiedbeeld>> ReadAsync(string sleutel, Account kijker, string plek, CancellationToken stop)
    {
        if (await EigenKlantAsync(sleutel, kijker, stop) is not { } klant) return Onbekend(sleutel);
        await log.SawKlantenAsync(kijker.Sleutel, [klant.Id.Value], plek, stop);
        var tekst = await db.Set<Aanbiedtekst>().AsNoTracking().SingleOrDefaultAsync(a => a.KlantId == klant.Id, stop);
        var door = tekst is { IsGecontroleerd: true } ? await db.Set<Medewerker>().Where(m => m.Id == tekst.GecontroleerdDoorId).Select(m => m.Naam).SingleAsync(stop) : null;
        return new Aanbiedbeeld(klant, tekst, Schrob(tekst?.Tekst ?? await PresentatieAsync(klant.Id, stop), klant), door);
    }

    /// <summary>Saves a text, unchecked; an empty one removes what was there. The same text again changes nothing.</summary>
    public async Task<Fault?> WriteAsync(string sleutel, string? geschreven, Account door, string plek, CancellationToken stop)
    {
        if (await EigenKlantAsync(sleutel, door, stop) is not { } klant) return Onbekend(sleutel);
        var tekst = Netjes(geschreven ?? "");
        if (tekst.Length > Aanbiedtekst.MaxLengte) return new Invalid($"De tekst is {tekst.Length} tekens lang. Maak hem {Aanbiedtekst.MaxLengte} tekens of korter.");
        var bestaand = await db.Set<Aanbiedtekst>().SingleOrDefaultAsync(a => a.KlantId == klant.Id, stop);
        if (tekst == (bestaand?.Tekst ?? "")) return null;

        if (tekst.Length == 0)
        {
            db.Remove(bestaand!);
            Note(Handeling.AanbiedtekstVerwijderd, klant, door, plek);
        }
        else
        {
            if (bestaand is null) db.Add(bestaand = new Aanbiedtekst { KlantId = klant.Id, Tekst = tekst, GeschrevenDoorId = door.MedewerkerId, Geschreven = clock.Nu });
            (bestaand.Tekst, bestaand.GeschrevenDoorId, bestaand.Geschreven) = (tekst, door.MedewerkerId, clock.Nu);
            (bestaand.GecontroleerdDoorId, bestaand.Gecontroleerd, bestaand.GecontroleerdeSom) = (null, null, null);
            Note(Handeling.AanbiedtekstGeschreven, klant, door, plek, Aanbiedtekst.Som(tekst));
        }

        return await SaveAsync(stop);
    }

    /// <param name="gelezen">The <see cref="Aanbiedtekst.Som"/> of the text that was on the screen: a check is of that text and no other.</param>
    public async Task<Fault?> CheckAsync(string sleutel, string? gelezen, Account door, string plek, CancellationToken stop)
    {
        if (await EigenKlantAsync(sleutel, door, stop) is not { } klant) return Onbekend(sleutel);
        if (await db.Set<Aanbiedtekst>().SingleOrDefaultAsync(a => a.KlantId == klant.Id, stop) is not { } tekst) return new Conflict("Er is nog geen tekst om te controleren.");
        if (gelezen != Aanbiedtekst.Som(tekst.Tekst)) return Veranderd();
        var beletsels = Aanbiedbeeld.Beletsels(Schrob(tekst.Tekst, klant));
        if (beletsels.Count > 0) return new Conflict($"In de tekst staat nog {string.Join(", en ", beletsels)}. Haal dat eerst weg.");

        (tekst.GecontroleerdDoorId, tekst.Gecontroleerd, tekst.GecontroleerdeSom) = (door.MedewerkerId, clock.Nu, gelezen);
        Note(Handeling.AanbiedtekstGecontroleerd, klant, door, plek, gelezen);
        return await SaveAsync(stop);
    }

    /// <summary>The texts that may be shown to a werkgever, by klant. Who has none, an unchecked one, or one that names a person is not in it.</summary>
    public async Task<IReadOnlyDictionary<KlantId, string>> GecontroleerdAsync(IReadOnlyCollection<KlantId> klanten, CancellationToken stop)
    {
        var teksten = await (
            from tekst in db.Set<Aanbiedtekst>().AsNoTracking()
            join klant in db.Set<Klant>() on tekst.KlantId equals klant.Id
            where klanten.Contains(tekst.KlantId) && tekst.GecontroleerdeSom != null
            select new { tekst, klant }).ToListAsync(stop);
        return teksten.Where(t => t.tekst.IsGecontroleerd && !Schrob(t.tekst.Tekst, t.klant).Beletsels.Any()).ToDictionary(t => t.tekst.KlantId, t => t.tekst.Tekst);
    }

    private static Schoonmaak Schrob(string tekst, Klant klant) => Schrobber.Schrob(tekst, new(klant.Voornaam, klant.Achternaam, klant.Telefoon, klant.Email));

    /// <summary>Line ends alike, nothing invisible: what is checked is what is on the screen.</summary>
    private static string Netjes(string geschreven)
    {
        var zichtbaar = geschreven.ReplaceLineEndings("\n").EnumerateRunes()
            .Where(r => r.Value == '\n' || Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));
        return string.Concat(zichtbaar).Normalize().Trim();
    }

    private static NotFound Onbekend(string sleutel) => new($"Klant {sleutel} bestaat niet, of is niet voor u.");

    private static Conflict Veranderd() => new("De tekst is intussen veranderd. Lees hem opnieuw.");

    private Task<Klant?> EigenKlantAsync(string sleutel, Account wie, CancellationToken stop) =>
        db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Sleutel == sleutel && k.WerkconsulentId == wie.MedewerkerId, stop);

    private async Task<string> PresentatieAsync(KlantId klant, CancellationToken stop) =>
        (await db.Set<Diagnose>().AsNoTracking().Where(d => d.KlantId == klant).OrderByDescending(d => d.Datum).Select(d => d.Inhoud).FirstOrDefaultAsync(stop))?.Presentatie is { } presentatie
            ? Netjes(presentatie)
            : "";

    private void Note(Handeling handeling, Klant klant, Account door, string plek, string? som = null) => log.Note(door.Sleutel, handeling, "klant", klant.Id.Value, plek, som);

    private async Task<Fault?> SaveAsync(CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Veranderd();
        }
        catch (DbUpdateException failure) when (MatchingDbContext.IsTaken(failure))
        {
            return Veranderd();
        }
    }
}
