using Matching.Data;
using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Klanten;
using Matching.Plaatsingen;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Training;

/// <summary>What came of one klant on one vacature, and since when that is known.</summary>
public sealed record Afloop(KlantId Klant, bool Positief, bool Afgewezen, DateOnly Bekend);

/// <summary>A vacature of the past, as it stood when it opened, with everything that came of it.</summary>
public sealed record Gebeurd(VacatureProfiel Vacature, IReadOnlyList<Afloop> Aflopen)
{
    public DateOnly Op => Vacature.Geopend;

    public bool HeeftPositief => Aflopen.Any(a => a.Positief);
}

/// <summary>
/// The past of a gemeente, to be replayed as it was: on the day a vacature opened, who was in the pool, with the diagnose that held then.
/// Learning and judging both look through this one window.
/// </summary>
public sealed class Historie
{
    private readonly Dictionary<KlantId, Klant> klanten;
    private readonly ILookup<KlantId, Diagnose> diagnoses;
    private readonly ILookup<KlantId, Plaatsing> plaatsingen;
    private readonly ILookup<KlantId, Voorstel> afwijzingen;
    private readonly Kaart kaart;

    private Historie(List<Klant> klanten, List<Diagnose> diagnoses, List<Plaatsing> plaatsingen, List<Voorstel> voorstellen, List<Vacature> vacatures, Kaart kaart)
    {
        this.klanten = klanten.ToDictionary(k => k.Id);
        this.diagnoses = diagnoses.ToLookup(d => d.KlantId);
        this.plaatsingen = plaatsingen.Where(p => p.SluitZoeken).ToLookup(p => p.KlantId);
        this.kaart = kaart;
        afwijzingen = voorstellen.Where(v => v.Uitkomst == Uitkomst.AfgewezenWerkgever).ToLookup(v => v.KlantId);
        EersteDiagnoseGebruikt = 0;

        var perVacature = voorstellen.ToLookup(v => v.VacatureId);
        var geplaatst = plaatsingen.Where(p => p.VacatureId is not null).ToLookup(p => p.VacatureId!.Value);
        Vacatures = vacatures
            .Select(v => new Gebeurd(
                Profielmaker.Maak(v, kaart, perVacature[v.Id].Min(s => (DateOnly?)s.Datum)) with { PlaatsenBezet = 0 },
                Aflopen(perVacature[v.Id], geplaatst[v.Id])))
            .OrderBy(g => g.Op).ThenBy(g => g.Vacature.Sleutel, StringComparer.Ordinal)
            .ToList();
        LaatsteVoorstel = voorstellen.Count == 0 ? null : voorstellen.Max(v => v.Datum);
    }

    /// <summary>All vacatures, oldest first.</summary>
    public IReadOnlyList<Gebeurd> Vacatures { get; }

    public DateOnly? LaatsteVoorstel { get; }

    /// <summary>How often a klant was judged by a first diagnose that was made later (contract: the report counts it).</summary>
    public int EersteDiagnoseGebruikt { get; private set; }

    public static async Task<Historie> LoadAsync(MatchingDbContext db, Kaart kaart, CancellationToken stop) => new(
        await db.Set<Klant>().AsNoTracking().OrderBy(k => k.Sleutel).ToListAsync(stop),
        await db.Set<Diagnose>().AsNoTracking().ToListAsync(stop),
        await db.Set<Plaatsing>().AsNoTracking().ToListAsync(stop),
        await db.Set<Voorstel>().AsNoTracking().ToListAsync(stop),
        await db.Set<Vacature>().AsNoTracking().ToListAsync(stop),
        kaart);

    /// <summary>Every klant in every shape they were in: one profile per diagnose, to index the texts of.</summary>
    public IEnumerable<KlantProfiel> Gedaanten() => klanten.Values.SelectMany(klant =>
        diagnoses[klant.Id].DefaultIfEmpty().Select(d => Profielmaker.Maak(klant, d, kaart, [], d?.Datum ?? DateOnly.MinValue)));

    /// <summary>Everyone who could be proposed for this vacature on the day it opened.</summary>
    public IReadOnlyList<KlantProfiel> Pool(Gebeurd gebeurd)
    {
        var pool = new List<KlantProfiel>();
        foreach (var klant in klanten.Values)
        {
            var toen = Toen(klant, gebeurd.Op);
            if (!Uitsluiting.IsMogelijk(toen, gebeurd.Vacature, gebeurd.Op)) continue;
            pool.Add(toen);
            if (toen.Diagnose > gebeurd.Op) EersteDiagnoseGebruikt++;
        }

        return pool;
    }

    /// <summary>Why this klant could not be found for this vacature on the day it opened; empty when they could.</summary>
    public IReadOnlyList<Uitsluitreden> Redenen(KlantId klant, Gebeurd gebeurd) =>
        Uitsluiting.Redenen(Toen(klanten[klant], gebeurd.Op), gebeurd.Vacature, gebeurd.Op);

    public string Sleutel(KlantId klant) => klanten[klant].Sleutel;

    private KlantProfiel Toen(Klant klant, DateOnly op)
    {
        var afgewezen = afwijzingen[klant.Id].Where(v => v.UitkomstDatum < op).Select(v => v.VacatureId.Value).ToList();
        var bezet = plaatsingen[klant.Id].Where(p => p.Loopt(op)).Max(p => (DateOnly?)(p.LaatsteDag ?? DateOnly.MaxValue));
        return Profielmaker.Toen(klant, diagnoses[klant.Id].ToList(), kaart, afgewezen, bezet, op);
    }

    private static List<Afloop> Aflopen(IEnumerable<Voorstel> voorstellen, IEnumerable<Plaatsing> plaatsingen)
    {
        var start = plaatsingen.GroupBy(p => p.KlantId).ToDictionary(g => g.Key, g => g.Min(p => p.Start));
        var aflopen = voorstellen
            .GroupBy(v => v.KlantId)
            .Select(g => g.OrderBy(v => Rang(v.Uitkomst)).ThenBy(v => v.Sleutel, StringComparer.Ordinal).First())
            .Where(v => v.Uitkomst is not (null or Uitkomst.GeenReactie) || start.ContainsKey(v.KlantId))
            .Select(v => new Afloop(
                v.KlantId,
                Positief: v.Uitkomst is Uitkomst.Geplaatst or Uitkomst.Gesprek || start.ContainsKey(v.KlantId),
                Afgewezen: v.Uitkomst is Uitkomst.AfgewezenKlant or Uitkomst.AfgewezenWerkgever,
                Bekend: v.UitkomstDatum ?? (start.TryGetValue(v.KlantId, out var dag) ? dag : v.Datum.AddDays(28))))
            .ToList();
        // A plaatsing nobody proposed is as much of a match.
        aflopen.AddRange(start.Where(p => aflopen.TrueForAll(a => a.Klant != p.Key)).Select(p => new Afloop(p.Key, Positief: true, Afgewezen: false, p.Value)));
        return aflopen;
    }

    private static int Rang(Uitkomst? uitkomst) => uitkomst switch
    {
        Uitkomst.Geplaatst => 0,
        Uitkomst.Gesprek => 1,
        Uitkomst.AfgewezenKlant or Uitkomst.AfgewezenWerkgever => 2,
        _ => 3,
    };
}
