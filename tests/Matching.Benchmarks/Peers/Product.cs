using System.Diagnostics;
using Matching.Benchmarks.Corpus;
using Matching.Zoeken;

namespace Matching.Benchmarks.Peers;

/// <summary>What this product does itself: stage 1 of a match, through its own door.</summary>
internal sealed class Product : Peer
{
    private Zoekindex? index;
    private VacatureProfiel[][] vacatures = [];

    public override string Naam => "Matching";

    public override string Versie => typeof(Zoekindex).Assembly.GetName().Version!.ToString(3);

    public override string Verschil => "exact lengths; also who shares no term, where all fit";

    public override Lengtemaat? Formule => Lengtemaat.Precies;

    public override Bouw Bouw(Proefcorpus corpus, string map, CancellationToken stop)
    {
        vacatures = [.. corpus.Vacatures.Select(v => new[] { InHetProduct.Vacature(v, Bereik.Smal), InHetProduct.Vacature(v, Bereik.Breed) })];
        var voor = GC.GetTotalMemory(forceFullCollection: true);
        var start = Stopwatch.GetTimestamp();
        index = Zoekindex.InGeheugen(corpus.Geordend().Select(p => InHetProduct.Klant(p)), []);
        var duur = Stopwatch.GetElapsedTime(start);
        return new(duur, GC.GetTotalMemory(forceFullCollection: true) - voor);
    }

    public override Antwoord Zoek(int vacature, Bereik bereik, int manier)
    {
        var start = Stopwatch.GetTimestamp();
        var gevonden = index!.VindKlanten(vacatures[vacature][(int)bereik], InHetProduct.Vandaag, helePool: 0);
        var micros = Micros(start);
        // Where everyone fits nobody is dropped and nothing is ordered; to compare, the best are taken afterwards.
        var beste = gevonden.Where(k => k.Tekst.Samen > 0).OrderByDescending(k => k.Tekst.Samen).Take(Beste).ToList();
        return new([.. beste.Select(k => InHetProduct.Nummer(k.Klant))], [.. beste.Select(k => (float)k.Tekst.Samen)], Treffers: null, micros);
    }

    /// <summary>Where nobody is dropped, everyone who shares a term is in the answer.</summary>
    public override int? Tel(int vacature, Bereik bereik)
    {
        var gevonden = index!.VindKlanten(vacatures[vacature][(int)bereik], InHetProduct.Vandaag);
        return gevonden.Count == Vinden.Beste ? null : gevonden.Count(k => k.Tekst.Samen > 0);
    }

    public override void Dispose() => index?.Dispose();
}
