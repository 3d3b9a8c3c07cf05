using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen.Wensen;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Interesses;

/// <param name="IsEigen">Of a werkgever or klant this person looks after.</param>
public sealed record Interesseregel(Interesse Interesse, Klant Klant, Vacature Vacature, Werkgever Werkgever, string? Accountmanager, string? Consulent, bool IsEigen, IReadOnlyList<Interessestap> Stappen)
{
    public bool IsTeLaat(DateOnly vandaag) => Interesse.IsOpen && Interesse.Termijn < vandaag;
}

/// <summary>What an own klant says of a vacature, and was not answered yet: yes to one nobody proposed, or no or later to a voorstel.</summary>
public sealed record Wensregel(Klantwens Wens, Klant Klant, Vacature Vacature, string Werkgever);

/// <param name="Lopend">Waiting for somebody, what is too late first, and before that the own ones.</param>
/// <param name="Klaar">Of the last weeks.</param>
public sealed record Interesseoverzicht(IReadOnlyList<Interesseregel> Lopend, IReadOnlyList<Interesseregel> Klaar, IReadOnlyList<Wensregel> Wensen);

/// <summary>
/// The interest of werkgevers for who must do something with it: an accountmanager sees all, the own werkgevers first, a consulent that in the own
/// klanten. Names are shown, so every klant named is logged.
/// </summary>
public sealed class ReadInteresses(MatchingDbContext db, Logschrijver log, TimeProvider clock)
{
    private const int MaxKlaar = 20;
    private static readonly Interessestand[] Open = [Interessestand.Getoond, Interessestand.Opgepakt, Interessestand.Gevraagd];

    public async Task<Interesseoverzicht> HandleAsync(Account kijker, CancellationToken stop)
    {
        var regels = await RegelsAsync(kijker, stop);
        var wensen = await WensenAsync(kijker, stop);
        await log.SawKlantenAsync(kijker.Sleutel, regels.Select(r => r.Klant.Id.Value).Concat(wensen.Select(w => w.Klant.Id.Value)).Distinct(), "/interesses", stop);
        return new(
            [.. regels.Where(r => r.Interesse.IsOpen).OrderByDescending(r => r.IsEigen).ThenByDescending(r => r.IsTeLaat(clock.Vandaag)).ThenBy(r => r.Interesse.Termijn).ThenBy(r => r.Interesse.Getoond)],
            [.. regels.Where(r => !r.Interesse.IsOpen).OrderByDescending(r => r.Stappen is [.., var laatste] ? laatste.Tijdstip : r.Interesse.Getoond).Take(MaxKlaar)],
            wensen);
    }

    /// <summary>How many wait for this person: the number in the menu.</summary>
    public Task<int> CountAsync(Account kijker, CancellationToken stop) => (
        from interesse in db.Set<Interesse>()
        join klant in db.Set<Klant>() on interesse.KlantId equals klant.Id
        join werkgever in db.Set<Werkgever>() on interesse.WerkgeverId equals werkgever.Id
        where Open.Contains(interesse.Stand) && (klant.WerkconsulentId == kijker.MedewerkerId || werkgever.AccountmanagerId == kijker.MedewerkerId)
        select interesse.Id).CountAsync(stop);

    private async Task<List<Interesseregel>> RegelsAsync(Account kijker, CancellationToken stop)
    {
        var (alles, ik, sinds) = (kijker.Is(Rol.Accountmanager), kijker.MedewerkerId, clock.Nu.AddMonths(-3));
        var gevonden = await (
            from interesse in db.Set<Interesse>().AsNoTracking()
            join klant in db.Set<Klant>() on interesse.KlantId equals klant.Id
            join vacature in db.Set<Vacature>() on interesse.VacatureId equals vacature.Id
            join werkgever in db.Set<Werkgever>() on interesse.WerkgeverId equals werkgever.Id
            where (alles || klant.WerkconsulentId == ik) && (Open.Contains(interesse.Stand) || interesse.Getoond > sinds)
            select new { interesse, klant, vacature, werkgever }).ToListAsync(stop);
        var ids = gevonden.ConvertAll(g => g.interesse.Id);
        var stappen = (await db.Set<Interessestap>().AsNoTracking().Where(s => ids.Contains(s.InteresseId)).OrderBy(s => s.Tijdstip).ThenBy(s => s.Id).ToListAsync(stop)).ToLookup(s => s.InteresseId);
        var namen = await NamenAsync(gevonden.SelectMany(g => new[] { g.werkgever.AccountmanagerId, g.klant.WerkconsulentId }), stop);
        return gevonden.ConvertAll(g => new Interesseregel(
            g.interesse, g.klant, g.vacature, g.werkgever, Naam(g.werkgever.AccountmanagerId), Naam(g.klant.WerkconsulentId),
            g.klant.WerkconsulentId == ik || g.werkgever.AccountmanagerId == ik, [.. stappen[g.interesse.Id]]));

        string? Naam(MedewerkerId? id) => id is { } medewerker ? namen.GetValueOrDefault(medewerker) : null;
    }

    private Task<Dictionary<MedewerkerId, string>> NamenAsync(IEnumerable<MedewerkerId?> medewerkers, CancellationToken stop)
    {
        var ids = medewerkers.OfType<MedewerkerId>().Distinct().ToList();
        return db.Set<Medewerker>().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
    }

    private async Task<List<Wensregel>> WensenAsync(Account kijker, CancellationToken stop) =>
        !kijker.Is(Rol.Werkconsulent) ? [] : await (
            from wens in db.Set<Klantwens>().AsNoTracking()
            join klant in db.Set<Klant>() on wens.KlantId equals klant.Id
            join vacature in db.Set<Vacature>() on wens.VacatureId equals vacature.Id
            join werkgever in db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
            where klant.WerkconsulentId == kijker.MedewerkerId && wens.Reactie == null
                && (wens.Antwoord == Wensantwoord.Ja
                    ? !db.Set<Voorstel>().Any(v => v.KlantId == wens.KlantId && v.VacatureId == wens.VacatureId)
                    : db.Set<Voorstel>().Any(v => v.KlantId == wens.KlantId && v.VacatureId == wens.VacatureId && v.Uitkomst == null))
            orderby wens.Gegeven
            select new Wensregel(wens, klant, vacature, werkgever.Naam)).ToListAsync(stop);
}
