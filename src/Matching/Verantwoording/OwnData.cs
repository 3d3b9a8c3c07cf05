using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Matching.Data;
using Matching.Import;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Matching.Verantwoording;

/// <summary>
/// Everything known of a klant as one JSON document (AVG 15 and 20). It walks the model: each table that refers to a klant is in it the day it is made.
/// Who looked is told by role and purpose. The look is logged, first.
/// </summary>
public sealed class OwnData(MatchingDbContext db, Logschrijver log)
{
    public async Task<Result<JsonObject>> HandleAsync(KlantId id, string door, CancellationToken stop)
    {
        if (await db.Set<Klant>().AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, stop) is not { } klant) return new NotFound("Deze klant bestaat niet.");
        log.Note(door, Handeling.GegevensOpgehaald, "klant", id.Value, "/mijn/gegevens");
        await db.SaveChangesAsync(stop);

        var namen = await NamenAsync(stop);
        var alles = new JsonObject { ["klant"] = Row(db.Model.FindEntityType(typeof(Klant))!, klant, namen) };
        foreach (var soort in db.Model.GetEntityTypes().Where(e => e.ClrType != typeof(Klant)).OrderBy(e => e.GetTableName(), StringComparer.Ordinal))
        {
            if (soort.GetProperties().FirstOrDefault(p => p.ClrType == typeof(KlantId) || p.ClrType == typeof(KlantId?)) is not { } wie) continue;
            var rijen = await RijenAsync(soort, wie, id, stop);
            if (rijen.Count > 0) alles[JsonNamingPolicy.CamelCase.ConvertName(soort.GetTableName()!)] = new JsonArray([.. rijen.Select(r => Row(soort, r, namen))]);
        }

        alles["geleverd"] = await GeleverdAsync(klant.Sleutel, stop);
        alles["wieKeek"] = await WieKeekAsync(id, stop);
        return alles;
    }

    private async Task<List<object>> RijenAsync(IEntityType soort, IProperty wie, KlantId id, CancellationToken stop)
    {
        var lees = typeof(OwnData).GetMethod(nameof(ReadAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(soort.ClrType);
        return await (Task<List<object>>)lees.Invoke(this, [wie, id, stop])!;
    }

    private async Task<List<object>> ReadAsync<T>(IProperty wie, KlantId id, CancellationToken stop)
        where T : class
    {
        var rijen = wie.ClrType == typeof(KlantId)
            ? db.Set<T>().AsNoTracking().Where(e => EF.Property<KlantId>(e, wie.Name) == id)
            : db.Set<T>().AsNoTracking().Where(e => EF.Property<KlantId?>(e, wie.Name) == id);
        return [.. await rijen.ToListAsync(stop)];
    }

    private async Task<Dictionary<Guid, string>> NamenAsync(CancellationToken stop)
    {
        var namen = await db.Set<Medewerker>().ToDictionaryAsync(m => m.Id.Value, m => m.Naam, stop);
        foreach (var werkgever in await db.Set<Werkgever>().Select(w => new { w.Id, w.Naam }).ToListAsync(stop)) namen[werkgever.Id.Value] = werkgever.Naam;
        foreach (var vacature in await db.Set<Vacature>().Select(v => new { v.Id, v.Titel }).ToListAsync(stop)) namen[vacature.Id.Value] = vacature.Titel;
        return namen;
    }

    /// <summary>What a row says; our own ids, locks and hashes say nothing of anyone.</summary>
    private static JsonObject Row(IEntityType soort, object rij, Dictionary<Guid, string> namen)
    {
        var velden = new JsonObject();
        foreach (var veld in soort.GetProperties().Where(p => p.PropertyInfo is not null && p.Name is not ("Id" or "KlantId" or "Versie") && p.ClrType != typeof(byte[])))
        {
            if (veld.PropertyInfo!.GetValue(rij) is { } waarde) velden[JsonNamingPolicy.CamelCase.ConvertName(veld.Name)] = Named(waarde, namen);
        }

        return velden;
    }

    private static JsonNode? Named(object waarde, Dictionary<Guid, string> namen) => waarde switch
    {
        string tekst => tekst,
        IEnumerable lijst when waarde.GetType().GenericTypeArguments is [var deel] && IsId(deel) => new JsonArray([.. lijst.Cast<object>().Select(w => Named(w, namen))]),
        _ when IsId(waarde.GetType()) => namen.GetValueOrDefault((Guid)waarde.GetType().GetProperty("Value")!.GetValue(waarde)!),
        _ => JsonSerializer.SerializeToNode(waarde, Json.Options),
    };

    private static bool IsId(Type type) => Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    private async Task<JsonArray> GeleverdAsync(string klant, CancellationToken stop)
    {
        var begin = klant + "|";
        var rijen = await db.Set<GeleverdeRij>().AsNoTracking().Where(r => r.Sleutel == klant || r.Sleutel.StartsWith(begin)).ToListAsync(stop);
        return new JsonArray([.. rijen.Where(r => r.Bestand is "klanten.csv" or "diagnoses.jsonl")
            .Select(r => new JsonObject { ["bestand"] = r.Bestand, ["op"] = r.Geleverd, ["velden"] = JsonSerializer.SerializeToNode(r.Velden, Json.Options) })]);
    }

    private async Task<JsonArray> WieKeekAsync(KlantId id, CancellationToken stop)
    {
        var regels = await db.Set<Logregel>().AsNoTracking().Where(l => l.Onderwerp == id.Value && l.OnderwerpSoort == "klant").OrderByDescending(l => l.Volgnummer).ToListAsync(stop);
        return new JsonArray([.. regels.Select(l => new JsonObject
        {
            ["op"] = l.Tijdstip, ["rol"] = l.Rol ?? "onbekend", ["handeling"] = Waarde.Van(l.Handeling), ["doel"] = l.Doel, ["velden"] = l.Velden,
        })]);
    }
}
