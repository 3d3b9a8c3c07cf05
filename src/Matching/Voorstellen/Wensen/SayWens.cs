using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Wensen;

/// <summary>A klant says what it thinks of a vacature, and the own consulent answers.</summary>
public sealed class SayWens(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    public const int MaxReactie = 300;
    private static readonly NotFound Onbekend = new("Deze wens bestaat niet.");
    private static readonly Conflict Tegelijk = new("Er is net iets veranderd. U ziet nu hoe het ervoor staat.");

    /// <summary>Saying it again changes the answer; what the consulent said to the earlier one is then over.</summary>
    public async Task<Fault?> SayAsync(KlantId klant, VacatureId vacature, Wensantwoord antwoord, Account door, string plek, CancellationToken stop)
    {
        var wens = await db.Set<Klantwens>().SingleOrDefaultAsync(w => w.KlantId == klant && w.VacatureId == vacature, stop);
        if (wens?.Antwoord == antwoord) return null;
        if (wens is null) db.Add(wens = new() { Id = Guid.CreateVersion7(), KlantId = klant, VacatureId = vacature, Antwoord = antwoord, Gegeven = clock.Nu });
        (wens.Antwoord, wens.Gegeven, wens.Reactie, wens.ReactieDoorId) = (antwoord, clock.Nu, null, null);
        return await SaveAsync(wens, Handeling.WensGegeven, door, plek, stop);
    }

    /// <summary>The own consulent says why not now.</summary>
    public async Task<Fault?> AnswerAsync(Guid id, Guid versie, string? reactie, Account door, string plek, CancellationToken stop)
    {
        var wens = await db.Set<Klantwens>().SingleOrDefaultAsync(w => w.Id == id && db.Set<Klant>().Any(k => k.Id == w.KlantId && k.WerkconsulentId == door.MedewerkerId), stop);
        if (wens is null) return Onbekend;
        if (wens.Versie != versie) return Tegelijk;
        if (reactie?.Trim() is not { Length: > 0 and <= MaxReactie } tekst) return new Invalid($"Schrijf waarom niet, in hoogstens {MaxReactie} tekens. De klant leest dit.");
        (wens.Reactie, wens.ReactieDoorId) = (tekst, door.MedewerkerId);
        return await SaveAsync(wens, Handeling.WensBeantwoord, door, plek, stop);
    }

    private async Task<Fault?> SaveAsync(Klantwens wens, Handeling handeling, Account door, string plek, CancellationToken stop)
    {
        db.Note(WijzigingSoort.Interesse, wens.Id, clock);
        log.Note(door.Sleutel, handeling, "klant", wens.KlantId.Value, plek);
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateException failure) when (failure is DbUpdateConcurrencyException || MatchingDbContext.IsTaken(failure))
        {
            db.ChangeTracker.Clear();
            return Tegelijk;
        }
    }
}
