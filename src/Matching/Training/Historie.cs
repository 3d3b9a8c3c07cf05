using Matching.Data;
using Matching.Diagnoses;
using Matching.Klanten;
using Matching.Plaatsingen;
using Matching.Rangschikking.Sporen;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Training;

/// <summary>
/// The past of a gemeente, to be replayed as it was: on the day a vacature opened, who was in the pool, with the diagnose that held then.
/// Learning and judging both look through this one window.
/// </summary>
public sealed class Historie
{
    private readonly List<Klant> klanten;
    private readonly Dictionary<KlantId, Klant> opId;
    private readonly ILookup<KlantId, Diagnose> diagnoses;
    private readonly ILookup<KlantId, Plaatsing> bezetting;
    private readonly ILookup<KlantId, Voorstel> afwijzingen;
    private readonly Naslag naslag;

    private Historie(
        List<Klant> klanten, List<Diagnose> diagnoses, List<Plaatsing> plaatsingen, List<Voorstel> voorstellen, List<Vacature> vacatures, List<Werkgever> werkgevers,
        ILookup<VacatureId, Afloop> aflopen, Naslag naslag)
    {
        // Ordered here: the two databases each have their own idea of order.
        this.klanten = [.. klanten.OrderBy(k => k.Sleutel, StringComparer.Ordinal)];
        opId = klanten.ToDictionary(k => k.Id);
        this.diagnoses = diagnoses.OrderBy(d => d.Datum).ToLookup(d => d.KlantId);
        bezetting = plaatsingen.Where(p => p.SluitZoeken).ToLookup(p => p.KlantId);
        afwijzingen = voorstellen.Where(v => v.Uitkomst == Uitkomst.AfgewezenWerkgever).ToLookup(v => v.KlantId);
        this.naslag = naslag;

        var eersteVoorstel = voorstellen.GroupBy(v => v.VacatureId).ToDictionary(g => g.Key, g => g.Min(v => v.Datum));
        var plekken = werkgevers.ToDictionary(w => w.Id, w => w.Pc4);
        var profielen = vacatures
            .Select(v => Profielmaker.Maak(v, naslag, eersteVoorstel.TryGetValue(v.Id, out var dag) ? dag : null, plekken[v.WerkgeverId]) with { PlaatsenBezet = 0 })
            .OrderBy(v => v.Geopend).ThenBy(v => v.Sleutel, StringComparer.Ordinal).ToList();
        Beoordelingen = [.. profielen.Select(v => new Beoordeling(v, v.Geopend, Known(aflopen[v.Id]))), .. Plaatsvervangers(plaatsingen, werkgevers, profielen, aflopen)];
        Laatste = voorstellen.Count > 0 ? voorstellen.Max(v => v.Datum) : plaatsingen.Max(p => (DateOnly?)p.Start);
    }

    /// <summary>One for every vacature, oldest first; then those for plaatsingen without.</summary>
    public IReadOnlyList<Beoordeling> Beoordelingen { get; }

    /// <summary>The day of the last voorstel, or where a gemeente has none, of the last plaatsing; null when there is neither.</summary>
    public DateOnly? Laatste { get; }

    /// <summary>How often a klant was judged by a first diagnose that was made later (contract: the report counts it).</summary>
    public int EersteDiagnoseGebruikt { get; private set; }

    public static async Task<Historie> LoadAsync(MatchingDbContext db, Naslag naslag, CancellationToken stop)
    {
        var plaatsingen = await db.Set<Plaatsing>().AsNoTracking().ToListAsync(stop);
        var voorstellen = await db.Set<Voorstel>().AsNoTracking().ToListAsync(stop);
        var vacatures = await db.Set<Vacature>().AsNoTracking().ToListAsync(stop);
        var gebeurtenissen = await db.Set<Lijstgebeurtenis>().AsNoTracking().ToListAsync(stop);
        var aflopen = Training.Beoordelingen.Gather(voorstellen, plaatsingen, gebeurtenissen, vacatures.ToDictionary(v => v.Id));
        return new(
            await db.Set<Klant>().AsNoTracking().ToListAsync(stop),
            await db.Set<Diagnose>().AsNoTracking().ToListAsync(stop),
            plaatsingen, voorstellen, vacatures,
            await db.Set<Werkgever>().AsNoTracking().ToListAsync(stop),
            await Laatstgezien.AttachAsync(db, aflopen, stop),
            naslag);
    }

    /// <summary>Every klant in every shape they were in: one profile per diagnose, to index the texts of.</summary>
    public IEnumerable<KlantProfiel> Gedaanten() => klanten.SelectMany(klant =>
        diagnoses[klant.Id].DefaultIfEmpty().Select(d => Profielmaker.Maak(klant, d, naslag, [], d?.Datum ?? DateOnly.MinValue)));

    /// <summary>Everyone who could be proposed on the day of this list.</summary>
    public IReadOnlyList<KlantProfiel> Pool(Beoordeling beoordeling)
    {
        var pool = new List<KlantProfiel>();
        foreach (var klant in klanten)
        {
            var toen = Toen(klant.Id, beoordeling.Op);
            if (!Uitsluiting.IsMogelijk(toen, beoordeling.Vacature, beoordeling.Op)) continue;
            pool.Add(toen);
            if (toen.Diagnose > beoordeling.Op) EersteDiagnoseGebruikt++;
        }

        return pool;
    }

    /// <summary>Why this klant could not be found on the day of this list; empty when they could.</summary>
    public IReadOnlyList<Uitsluitreden> Redenen(KlantId klant, Beoordeling beoordeling) =>
        Uitsluiting.Redenen(Toen(klant, beoordeling.Op), beoordeling.Vacature, beoordeling.Op);

    public string Sleutel(KlantId klant) => opId[klant].Sleutel;

    /// <summary>The groups a klant is in on the day of a list: to judge by, never to rank by.</summary>
    public IEnumerable<Groep> Groepen(Lijst lijst, int plek) => Training.Groepen.Alle(opId[lijst.Paren[plek].Klant.Id], lijst.Paren[plek].Klant, lijst.Beoordeling.Op);

    /// <summary>A klant as known on a day.</summary>
    public KlantProfiel Toen(KlantId klant, DateOnly op)
    {
        var afgewezen = afwijzingen[klant].Where(v => v.UitkomstDatum < op).Select(v => v.VacatureId.Value).Order().ToList();
        var bezet = bezetting[klant].Where(p => p.Loopt(op)).Max(p => (DateOnly?)(p.LaatsteDag ?? DateOnly.MaxValue));
        return Profielmaker.Toen(opId[klant], diagnoses[klant].ToList(), naslag, afgewezen, bezet, op);
    }

    /// <summary>Someone who has been forgotten since is still in a list of that time until it is cleaned.</summary>
    private List<Afloop> Known(IEnumerable<Afloop> aflopen) => [.. aflopen.Where(a => opId.ContainsKey(a.Klant)).OrderBy(a => Sleutel(a.Klant), StringComparer.Ordinal)];

    /// <summary>For the first plaatsing of a klant at a werkgever, where no vacature tells of it.</summary>
    private IEnumerable<Beoordeling> Plaatsvervangers(List<Plaatsing> plaatsingen, List<Werkgever> werkgevers, List<VacatureProfiel> profielen, ILookup<VacatureId, Afloop> aflopen)
    {
        var eigen = profielen.ToLookup(v => v.WerkgeverId);
        var verteld = profielen.SelectMany(v => aflopen[v.Id].Where(a => a.Stappen.Any(s => s.Graad >= Graad.Geplaatst)).Select(a => (v.WerkgeverId, a.Klant))).ToHashSet();
        var opWerkgever = werkgevers.ToDictionary(w => w.Id);
        foreach (var plaatsing in plaatsingen.Where(p => p.VacatureId is null).OrderBy(p => p.Start).ThenBy(p => p.Sleutel, StringComparer.Ordinal))
        {
            if (!verteld.Add((plaatsing.WerkgeverId.Value, plaatsing.KlantId))) continue;
            // The day before: from its start the plaatsing itself may close the search.
            var op = plaatsing.Start.AddDays(-1);
            var werk = Plaatsvervanger.Van(plaatsing, opWerkgever[plaatsing.WerkgeverId], eigen[plaatsing.WerkgeverId.Value], diagnoses[plaatsing.KlantId], naslag, op);
            yield return new(werk, op, [new Afloop(plaatsing.KlantId, [.. Training.Beoordelingen.Van(plaatsing)])], IsPlaatsvervanger: true);
        }
    }
}
