using System.Text.Json.Serialization;
using Matching.Data;
using Matching.Import.Velden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Trajecten;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import;

/// <summary>A delivered key of another row.</summary>
public abstract record Verwijzing(string Sleutel);

/// <summary>A delivered key and the row it leads to.</summary>
public sealed record Verwijzing<TId>(string Sleutel, [property: JsonIgnore] TId Id) : Verwijzing(Sleutel)
    where TId : struct, IId<TId>;

/// <summary>
/// Where the keys lead that one file may name: to what earlier files or earlier deliveries brought. A file's columns ask for the registers they
/// need; only those are loaded, whole, because a look-up per row would cost a query per row.
/// </summary>
public sealed class Sleutelboek(MatchingDbContext db, Logsleutel logsleutel)
{
    private readonly List<Func<CancellationToken, Task>> nodig = [];
    private readonly HashSet<string> vergeten = new(StringComparer.Ordinal);
    private Register<MedewerkerId>? medewerkers;
    private Register<WerkgeverId>? werkgevers;
    private Register<KlantId>? klanten;
    private Register<VacatureId>? vacatures;
    private Register<TrajectId>? trajecten;

    public Register<MedewerkerId> Medewerkers => medewerkers ??= Need(new Register<MedewerkerId>("medewerker"), db.Set<Medewerker>().Select(m => new Ingang<MedewerkerId>(m.Sleutel, m.Id)));

    public Register<WerkgeverId> Werkgevers => werkgevers ??= Need(new Register<WerkgeverId>("werkgever"), db.Set<Werkgever>().Select(w => new Ingang<WerkgeverId>(w.Sleutel, w.Id)));

    public Register<KlantId> Klanten => klanten ??= Need(new Register<KlantId>("klant", CheckVergeten), db.Set<Klant>().Select(k => new Ingang<KlantId>(k.Sleutel, k.Id)));

    public Register<VacatureId> Vacatures => vacatures ??= Need(new Register<VacatureId>("vacature"), db.Set<Vacature>().Select(v => new Ingang<VacatureId>(v.Sleutel, v.Id)));

    public Register<TrajectId> Trajecten => trajecten ??= Need(new Register<TrajectId>("traject"), db.Set<Traject>().Select(t => new Ingang<TrajectId>(t.Sleutel, t.Id)));

    public async Task LoadAsync(CancellationToken stop)
    {
        vergeten.UnionWith(await db.Set<VergetenKlant>().Select(v => v.Kenmerk).ToListAsync(stop));
        foreach (var load in nodig) await load(stop);
    }

    /// <summary>The key of a klant who may be new. Null: it cannot be read, or it is of someone who was erased here, and the row knows.</summary>
    public string? Klantsleutel(Veld veld)
    {
        if (Veldsoort.Sleutel(veld) is not { } sleutel) return null;
        return CheckVergeten(sleutel) is { } reden ? (string?)veld.Reject(reden) : sleutel;
    }

    private string? CheckVergeten(string sleutel) =>
        vergeten.Count > 0 && vergeten.Contains(VergetenKlant.KenmerkVan(logsleutel, sleutel)) ? "een klant die hier niet is verwijderd: wie verwijderd is, komt niet terug" : null;

    private Register<TId> Need<TId>(Register<TId> register, IQueryable<Ingang<TId>> ingangen)
        where TId : struct, IId<TId>
    {
        nodig.Add(async stop =>
        {
            await foreach (var ingang in ingangen.AsAsyncEnumerable().WithCancellation(stop)) register.Add(new(ingang.Sleutel, ingang.Id));
        });
        return register;
    }

    private sealed record Ingang<TId>(string Sleutel, TId Id);
}

/// <summary>The keys of one register, both ways.</summary>
/// <param name="geweigerd">Why a key is turned away; null takes it.</param>
public sealed class Register<TId>(string soort, Func<string, string?>? geweigerd = null)
    where TId : struct, IId<TId>
{
    private readonly Dictionary<string, Verwijzing<TId>> opSleutel = new(StringComparer.Ordinal);
    private readonly Dictionary<TId, Verwijzing<TId>> opId = [];

    public void Add(Verwijzing<TId> verwijzing)
    {
        opSleutel.Add(verwijzing.Sleutel, verwijzing);
        opId.Add(verwijzing.Id, verwijzing);
    }

    /// <summary>The row behind an id; null for none. One that came after the register was loaded goes by its id.</summary>
    public Verwijzing<TId>? Find(TId? id) => id is { } bekend ? opId.GetValueOrDefault(bekend) ?? new(bekend.Value.ToString(), bekend) : null;

    /// <summary>Reads a key that must lead somewhere: a dangling one is a fault of its row.</summary>
    public Verwijzing<TId>? Read(Veld veld)
    {
        if (Veldsoort.Sleutel(veld) is not { } sleutel) return null;
        return opSleutel.GetValueOrDefault(sleutel) ?? (Verwijzing<TId>?)veld.Reject(geweigerd?.Invoke(sleutel) ?? $"de sleutel van een {soort} die hier bekend is");
    }
}
