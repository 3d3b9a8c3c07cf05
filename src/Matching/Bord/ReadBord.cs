using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Netwerkcafes;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Bord;

/// <summary>The board as it stands after event <paramref name="Volgnummer"/>.</summary>
/// <param name="ZonderKoppeling">Who is invited and has no conversation yet.</param>
/// <param name="MetKoppeling">Who is invited, or was, and has at least one.</param>
public sealed record BordStand(long Volgnummer, IReadOnlyList<Bordkolom> Kolommen, IReadOnlyList<Bordkaart> ZonderKoppeling, IReadOnlyList<Bordkaart> MetKoppeling);

/// <param name="Sleutel">Leads to the vacature's own page.</param>
public sealed record Bordkolom(Guid Vacature, string Sleutel, string Titel, string Werkgever, IReadOnlyList<Bordkaart> Klanten);

/// <param name="Volgnummer">Of the event that made the koppeling; null for who has none.</param>
/// <param name="Uitgesloten">Columns where this klant cannot go, by the rules that hold everywhere; a card in a column leaves it out.</param>
/// <param name="BijNaam">Whoever looks may know who this is; those come first.</param>
public sealed record Bordkaart(Guid Klant, string Naam, long? Volgnummer = null, IReadOnlyList<Guid>? Uitgesloten = null, bool BijNaam = true);

/// <summary>
/// Reads a whole board, with the names this viewer may know, and logs one look per klant named before anything leaves the server. A column for every open vacature of the
/// werkgevers that are there (D06), and for a closed one as long as klanten are linked to it.
/// </summary>
public sealed class ReadBord(MatchingDbContext db, Zoekindex index, Logschrijver log, TimeProvider clock)
{
    /// <summary>The order of names on a screen.</summary>
    public static StringComparer Alphabet { get; } = StringComparer.Create(Kalender.Nederlands, ignoreCase: true);

    public async Task<BordStand> HandleAsync(Netwerkcafe cafe, Account door, CancellationToken stop)
    {
        // The number before the koppelingen: an event in between is then asked for again, and setting a koppeling twice changes nothing.
        var volgnummer = await db.LaatsteVolgnummerAsync(cafe.Id, stop);
        var koppelingen = await db.Set<Koppeling>().AsNoTracking().Where(k => k.NetwerkcafeId == cafe.Id).OrderBy(k => k.Volgnummer).ToListAsync(stop);
        var gasten = await GastenAsync(cafe, koppelingen, stop);
        var namen = gasten.ToDictionary(g => g.Id, g => door.Naam(g.Naam, g.ConsulentId, g.Consulent));
        await log.SawKlantenAsync(door.Sleutel, gasten.Where(g => door.MagNaamZien(g.ConsulentId)).Select(g => g.Id.Value), Bordschrijver.Adres(cafe), stop);

        var perKolom = koppelingen.ToLookup(k => k.VacatureId, k => new Bordkaart(k.KlantId.Value, namen[k.KlantId], k.Volgnummer));
        var linked = koppelingen.Select(k => k.KlantId).ToHashSet();
        var kolommen = (await ColumnsAsync(cafe, perKolom, stop)).OrderBy(k => k.Werkgever, Alphabet).ThenBy(k => k.Titel, Alphabet).ThenBy(k => k.Sleutel, StringComparer.Ordinal).ToList();
        var personen = gasten.Select(g => new Bordkaart(g.Id.Value, namen[g.Id], Volgnummer: null, Excluded(g.Id, kolommen, cafe.Peildatum(clock.Vandaag)), door.MagNaamZien(g.ConsulentId)))
            .OrderByDescending(k => k.BijNaam).ThenBy(k => k.Naam, Alphabet).ToLookup(k => linked.Contains(new(k.Klant)));
        return new(volgnummer, kolommen, personen[false].ToList(), personen[true].ToList());
    }

    /// <summary>So that nobody has to try: by the index, which may be a moment behind. What is decided is decided by the database.</summary>
    private List<Guid> Excluded(KlantId klant, List<Bordkolom> kolommen, DateOnly op) =>
        index.Stempel is null || index.Klant(klant) is not { } profiel
            ? []
            : [.. kolommen.Select(k => k.Vacature).Where(v => index.Vacature(new(v)) is { } werk && !Uitsluiting.IsMogelijk(profiel, werk, op))];

    private Task<List<Gast>> GastenAsync(Netwerkcafe cafe, List<Koppeling> koppelingen, CancellationToken stop)
    {
        var invited = db.Set<Deelname>().Where(k => k.NetwerkcafeId == cafe.Id).Select(k => k.KlantId);
        var linked = koppelingen.Select(k => k.KlantId).Distinct().ToList();
        return (from klant in db.Set<Klant>()
                where invited.Contains(klant.Id) || linked.Contains(klant.Id)
                from consulent in db.Set<Medewerker>().Where(m => m.Id == klant.WerkconsulentId).DefaultIfEmpty()
                select new Gast(klant.Id, klant.Voornaam + " " + klant.Achternaam, klant.WerkconsulentId, consulent.Naam)).ToListAsync(stop);
    }

    private async Task<IEnumerable<Bordkolom>> ColumnsAsync(Netwerkcafe cafe, ILookup<VacatureId, Bordkaart> perKolom, CancellationToken stop)
    {
        var present = db.Set<NetwerkcafeWerkgever>().Where(w => w.NetwerkcafeId == cafe.Id).Select(w => w.WerkgeverId);
        var linked = perKolom.Select(g => g.Key).ToList();
        var rows = await (
            from vacature in db.Set<Vacature>().AsNoTracking()
            join werkgever in db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
            where present.Contains(werkgever.Id) || linked.Contains(vacature.Id)
            select new { Vacature = vacature, Werkgever = werkgever.Naam }).ToListAsync(stop);
        var op = cafe.Peildatum(clock.Vandaag);
        return from row in rows
               where row.Vacature.IsOpen(op) || perKolom.Contains(row.Vacature.Id)
               select new Bordkolom(row.Vacature.Id.Value, row.Vacature.Sleutel, row.Vacature.Titel, row.Werkgever, perKolom[row.Vacature.Id].ToList());
    }

    private sealed record Gast(KlantId Id, string Naam, MedewerkerId? ConsulentId, string? Consulent);
}
