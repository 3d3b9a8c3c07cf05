using Lucene.Net.Store;
using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>
/// The index of klanten and vacatures: a copy made from the database, never the truth. One process writes it; others may read what was
/// last committed. Search is safe from many threads while it is being updated.
/// </summary>
public sealed class Zoekindex : IDisposable
{
    private readonly Indexmap? map;
    private FileStream? slot;
    private volatile Generatie? huidige;
    private string? huidigPad;

    public Zoekindex(Opslag opslag) => map = new Indexmap(opslag.Index);

    private Zoekindex()
    {
    }

    /// <summary>Why the index must be made anew before it can be used; null when it is usable.</summary>
    public Herbouwreden? Herbouwreden { get; private set; } = Zoeken.Herbouwreden.Ontbreekt;

    /// <summary>What a search now sees is a copy of; null when there is no index yet.</summary>
    public Indexstempel? Stempel => huidige?.Stempel;

    /// <summary>
    /// An index of given profiles in memory, for scoring the past. A klant may be in it several times, once per diagnose:
    /// ask it with <c>Scoor</c>.
    /// </summary>
    public static Zoekindex InGeheugen(IEnumerable<KlantProfiel> klanten, IEnumerable<VacatureProfiel> vacatures)
    {
        var generatie = Generatie.OmTeSchrijven(new RAMDirectory(), stempel: null);
        foreach (var deel in klanten.Chunk(1000)) generatie.Verwerk(new(deel, []), k => k.Diagnose is { } dag ? $"{Ids.Van(k.Id)}@{dag.DayNumber}" : Ids.Van(k.Id));
        generatie.Verwerk(new([], vacatures.ToList()), _ => "");
        generatie.Verdicht();
        generatie.Ververs(stempel: null);
        return new() { huidige = generatie, Herbouwreden = null };
    }

    /// <summary>Takes the index for this process. A fault says who stands in the way; without one, look at <see cref="Herbouwreden"/>.</summary>
    public Fault? OpenOmTeSchrijven()
    {
        if (slot is not null) return null;
        slot = FileLock.TryTake(Map.Slot);
        if (slot is null) return new Unavailable("De index is in gebruik door een ander proces. Stop dat proces en probeer het opnieuw.");
        (huidigPad, var stempel, Herbouwreden) = Map.Huidige();
        if (huidigPad is not null) huidige = Generatie.OmTeSchrijven(FSDirectory.Open(huidigPad), stempel);
        Map.RuimOp(huidigPad);
        return null;
    }

    /// <summary>Opens what was last committed, beside the process that writes.</summary>
    public Fault? OpenOmTeLezen()
    {
        (var pad, var stempel, Herbouwreden) = Map.Huidige();
        if (pad is null) return new Unavailable("Er is geen bruikbare index. Maak die met de opdracht reindex.");
        huidige = Generatie.OmTeLezen(FSDirectory.Open(pad), stempel!);
        return null;
    }

    public KlantProfiel? Klant(KlantId id) => Lees(beeld => beeld.Zoek(Ids.Van(id)) is var (segment, doc) ? segment.Klanten[doc] : null);

    public VacatureProfiel? Vacature(VacatureId id) => Lees(beeld => beeld.Zoek(Ids.Van(id)) is var (segment, doc) ? segment.Vacatures[doc] : null);

    /// <summary>All profiles at one moment; each is the same object until it changes.</summary>
    public IReadOnlyList<KlantProfiel> Klanten() => Lees(beeld => beeld.Klanten().Select(beeld.Klant).ToList());

    /// <summary>Of how many klanten and vacatures together competenties are known, and how many have or ask each, by its code.</summary>
    public (int Totaal, IReadOnlyDictionary<string, int> Aantallen) Competenties() => Lees(beeld => beeld.Competenties);

    public IReadOnlyList<VacatureProfiel> Vacatures() => Lees(beeld => beeld.Vacatures().ToList());

    /// <summary>Puts a change in the index and shows it to the next search. The commit comes later: until then the database is what remembers.</summary>
    public void Verwerk(Indexwijziging wijziging, Indexstempel stempel)
    {
        Huidige.Verwerk(wijziging, k => Ids.Van(k.Id));
        Huidige.Ververs(stempel);
    }

    /// <param name="wis">Something was removed, and must leave the files too.</param>
    public void LegVast(bool wis = false) => Huidige.LegVast(wis);

    public void Dispose()
    {
        if (slot is not null) huidige?.LegVast(wis: false);
        huidige?.Dispose();
        slot?.Dispose();
        (huidige, slot) = (null, null);
    }

    internal T Lees<T>(Func<Beeld, T> lees)
    {
        while (true)
        {
            var generatie = Huidige;
            try
            {
                return generatie.Lees(lees);
            }
            catch (ObjectDisposedException) when (generatie != huidige)
            {
                // A rebuild swapped it between two lines; the new one is there.
            }
        }
    }

    /// <summary>Starts a generation beside the current one, which keeps answering until the new one is whole.</summary>
    internal Herbouw BeginHerbouw()
    {
        if (slot is null) throw new InvalidOperationException("De index is niet geopend om te schrijven.");
        var (pad, nieuwPad) = (huidigPad, Map.Volgende());
        return new(
            Generatie.OmTeSchrijven(FSDirectory.Open(nieuwPad), stempel: null),
            (nieuw, stempel) => NeemOver(nieuw, nieuwPad, stempel),
            () => Map.RuimOp(pad));
    }

    private void NeemOver(Generatie nieuw, string pad, Indexstempel stempel)
    {
        nieuw.Verdicht();
        nieuw.Ververs(stempel);
        nieuw.LegVast(wis: false);
        var oud = huidige;
        (huidige, huidigPad, Herbouwreden) = (nieuw, pad, null);
        oud?.Dispose();
        Map.RuimOp(pad);
    }

    private Generatie Huidige => huidige ?? throw new InvalidOperationException("De index is nog niet opgebouwd.");

    private Indexmap Map => map ?? throw new InvalidOperationException("Deze index staat in het geheugen.");
}
