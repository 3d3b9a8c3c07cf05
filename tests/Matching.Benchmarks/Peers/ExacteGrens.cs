using System.Diagnostics;
using Matching.Benchmarks.Corpus;

namespace Matching.Benchmarks.Peers;

/// <summary>
/// No index at all: every profile of the regio, or everyone, is looked at in memory, and scored from tables that hold the weight of each term. What
/// it answers is what the others are checked against: asked with the manier of a <see cref="Lengtemaat"/>, it scores as they do.
/// </summary>
internal sealed class ExacteGrens : Peer
{
    private readonly ThreadLocal<float[]> gewichten = new(() => new float[Proefcorpus.Competenties + Woordenlijst.Aantal]);
    private Proefcorpus corpus = null!;
    private uint[] maskers = [];
    private int[] begin = [];
    private ushort[] termen = [];
    private ushort[] codes = [];
    private float[][] maten = [];
    private int[] regios = [];

    public override string Naam => "exact in memory, no index";

    public override string Versie => "";

    public override string Verschil => "the check of all others";

    public override Lengtemaat? Formule => Lengtemaat.Precies;

    public override Bouw Bouw(Proefcorpus corpus, string map, CancellationToken stop)
    {
        this.corpus = corpus;
        var start = Stopwatch.GetTimestamp();
        var (alleTermen, alleCodes) = (new List<ushort>(), new List<ushort>());
        (maskers, begin, regios) = (new uint[corpus.Aantal], new int[corpus.Aantal + 1], new int[Proefcorpus.Regios + 1]);
        var doc = 0;
        foreach (var profiel in corpus.Geordend())
        {
            stop.ThrowIfCancellationRequested();
            regios[profiel.Regio + 1] = doc + 1;
            maskers[doc] = Filtermasker.Heeft(profiel);
            foreach (var competentie in profiel.Competenties)
            {
                alleTermen.Add((ushort)competentie);
                alleCodes.Add(0);
            }

            foreach (var (woord, keer) in profiel.Woorden.CountBy(w => w))
            {
                alleTermen.Add((ushort)(Proefcorpus.Competenties + woord));
                alleCodes.Add(Code(keer, profiel.Woorden.Length));
            }

            begin[++doc] = alleTermen.Count;
        }

        (termen, codes) = ([.. alleTermen], [.. alleCodes]);
        maten = [.. Enum.GetValues<Lengtemaat>().Select(Maten)];
        return new(Stopwatch.GetElapsedTime(start), ((long)termen.Length * 4) + (corpus.Aantal * 8L));
    }

    public override Antwoord Zoek(int vacature, Bereik bereik, int manier)
    {
        var start = Stopwatch.GetTimestamp();
        var vraag = corpus.Vacatures[vacature];
        var (gewicht, maat) = (gewichten.Value!, maten[manier]);
        Weeg(vraag, gewicht, aan: true);
        var nodig = Filtermasker.Vraagt(vraag, bereik);
        var (van, tot) = bereik == Bereik.Smal ? (regios[vraag.Regio], regios[vraag.Regio + 1]) : (0, maskers.Length);
        var treffers = 0;
        var beste = new PriorityQueue<int, float>(Beste + 1);
        for (var doc = van; doc < tot; doc++)
        {
            if ((maskers[doc] & nodig) != nodig) continue;
            var score = 0f;
            for (var i = begin[doc]; i < begin[doc + 1]; i++) score += gewicht[termen[i]] * maat[codes[i]];
            if (score == 0) continue;
            treffers++;
            if (beste.Count < Beste) beste.Enqueue(doc, score);
            else if (beste.TryPeek(out _, out var laagste) && score > laagste) beste.EnqueueDequeue(doc, score);
        }

        Weeg(vraag, gewicht, aan: false);
        var (nummers, scores) = (new int[beste.Count], new float[beste.Count]);
        for (var plek = beste.Count - 1; beste.TryDequeue(out var doc, out var score); plek--) (nummers[plek], scores[plek]) = (corpus.Volgorde[doc], score);
        return new(nummers, scores, treffers, Micros(start));
    }

    public override void Dispose() => gewichten.Dispose();

    // The table is cleared term by term: it is far larger than a vacature.
    private void Weeg(Proefvacature vraag, float[] gewicht, bool aan)
    {
        var woordgewicht = aan ? corpus.Telling.Woordgewicht(vraag) : 0;
        foreach (var woord in vraag.Woorden) gewicht[Proefcorpus.Competenties + woord] = (float)(woordgewicht * corpus.Telling.IdfWoord(woord));
        for (var i = 0; i < vraag.Competenties.Length; i++)
        {
            gewicht[vraag.Competenties[i]] = aan ? (float)(Termtelling.Gewicht(i) * corpus.Telling.IdfCompetentie(vraag.Competenties[i])) : 0;
        }
    }

    private static ushort Code(int keer, int lengte) => (ushort)((keer << 6) | lengte);

    /// <summary>By code: how far a word counts; a competentie, code 0, counts 1.</summary>
    private float[] Maten(Lengtemaat maat)
    {
        var gemiddeld = (double)corpus.Telling.Woorden / corpus.Aantal;
        var tabel = new float[1 << 12];
        for (var code = 1; code < tabel.Length; code++)
        {
            var (keer, lengte) = (code >> 6, code & 63);
            var demping = Termtelling.K1 * (0.25 + (0.75 * maat.Van(lengte) / gemiddeld));
            tabel[code] = (float)(keer * (Termtelling.K1 + 1) / (keer + demping));
        }

        tabel[0] = 1;
        return tabel;
    }
}
