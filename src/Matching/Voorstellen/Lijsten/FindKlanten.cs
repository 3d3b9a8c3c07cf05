using System.Globalization;
using Matching.Data;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

public sealed record Klantregel(Klant Klant, Categorie? Categorie, string? Consulent);

/// <param name="Gemeenten">How many of those found live where, whichever gemeente is asked (A04).</param>
public sealed record Klantenlijst(IReadOnlyList<Klantregel> Regels, int Aantal, IReadOnlyList<(string Gemeente, int Aantal)> Gemeenten);

/// <summary>The klanten who can be proposed today, by a piece of their name or their key. Every klant on the screenful is logged.</summary>
public sealed class FindKlanten(MatchingDbContext db, Zoekindex index, Logschrijver log, TimeProvider clock)
{
    public const int PerPagina = 25;

    /// <param name="pagina">From 1.</param>
    public async Task<Klantenlijst> FindAsync(string? zoek, string? gemeente, int pagina, Account kijker, CancellationToken stop)
    {
        var pool = index.Klanten().Where(k => Uitsluiting.InPool(k, clock.Vandaag)).Select(k => k.Id).ToHashSet();
        // Names are compared here: the two databases each have their own idea of case, accents and order.
        var alle = await db.Set<Klant>().Where(k => k.UitstroomDatum == null).Select(k => new { k.Id, k.Sleutel, k.Voornaam, k.Achternaam, k.Gemeente }).ToListAsync(stop);
        var gevonden = alle.FindAll(k => pool.Contains(k.Id) && (zoek is null || Contains($"{k.Voornaam} {k.Achternaam}", zoek) || Contains(k.Sleutel, zoek)));
        var gemeenten = gevonden.CountBy(k => k.Gemeente, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Value)).ToList();

        var gekozen = gevonden.FindAll(k => gemeente is null || k.Gemeente == gemeente);
        var opPagina = gekozen
            .OrderBy(k => k.Achternaam, Alfabet).ThenBy(k => k.Voornaam, Alfabet).ThenBy(k => k.Sleutel, StringComparer.Ordinal)
            .Skip((pagina - 1) * PerPagina).Take(PerPagina).Select(k => k.Id).ToList();
        return new(await ReadAsync(opPagina, kijker, stop), gekozen.Count, gemeenten);
    }

    private static StringComparer Alfabet { get; } = StringComparer.Create(Kalender.Nederlands, ignoreCase: true);

    private static bool Contains(string tekst, string zoek) =>
        Kalender.Nederlands.CompareInfo.IndexOf(tekst, zoek, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;

    private async Task<List<Klantregel>> ReadAsync(List<KlantId> ids, Account kijker, CancellationToken stop)
    {
        var klanten = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
        var consulenten = await db.Set<Medewerker>().ToDictionaryAsync(m => m.Id, m => m.Naam, stop);
        await log.SawKlantenAsync(kijker.Sleutel, ids.Select(id => id.Value), "/klanten", stop);
        return ids.ConvertAll(id => klanten[id]).ConvertAll(k => new Klantregel(
            k, Indeling.CategorieVan(k.AfstandMaanden, k.Doelgroepen), k.WerkconsulentId is { } consulent ? consulenten[consulent] : null));
    }
}
