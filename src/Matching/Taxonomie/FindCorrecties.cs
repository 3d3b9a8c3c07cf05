using Matching.Data;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Taxonomie;

/// <param name="Begrip">The name of what it means; the code where the taxonomy no longer has it.</param>
/// <param name="Door">Who said so: the name, or the key of who left.</param>
public sealed record Correctieregel(TaxonomiecorrectieId Id, string Tekst, bool Betekent, string Begrip, string Door, DateTime Tijdstip);

/// <summary>What people said that texts mean, the latest first.</summary>
public sealed class FindCorrecties(MatchingDbContext db, Taxonomiehouder houder)
{
    public const int PerPagina = 25;

    /// <param name="zoek">Only of texts with these words in them; empty takes all.</param>
    public async Task<(IReadOnlyList<Correctieregel> Regels, int Aantal)> FindAsync(string? zoek, int pagina, CancellationToken stop)
    {
        var sleutel = Labelsleutel.Van(zoek ?? "");
        var gevonden = db.Set<Taxonomiecorrectie>().AsNoTracking().Where(c => c.Sleutel.Contains(sleutel));
        var aantal = await gevonden.CountAsync(stop);
        var correcties = await gevonden.OrderByDescending(c => c.Tijdstip).ThenByDescending(c => c.Id)
            .Skip((pagina - 1) * PerPagina).Take(PerPagina).ToListAsync(stop);
        var sleutels = correcties.Select(c => c.Door).Distinct(StringComparer.Ordinal).ToList();
        var namen = await db.Set<Medewerker>().Where(m => sleutels.Contains(m.Sleutel)).ToDictionaryAsync(m => m.Sleutel, m => m.Naam, StringComparer.Ordinal, stop);
        return ([.. correcties.Select(c => new Correctieregel(
            c.Id, c.Tekst, c.Betekent, houder.Stand.Find(c.Code)?.Naam ?? c.Code, namen.GetValueOrDefault(c.Door, c.Door), c.Tijdstip))], aantal);
    }
}
