using Matching.Klanten;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>Text scores of a vacature against klanten, in their order; from an index of the past.</summary>
public delegate IReadOnlyList<Tekstscores> Tekstmeter(VacatureProfiel vacature, IReadOnlyCollection<KlantProfiel> klanten);

/// <summary>One judged list with its whole pool as feature rows: worked out once, used by every split.</summary>
public sealed class Lijst
{
    private readonly Dictionary<KlantId, int> plek;
    private readonly Dictionary<KlantId, float[]> getoond;
    private readonly HashSet<KlantId> positief;

    private Lijst(Beoordeling beoordeling, List<Paar> paren, Dictionary<KlantId, float[]> getoond)
    {
        (Beoordeling, Paren, Rijen, this.getoond) = (beoordeling, paren, new double[paren.Count * Kenmerkenset.Aantal], getoond);
        for (var i = 0; i < paren.Count; i++) Kenmerkenset.Fill(paren[i], Rijen.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal));
        plek = paren.Select((p, i) => (p.Klant.Id, i)).ToDictionary(p => p.Id, p => p.i);
        positief = beoordeling.Aflopen.Where(a => a.IsPositief).Select(a => a.Klant).ToHashSet();
    }

    public Beoordeling Beoordeling { get; }

    public IReadOnlyList<Paar> Paren { get; }

    /// <summary>Row after row, in <see cref="Kenmerkenset"/> order.</summary>
    public double[] Rijen { get; }

    public static Lijst Van(Beoordeling beoordeling, Historie historie, Tekstmeter meter)
    {
        var pool = historie.Pool(beoordeling);
        var teksten = meter(beoordeling.Vacature, pool);
        return new Lijst(beoordeling, [.. pool.Select((klant, i) => new Paar(klant, beoordeling.Vacature, teksten[i], beoordeling.Op))], Shown(beoordeling, historie, meter));
    }

    /// <summary>Of a pool that is known, in order of key, where nothing was shown before.</summary>
    public static Lijst Van(Beoordeling beoordeling, IEnumerable<Paar> pool) => new(beoordeling, [.. pool], []);

    public bool IsPositief(int i) => positief.Contains(Paren[i].Klant.Id);

    public ReadOnlySpan<double> Rij(int i) => Rijen.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal);

    /// <summary>The row to learn an outcome from: as it was when shown, else as it was on the day of the list; null for who was in neither.</summary>
    public float[]? RijVan(Afloop afloop, DateOnly tot) =>
        afloop.Gezien?.Dag < tot ? getoond[afloop.Klant]
        : plek.TryGetValue(afloop.Klant, out var i) ? Kenmerkenset.Single(Rij(i)) : null;

    /// <summary>The values as they were kept, or worked out again for that day where they are of another set of kenmerken.</summary>
    private static Dictionary<KlantId, float[]> Shown(Beoordeling beoordeling, Historie historie, Tekstmeter meter) => beoordeling.Aflopen
        .Where(a => a.Gezien is not null)
        .ToDictionary(a => a.Klant, a => a.Gezien!.KenmerkenHash == Kenmerkenset.Hash ? [.. a.Gezien.Plek.Kenmerken] : Again(a.Gezien, beoordeling.Vacature, historie, meter));

    private static float[] Again(Gezien gezien, VacatureProfiel vacature, Historie historie, Tekstmeter meter)
    {
        var klant = historie.Toen(gezien.Plek.Klant, gezien.Dag);
        var rij = new double[Kenmerkenset.Aantal];
        Kenmerkenset.Fill(new Paar(klant, vacature, meter(vacature, [klant])[0], gezien.Dag), rij);
        return Kenmerkenset.Single(rij);
    }
}
