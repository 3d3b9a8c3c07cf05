using Matching.Data;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>Which vacatures someone asks for; null asks nothing.</summary>
/// <param name="Werkgever">The key of one werkgever.</param>
/// <param name="Van">Only of the werkgevers this accountmanager looks after.</param>
/// <param name="Uren">Can be done by who works so many hours a week.</param>
/// <param name="Rijbewijs">Can be done by who has this licence and no other.</param>
public sealed record Vacaturevraag(string? Zoek, string? Werkgever, VacatureSoort? Soort, MedewerkerId? Van, Gebiedsvraag Waar, Beroepsgroep? Groep, int? Uren, string? Rijbewijs)
{
    /// <summary>What the database cannot ask of its columns; what is unknown of a vacature keeps it in.</summary>
    public bool HeeftProfielvraag => Groep is not null || Rijbewijs is not null;

    public bool Past(VacatureProfiel vacature) =>
        (Rijbewijs is null || vacature.Rijbewijzen is null || vacature.Rijbewijzen.All(r => string.Equals(r, Rijbewijs, StringComparison.OrdinalIgnoreCase)))
        && (Groep is null || vacature.Beroep?.Code is null || Beroepsgroepen.Van(vacature.Beroep.Code) == Groep);
}

/// <summary>A vacature on the overview. The counts are of the list as last kept; null while it is being made.</summary>
public sealed record Vacatureregel(
    Vacature Vacature, string Werkgever, bool IsOpen, DateOnly Geopend, Shortlist? Lijst, int OpVoorselectie, bool Vrijgegeven, int Interesses)
{
    /// <summary>Where else than in the title what was searched stands; null when the title says it.</summary>
    public string? Gevonden { get; init; }

    public string Plaats => Vacature.Pc4 is not { } pc4 ? "plaats onbekend" : Startpostcodes.Alle.TryGetValue(pc4, out var bekend) ? bekend.Gemeente : $"postcode {pc4}";

    public int? Aantal(Band band) => Lijst?.Regels.Count(r => r.Band == band);
}

/// <param name="Gebieden">Where the vacatures found are.</param>
/// <param name="Bedoeld">What was perhaps meant; null when the words are known.</param>
public sealed record Vacatureoverzicht(IReadOnlyList<Vacatureregel> Regels, int Aantal, int Open, Gebiedstelling Gebieden, string? Bedoeld);

/// <summary>Vacatures of all werkgevers, the open ones first and then the newest.</summary>
public sealed class FindVacatures(MatchingDbContext db, Zoekindex index, TimeProvider clock)
{
    public const int PerPagina = 25;

    private const int MaxTreffers = 500;

    /// <param name="pagina">From 1.</param>
    public async Task<Vacatureoverzicht> FindAsync(Vacaturevraag vraag, int pagina, CancellationToken stop)
    {
        var (overal, vandaag) = (Ask(vraag), clock.Vandaag);
        var perPc4 = await overal.GroupBy(v => v.Pc4).Select(g => new { Pc4 = g.Key, Aantal = g.Count() }).ToListAsync(stop);
        var gebieden = Gebiedstelling.Tel(perPc4.Select(p => (Startpostcodes.GemeenteVan(p.Pc4), p.Aantal)), vraag.Waar);
        var gevraagd = Narrow(overal, vraag.Waar, perPc4.ConvertAll(p => p.Pc4));
        var aantal = await gevraagd.CountAsync(stop);
        var open = await gevraagd.Open(vandaag).CountAsync(stop);
        if (vraag.Zoek is { } zoek) return new(await ZoekAsync(gevraagd, zoek, pagina, stop), aantal, open, gebieden, index.Bedoeld(zoek, Zoeksoort.Vacature));
        var vacatures = await gevraagd.AsNoTracking()
            .OrderByDescending(v => (v.Sluiting == null || v.Sluiting >= vandaag) && (v.Plaatsen == null || v.PlaatsenBezet < v.Plaatsen))
            .ThenByDescending(v => v.Geopend ?? v.Ontvangen).ThenBy(v => v.Sleutel)
            .Skip((pagina - 1) * PerPagina).Take(PerPagina).ToListAsync(stop);
        return new(await DescribeAsync(vacatures, stop), aantal, open, gebieden, Bedoeld: null);
    }

    /// <summary>The werkgevers to choose from: those with a vacature.</summary>
    public async Task<IReadOnlyList<(string Sleutel, string Naam)>> WerkgeversAsync(CancellationToken stop)
    {
        var werkgevers = await db.Set<Werkgever>().Where(w => db.Set<Vacature>().Any(v => v.WerkgeverId == w.Id)).Select(w => new { w.Sleutel, w.Naam }).ToListAsync(stop);
        return [.. werkgevers.OrderBy(w => w.Naam, StringComparer.Create(Kalender.Nederlands, ignoreCase: true)).Select(w => (w.Sleutel, w.Naam))];
    }

    /// <summary>Open ones first, and of those what answers best.</summary>
    private async Task<List<Vacatureregel>> ZoekAsync(IQueryable<Vacature> gevraagd, string zoek, int pagina, CancellationToken stop)
    {
        var plek = index.Zoek(zoek, Zoeksoort.Vacature, MaxTreffers).Select((t, i) => (t.Id, i)).ToDictionary(t => t.Id, t => t.i);
        var vandaag = clock.Vandaag;
        var vacatures = (await gevraagd.AsNoTracking().ToListAsync(stop))
            .OrderByDescending(v => v.IsOpen(vandaag)).ThenBy(v => plek.GetValueOrDefault(v.Id.Value, MaxTreffers)).ThenBy(v => v.Sleutel, StringComparer.Ordinal)
            .Skip((pagina - 1) * PerPagina).Take(PerPagina).ToList();
        var woorden = new Zoekwoorden(zoek);
        return (await DescribeAsync(vacatures, stop)).ConvertAll(r => r with { Gevonden = woorden.Raakt(r.Vacature.Titel) ? null : Gevonden(r.Vacature, woorden) });
    }

    private static string? Gevonden(Vacature vacature, Zoekwoorden woorden) =>
        new[] { vacature.Beroep?.Naam }.Concat((vacature.Competenties ?? []).Select(c => c.Naam)).Concat(vacature.Omschrijving?.Split(['.', '\n'], StringSplitOptions.TrimEntries) ?? [])
            .OfType<string>().FirstOrDefault(woorden.Raakt);

    private IQueryable<Vacature> Ask(Vacaturevraag vraag)
    {
        var vacatures = db.Set<Vacature>().AsQueryable();
        if (vraag.Soort is { } soort) vacatures = vacatures.Where(v => v.Soort == soort);
        if (vraag.Werkgever is { } sleutel) vacatures = vacatures.Where(v => db.Set<Werkgever>().Any(w => w.Id == v.WerkgeverId && w.Sleutel == sleutel));
        if (vraag.Van is { } accountmanager) vacatures = vacatures.Where(v => db.Set<Werkgever>().Any(w => w.Id == v.WerkgeverId && w.AccountmanagerId == accountmanager));
        if (vraag.Uren is { } uren) vacatures = vacatures.Where(v => v.UrenMin == null || v.UrenMin <= uren);
        if (vraag.HeeftProfielvraag)
        {
            var passend = index.Vacatures().Where(vraag.Past).Select(v => v.Id).ToList();
            vacatures = vacatures.Where(v => passend.Contains(v.Id));
        }

        if (vraag.Zoek is { } zoek)
        {
            var gevonden = index.Zoek(zoek, Zoeksoort.Vacature, MaxTreffers).Select(t => VacatureId.Van(t.Id)).ToList();
            vacatures = vacatures.Where(v => gevonden.Contains(v.Id));
        }

        return vacatures;
    }

    /// <summary>In which gemeente a postcode lies the database does not know; which postcodes there are, it told.</summary>
    private static IQueryable<Vacature> Narrow(IQueryable<Vacature> vacatures, Gebiedsvraag waar, List<int?> pc4s)
    {
        if (waar == Gebiedsvraag.Overal) return vacatures;
        var (daar, zonder) = (pc4s.OfType<int>().Where(pc4 => waar.Past(Startpostcodes.GemeenteVan(pc4))).ToList(), waar.Past(gemeente: null));
        return vacatures.Where(v => v.Pc4 == null ? zonder : daar.Contains(v.Pc4.Value));
    }

    private async Task<List<Vacatureregel>> DescribeAsync(List<Vacature> vacatures, CancellationToken stop)
    {
        var (ids, vandaag) = (vacatures.ConvertAll(v => v.Id), clock.Vandaag);
        var werkgeverIds = vacatures.Select(v => v.WerkgeverId).Distinct().ToList();
        var werkgevers = await db.Set<Werkgever>().Where(w => werkgeverIds.Contains(w.Id)).ToDictionaryAsync(w => w.Id, w => w.Naam, stop);
        var lijsten = await db.Set<Shortlist>().AsNoTracking().Where(s => ids.Contains(s.VacatureId)).ToDictionaryAsync(s => s.VacatureId, stop);
        var gekozen = (await db.Set<Voorselectie>().Where(v => ids.Contains(v.VacatureId)).Select(v => new { v.VacatureId, v.Vrijgegeven }).ToListAsync(stop)).ToLookup(v => v.VacatureId);
        var interesses = await db.Set<Interesse>().Where(i => ids.Contains(i.VacatureId) && i.Stand == Interessestand.Getoond)
            .GroupBy(i => i.VacatureId).Select(g => new { g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Aantal, stop);
        return vacatures.ConvertAll(v => new Vacatureregel(
            v, werkgevers[v.WerkgeverId], v.IsOpen(vandaag), v.Geopend ?? v.Ontvangen, lijsten.GetValueOrDefault(v.Id),
            gekozen[v.Id].Count(), gekozen[v.Id].Any(r => r.Vrijgegeven is not null), interesses.GetValueOrDefault(v.Id)));
    }
}
