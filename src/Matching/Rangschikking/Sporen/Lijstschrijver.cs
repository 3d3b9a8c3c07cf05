using System.Security.Cryptography;
using System.Text;
using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Rangschikking.Kenmerken;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Rangschikking.Sporen;

/// <summary>
/// The one place that keeps what was shown and what came of it. A list is saved before its page is sent, in one statement that either adds it or
/// counts it once more: nothing waits in memory, and who look at the same time need no turns. An event is saved with the decision it tells of.
/// </summary>
public sealed class Lijstschrijver(MatchingDbContext db, Rangschikker rangschikker, TimeProvider clock)
{
    /// <param name="filter">As it stands in the address; see <see cref="GetoondeLijst.Filter"/>.</param>
    public Task ShowAsync(VacatureId vacature, Lijstsoort soort, Account kijker, IReadOnlyList<GetoondePlek> plekken, CancellationToken stop, string? filter = null) =>
        SaveAsync(soort, kijker, vacature, null, plekken, filter, stop);

    public Task ShowAsync(KlantId klant, Lijstsoort soort, Account kijker, IReadOnlyList<GetoondePlek> plekken, CancellationToken stop, string? filter = null) =>
        SaveAsync(soort, kijker, null, klant, plekken, filter, stop);

    /// <summary>Of many klanten, each with their own vacature.</summary>
    public Task ShowAsync(Lijstsoort soort, Account kijker, IReadOnlyList<GetoondePlek> plekken, CancellationToken stop, string? filter = null) =>
        SaveAsync(soort, kijker, null, null, plekken, filter, stop);

    /// <summary>Adds an event to the running unit of work; it is saved with the decision.</summary>
    public void Note(VacatureId vacature, KlantId klant, Lijstgebeurtenissoort soort, Account door, string? reden = null) => db.Add(new Lijstgebeurtenis
    {
        Id = LijstgebeurtenisId.New(), VacatureId = vacature, KlantId = klant, Soort = soort, Dag = clock.Vandaag, Rol = RolVan(door), Reden = reden,
    });

    /// <summary>Someone went from a list to the klant or vacature behind a place; the first time on a day counts.</summary>
    public async Task OpenedAsync(VacatureId vacature, KlantId klant, Account kijker, CancellationToken stop)
    {
        var (vandaag, rol) = (clock.Vandaag, RolVan(kijker));
        if (await db.Set<Lijstgebeurtenis>().AnyAsync(g => g.VacatureId == vacature && g.KlantId == klant && g.Soort == Lijstgebeurtenissoort.Geopend && g.Dag == vandaag && g.Rol == rol, stop)) return;
        Note(vacature, klant, Lijstgebeurtenissoort.Geopend, kijker);
        await db.SaveChangesAsync(stop);
    }

    private async Task SaveAsync(Lijstsoort soort, Account kijker, VacatureId? vacature, KlantId? klant, IReadOnlyList<GetoondePlek> plekken, string? filter, CancellationToken stop)
    {
        if (plekken.Count == 0) return;
        var (soortnaam, rol) = (Waarde.Van(soort), Waarde.Van(RolVan(kijker)));
        // Cards without a score are laid out by rules, whatever the model.
        var model = plekken.Any(p => !double.IsNaN(p.Score)) ? rangschikker.Model : "geen";
        var pak = Plekkenpak.Pak(plekken);
        var afdruk = Afdruk($"{soortnaam} {rol} {vacature?.Value} {klant?.Value} {model} {Kenmerkenset.Hash} {filter}", pak);
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "GetoondeLijsten" ("Id", "Dag", "Soort", "Rol", "VacatureId", "KlantId", "Model", "KenmerkenHash", "Filter", "Vingerafdruk", "Pak", "Keren")
            VALUES ({Guid.CreateVersion7()}, {clock.Vandaag}, {soortnaam}, {rol}, {vacature?.Value}, {klant?.Value}, {model}, {Kenmerkenset.Hash}, {filter}, {afdruk}, {pak}, 1)
            ON CONFLICT ("Dag", "Vingerafdruk") DO UPDATE SET "Keren" = "GetoondeLijsten"."Keren" + 1
            """,
            stop);
    }

    private static string Afdruk(string wat, byte[] pak)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(wat));
        hash.AppendData(pak);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }

    /// <summary>As which someone sees a list: an accountmanager's view is the widest.</summary>
    private static Rol RolVan(Account account) => account.Rollen.Order().First();
}
