using System.Globalization;
using Matching.Benchmarks.Corpus;

namespace Matching.Benchmarks.Peers;

/// <summary>The corpus as two text files for peers in another language, in the order in which to index it. Columns are parted by tabs.</summary>
internal static class Corpusbestanden
{
    /// <summary>nummer, regio, bits of the filters, competenties, words.</summary>
    public const string Profielen = "profielen.tsv";

    /// <summary>nummer, regio, bits asked narrow, bits asked wide, weight of a word, competenties, words; the first eight competenties count double.</summary>
    public const string Vacatures = "vacatures.tsv";

    public static void Schrijf(Proefcorpus corpus, string map, CancellationToken stop)
    {
        using (var profielen = new StreamWriter(Path.Combine(map, Profielen)))
        {
            foreach (var p in corpus.Geordend())
            {
                stop.ThrowIfCancellationRequested();
                profielen.WriteLine(Regel(p.Nummer, p.Regio, Bits(Filtermasker.Heeft(p)), Codes(p.Competenties), InHetProduct.Tekst(p.Woorden)));
            }
        }

        File.WriteAllLines(Path.Combine(map, Vacatures), corpus.Vacatures.Select(v => Regel(
            v.Nummer, v.Regio, Bits(Filtermasker.Vraagt(v, Bereik.Smal)), Bits(Filtermasker.Vraagt(v, Bereik.Breed)),
            corpus.Telling.Woordgewicht(v), Codes(v.Competenties), InHetProduct.Tekst(v.Woorden))));
    }

    public static string Codes(IEnumerable<int> competenties) => string.Join(' ', competenties.Select(c => string.Create(CultureInfo.InvariantCulture, $"c{c}")));

    private static string Bits(uint masker) => string.Join(' ', Filtermasker.Aan(masker).Select(bit => bit.ToString(CultureInfo.InvariantCulture)));

    private static string Regel(params object[] delen) => string.Join('\t', delen.Select(d => Convert.ToString(d, CultureInfo.InvariantCulture)));
}
