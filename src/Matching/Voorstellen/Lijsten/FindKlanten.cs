using System.Globalization;
using Matching.Data;
using Matching.Diagnoses;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>Which klanten someone asks for; null asks nothing. Of whom something is not known, that keeps nobody out.</summary>
/// <param name="Uren">Can work at least so many hours a week.</param>
public sealed record Klantvraag(string? Zoek, Gebiedsvraag Waar, Beroepsgroep? Groep, int? Uren, string? Rijbewijs)
{
    public bool Past(KlantProfiel klant) =>
        !(klant.UrenMax < Uren)
        && (Rijbewijs is null || klant.Rijbewijzen is null || klant.Rijbewijzen.Contains(Rijbewijs, StringComparer.OrdinalIgnoreCase))
        && (Groep is not { } groep || GroepenVan(klant) is not { Count: > 0 } groepen || groepen.Contains(groep));

    private static List<Beroepsgroep> GroepenVan(KlantProfiel klant) =>
        [.. (klant.Gewenst ?? []).Select(w => w.Code).Concat((klant.Ervaring ?? []).Select(e => e.Beroep)).OfType<string>().Select(Beroepsgroepen.Van)];
}

/// <param name="Gevonden">The words of the profile that matched, or null when it was the name.</param>
public sealed record Klantregel(Klant Klant, Categorie? Categorie, string? Consulent, string? Gevonden);

/// <param name="Gebieden">Where those live who are found (A04).</param>
public sealed record Klantenlijst(IReadOnlyList<Klantregel> Regels, int Aantal, Gebiedstelling Gebieden)
{
    /// <summary>What was perhaps meant; null when the words are known, or when someone has that name.</summary>
    public string? Bedoeld { get; init; }
}

/// <summary>
/// The klanten who can be proposed today, by a piece of their name, their key, or what they did, can and wish. Every klant on the screenful is logged.
/// </summary>
public sealed class FindKlanten(MatchingDbContext db, Zoekindex index, Logschrijver log, TimeProvider clock)
{
    public const int PerPagina = 25;

    private const int MaxTreffers = 500;

    /// <param name="pagina">From 1.</param>
    public async Task<Klantenlijst> FindAsync(Klantvraag vraag, int pagina, Account kijker, CancellationToken stop)
    {
        var pool = index.Klanten().Where(k => Uitsluiting.InPool(k, clock.Vandaag) && vraag.Past(k)).ToDictionary(k => k.Id);
        var (zoek, treffers) = (vraag.Zoek, Treffers(index, vraag.Zoek));
        // Names are compared here: the two databases each have their own idea of case, accents and order.
        var alle = await db.Set<Klant>().Where(k => k.UitstroomDatum == null).Select(k => new { k.Id, k.Sleutel, k.Voornaam, k.Achternaam, k.Gemeente }).ToListAsync(stop);
        var gevonden = alle.Where(k => pool.ContainsKey(k.Id))
            .Select(k => (Klant: k, OpNaam: zoek is null || Contains($"{k.Voornaam} {k.Achternaam}", zoek) || Contains(k.Sleutel, zoek)))
            .Where(k => k.OpNaam || treffers.ContainsKey(k.Klant.Id.Value)).ToList();
        var gebieden = Gebiedstelling.Tel(gevonden.GroupBy(k => k.Klant.Gemeente, StringComparer.Ordinal).Select(g => ((string?)g.Key, g.Count())), vraag.Waar);

        var gekozen = gevonden.FindAll(k => vraag.Waar.Past(k.Klant.Gemeente));
        var opPagina = gekozen
            .OrderByDescending(k => k.OpNaam).ThenByDescending(k => k.OpNaam ? 0 : treffers[k.Klant.Id.Value])
            .ThenBy(k => k.Klant.Achternaam, Alfabet).ThenBy(k => k.Klant.Voornaam, Alfabet).ThenBy(k => k.Klant.Sleutel, StringComparer.Ordinal)
            .Skip((pagina - 1) * PerPagina).Take(PerPagina).Select(k => (k.Klant.Id, k.OpNaam)).ToList();
        var regels = await ReadAsync(opPagina.ConvertAll(k => k.Id), kijker, stop);
        var woorden = new Zoekwoorden(zoek);
        return new([.. regels.Zip(opPagina, (r, k) => k.OpNaam ? r : r with { Gevonden = Gevonden(pool[k.Id], woorden) })], gekozen.Count, gebieden)
        {
            Bedoeld = zoek is null || gevonden.Exists(k => k.OpNaam) ? null : index.Bedoeld(zoek, Zoeksoort.Klant),
        };
    }

    /// <summary>Who is found by what is in the profile, with how well.</summary>
    public static IReadOnlyDictionary<Guid, float> Treffers(Zoekindex index, string? zoek) =>
        string.IsNullOrWhiteSpace(zoek) ? new Dictionary<Guid, float>() : index.Zoek(zoek, Zoeksoort.Klant, MaxTreffers).ToDictionary(t => t.Id, t => t.Score);

    public static bool Contains(string tekst, string zoek) =>
        Kalender.Nederlands.CompareInfo.IndexOf(tekst, zoek, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private static StringComparer Alfabet { get; } = StringComparer.Create(Kalender.Nederlands, ignoreCase: true);

    private static string? Gevonden(KlantProfiel klant, Zoekwoorden woorden)
    {
        IEnumerable<string?> delen =
        [
            .. klant.Gewenst?.Select(w => w.Naam) ?? [], .. klant.Ervaring?.Select(e => e.Naam) ?? [], .. klant.Competenties?.Select(c => c.Naam) ?? [],
            .. klant.Talenten ?? [], klant.Presentatie,
        ];
        return delen.OfType<string>().FirstOrDefault(woorden.Raakt);
    }

    private async Task<List<Klantregel>> ReadAsync(List<KlantId> ids, Account kijker, CancellationToken stop)
    {
        var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
        var consulenten = await db.Set<Medewerker>().ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        await log.SawKlantenAsync(kijker.Sleutel, ids.Select(id => id.Value), "/klanten", stop);
        return ids.ConvertAll(id => klanten[id]).ConvertAll(k => new Klantregel(
            k, Indeling.CategorieVan(k.AfstandMaanden, k.Doelgroepen), k.WerkconsulentId is { } consulent ? consulenten[consulent] : null, Gevonden: null));
    }
}
