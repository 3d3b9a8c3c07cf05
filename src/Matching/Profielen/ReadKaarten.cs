using Matching.Data;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Profielen.Etalage;
using Matching.Rangschikking;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Matching.Profielen;

/// <summary>What one werkgever browses in: the published pool, less who must not be shown to it.</summary>
/// <param name="Pool">Everyone published: over them cells are counted.</param>
/// <param name="Zichtbaar">Who may be shown here.</param>
/// <param name="Werk">What the vacature asks; null without one.</param>
/// <param name="Taxonomie">What its codes mean.</param>
/// <param name="Midden">Of the werkgever's zone.</param>
/// <param name="Ontbreekt">What is still needed before this vacature is browsed for.</param>
/// <param name="Interesse">In whom interest was shown, for this vacature.</param>
public sealed record Kijkkring(
    WerkgeverId Werkgever, Vacature? Vacature, VacatureProfiel? Werk, Taxonomiestand Taxonomie, Middelpunt? Midden, IReadOnlyList<Etalageplek> Pool, IReadOnlyList<Etalageplek> Zichtbaar,
    IReadOnlyList<string> Ontbreekt, IReadOnlySet<KlantId> Bekenden, IReadOnlySet<KlantId> Interesse)
{
    /// <summary>
    /// A place kept for people with an indication is not browsed for: who has one is not published, and a list would tell it.
    /// </summary>
    public bool IsOpen => Ontbreekt.Count == 0 && Vacature?.Soort is not (VacatureSoort.Beschut or VacatureSoort.Garantiebaan);

    public Kijkkring Zonder(IEnumerable<KlantId> klanten)
    {
        var weg = klanten.ToHashSet();
        return this with { Zichtbaar = [.. Zichtbaar.Where(p => !weg.Contains(p.Klant))] };
    }
}

/// <param name="Stap">Null on a list that is not by fit.</param>
public sealed record Kaartplek(KlantId Klant, Cel Cel, Stap? Stap);

/// <summary>The cards of free browsing. Nothing here can reach the staff's index.</summary>
public sealed class ReadKaarten(
    MatchingDbContext db, Etalagehouder etalage, Pseudoniemen pseudoniemen, Modelhouder modellen, Werkverleden werkverleden, IOptions<Profielinstellingen> instellingen, TimeProvider clock)
{
    /// <summary>Cards of the last step on a list of three: for who would never come first.</summary>
    private const int OpenPlaatsen = 2;

    private int K => instellingen.Value.K;

    public async Task<Result<Kijkkring>> KringAsync(string? vacatureSleutel, Account kijker, CancellationToken stop)
    {
        var werkgever = WerkgeverId.Van(kijker.Id);
        var vacature = vacatureSleutel is null ? null : await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == vacatureSleutel && v.WerkgeverId == werkgever, stop);
        if (vacatureSleutel is not null && vacature?.IsOpen(clock.Vandaag) != true) return new NotFound($"U heeft geen open vacature {vacatureSleutel}.");

        var stand = await etalage.ReadAsync(db, stop);
        var bekenden = await werkverleden.KlantenAsync(db, werkgever, stop);
        var nietHier = await NietHierAsync(werkgever, vacature, stop);
        var pc4 = await db.Set<Werkgever>().Where(w => w.Id == werkgever).Select(w => w.Pc4).SingleAsync(stop);
        return new Kijkkring(
            werkgever, vacature, vacature is null ? null : Profielmaker.Maak(vacature, stand.Naslag, null, pc4), stand.Naslag.Taxonomie, stand.Naslag.Kaart.Midden(Zones.Van(pc4)),
            stand.Plekken, [.. stand.Plekken.Where(p => !bekenden.Contains(p.Klant) && !nietHier.Contains(p.Klant))],
            vacature is null ? [] : await OntbreektAsync(vacature, stop), bekenden, await InteresseAsync(vacature, stop));
    }

    /// <summary>At most <see cref="ReadProfielen.Max"/>, in the order of the screen.</summary>
    public List<Kaartplek> Lijst(Lijstvraag vraag, Kijkkring kring, Week week)
    {
        string Volgorde(KlantId klant) => pseudoniemen.Volgorde(kring.Werkgever, klant, vraag.Naam, week);
        return vraag.OpStap
            ? OpStap([.. Stappen.Verdeel(kring.Zichtbaar, kring.Werk!, kring.Midden, modellen.Actief, K, clock.Vandaag)
                .OrderBy(p => p.Stap).ThenBy(p => Volgorde(p.Plek.Klant), StringComparer.Ordinal).Select(p => new Kaartplek(p.Plek.Klant, p.Cel, p.Stap))])
            : [.. Vrij(vraag, kring).OrderBy(p => Volgorde(p.Klant), StringComparer.Ordinal).Take(ReadProfielen.Max)];
    }

    /// <summary>Softer demands, and in bands what each would bring; only beside a list by fit.</summary>
    public IReadOnlyList<(string Zin, string Aantal)> Ruimte(Kijkkring kring) => kring.IsOpen && kring.Werk is { } werk
        ? Eisruimte.Van(kring.Zichtbaar, werk with { Plek = kring.Midden }, kring.Taxonomie, K, clock.Vandaag)
        : [];

    // Everyone has the cell of the whole pool, whoever looks; a group that is too small to tell lies in the rest.
    private IEnumerable<Kaartplek> Vrij(Lijstvraag vraag, Kijkkring kring)
    {
        var cellen = Cellen.Verdeel(kring.Pool.Select(p => (p.Klant, p.Cel(kring.Midden))), K);
        var groep = vraag.Groep is { } gevraagd && cellen.Values.Any(c => c.Groep == gevraagd) ? gevraagd : vraag.Groep is null ? (Beroepsgroep?)null : Beroepsgroep.OverigWerk;
        return kring.Zichtbaar.Where(p => !kring.Interesse.Contains(p.Klant)).Select(p => new Kaartplek(p.Klant, cellen[p.Klant], null))
            .Where(p => (groep ?? p.Cel.Groep) == p.Cel.Groep && (vraag.Reis ?? p.Cel.Reis) == p.Cel.Reis);
    }

    /// <summary>Which of all, already in order, lie on a list of steps.</summary>
    public static List<Kaartplek> OpStap(List<Kaartplek> volgorde)
    {
        var open = Math.Min(OpenPlaatsen, volgorde.Count(p => p.Stap == Stap.Mogelijk));
        var eerst = volgorde.Where(p => p.Stap != Stap.Mogelijk).Take(ReadProfielen.Max - open).ToList();
        return [.. eerst, .. volgorde.Where(p => p.Stap == Stap.Mogelijk).Take(ReadProfielen.Max - eerst.Count)];
    }

    private async Task<HashSet<KlantId>> NietHierAsync(WerkgeverId werkgever, Vacature? vacature, CancellationToken stop)
    {
        var nietBij = await db.Set<Klant>().Where(k => k.NietBij != null && db.Set<GepubliceerdProfiel>().Any(p => p.KlantId == k.Id)).Select(k => new { k.Id, k.NietBij }).ToListAsync(stop);
        var afgewezen = vacature is null ? [] : await db.Set<Voorstel>().Where(v => v.VacatureId == vacature.Id && v.Uitkomst == Uitkomst.AfgewezenWerkgever).Select(v => v.KlantId).ToListAsync(stop);
        return [.. nietBij.Where(k => k.NietBij!.Contains(werkgever)).Select(k => k.Id), .. afgewezen];
    }

    private async Task<IReadOnlyList<string>> OntbreektAsync(Vacature vacature, CancellationToken stop) =>
        [.. Publicatie.Ontbreekt(vacature), .. await AcceptVacature.IsAcceptedAsync(db, vacature, stop) ? Array.Empty<string>() : ["het akkoord van uw accountmanager op de eisen"]];

    private async Task<HashSet<KlantId>> InteresseAsync(Vacature? vacature, CancellationToken stop) =>
        vacature is null ? [] : (await db.Set<Interesse>().Where(i => i.VacatureId == vacature.Id).Select(i => i.KlantId).ToListAsync(stop)).ToHashSet();
}
