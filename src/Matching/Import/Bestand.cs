using Matching.Data;
using Matching.Import.Lezen;
using Matching.Import.Velden;
using Matching.Logboek;
using Microsoft.EntityFrameworkCore;

namespace Matching.Import;

/// <summary>What an import of one file works with.</summary>
public sealed record Importomgeving(MatchingDbContext Db, Logsleutel Logsleutel, TimeProvider Clock)
{
    public Sleutelboek Boek { get; } = new(Db, Logsleutel);

    public Geraakt Geraakt { get; } = new();
}

/// <summary>A file of the contract, without what it holds.</summary>
public abstract class Bestand(string naam)
{
    public string Naam => naam;

    public abstract IReadOnlyCollection<string> Kolomnamen { get; }

    public abstract IReadOnlyCollection<string> VerplichteKolomnamen { get; }

    /// <summary>Stores the rows in the running transaction and counts them in <paramref name="verslag"/>.</summary>
    public abstract Task ImportAsync(IEnumerable<RuweRij> rijen, Bestandsverslag verslag, IProgress<string>? voortgang, CancellationToken stop);
}

/// <summary>
/// A file of the contract as a list of columns. A subclass declares its columns in its constructor and says how a new row begins;
/// reading, recognising, comparing and storing are the same for all (<see cref="Levering{T}"/>).
/// </summary>
public abstract class Bestand<T>(string naam, Importomgeving omgeving) : Bestand(naam)
    where T : class
{
    // Every entity that is delivered under one key keeps it under this name.
    private const string SleutelProperty = "Sleutel";
    private const int AtOnce = 500;

    private readonly List<Kolom<T>> sleutels = [];
    private readonly List<Kolom<T>> kolommen = [];

    public IReadOnlyList<Kolom<T>> Sleutels => sleutels;

    public IReadOnlyList<Kolom<T>> Kolommen => kolommen;

    public override IReadOnlyCollection<string> Kolomnamen => [.. sleutels.Concat(kolommen).Select(k => k.Naam)];

    public override IReadOnlyCollection<string> VerplichteKolomnamen => [.. sleutels.Concat(kolommen).Where(k => k.IsVerplicht).Select(k => k.Naam)];

    protected MatchingDbContext Db => omgeving.Db;

    protected TimeProvider Clock => omgeving.Clock;

    protected Sleutelboek Boek => omgeving.Boek;

    protected Geraakt Geraakt => omgeving.Geraakt;

    /// <summary>A row seen for the first time; its columns are applied next, so required values may be left for them.</summary>
    public abstract T Make(Rij<T> rij);

    /// <summary>What the database holds of these rows, by the key of the row.</summary>
    public virtual async Task<Dictionary<string, T>> LoadAsync(IReadOnlyCollection<Rij<T>> rijen, CancellationToken stop)
    {
        var gezocht = rijen.Select(r => r.Sleutel).ToList();
        return await Db.Set<T>().Where(e => gezocht.Contains(EF.Property<string>(e, SleutelProperty)))
            .ToDictionaryAsync(e => (string)Db.Entry(e).Property(SleutelProperty).CurrentValue!, StringComparer.Ordinal, stop);
    }

    /// <summary>Says whom a row concerns; asked before and after it changes, since it may move from one to another.</summary>
    public virtual void Touch(T entity)
    {
    }

    /// <summary>What else follows from these rows, in the same transaction.</summary>
    public virtual Task FollowAsync(IReadOnlyList<Verwerkt<T>> verwerkt, CancellationToken stop) => Task.CompletedTask;

    /// <summary>What follows once all rows are stored.</summary>
    public virtual Task FinishAsync(CancellationToken stop) => Task.CompletedTask;

    public override async Task ImportAsync(IEnumerable<RuweRij> rijen, Bestandsverslag verslag, IProgress<string>? voortgang, CancellationToken stop)
    {
        await Boek.LoadAsync(stop);
        await new Levering<T>(this, omgeving, verslag).StoreAsync(rijen, voortgang, stop);
        await FinishAsync(stop);
    }

    /// <summary>Does and saves something for many, a part at a time, so that memory does not grow with the file.</summary>
    protected async Task InPartsAsync<TId>(IEnumerable<TId> ids, Func<List<TId>, Task> work, CancellationToken stop)
    {
        foreach (var deel in ids.Chunk(AtOnce))
        {
            await work([.. deel]);
            await Db.SaveChangesAsync(stop);
            Db.ChangeTracker.Clear();
        }
    }

    protected Kolom<T, string?> Sleutel(string kolom) => Sleutel(kolom, Veldsoort.Sleutel);

    protected Kolom<T, TWaarde> Sleutel<TWaarde>(string kolom, Veldlezer<TWaarde> lees)
    {
        var sleutel = new Kolom<T, TWaarde>(kolom, isVerplicht: true, lees, (_, _) => { });
        sleutels.Add(sleutel);
        return sleutel;
    }

    protected Kolom<T, TWaarde> Kolom<TWaarde>(string kolom, Veldlezer<TWaarde> lees, Action<T, TWaarde> zet) =>
        Add(new Kolom<T, TWaarde>(kolom, isVerplicht: false, lees, zet));

    protected Kolom<T, TWaarde?> Verplicht<TWaarde>(string kolom, Veldlezer<TWaarde?> lees, Action<T, TWaarde> zet)
        where TWaarde : struct => Add(new Kolom<T, TWaarde?>(kolom, isVerplicht: true, lees, (e, w) => zet(e, w!.Value)));

    protected Kolom<T, TWaarde?> Verplicht<TWaarde>(string kolom, Veldlezer<TWaarde?> lees, Action<T, TWaarde> zet)
        where TWaarde : class => Add(new Kolom<T, TWaarde?>(kolom, isVerplicht: true, lees, (e, w) => zet(e, w!)));

    private Kolom<T, TWaarde> Add<TWaarde>(Kolom<T, TWaarde> kolom)
    {
        kolommen.Add(kolom);
        return kolom;
    }
}
