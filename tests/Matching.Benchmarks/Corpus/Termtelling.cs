namespace Matching.Benchmarks.Corpus;

/// <summary>In how many profiles each term stands: one pass over the corpus, for weights that every peer is given alike.</summary>
internal sealed class Termtelling
{
    public const double K1 = 1.2;

    /// <summary>What all words together weigh against all competenties, both as a share of the most that can be had: as in the product's stage 1.</summary>
    private const double Woorddeel = 0.5;

    private readonly int[] competenties = new int[Proefcorpus.Competenties];
    private readonly int[] woorden = new int[Woordenlijst.Aantal];
    private readonly int profielen;

    public Termtelling(Proefcorpus corpus)
    {
        profielen = corpus.Aantal;
        foreach (var profiel in corpus.Profielen())
        {
            foreach (var competentie in profiel.Competenties) competenties[competentie]++;
            foreach (var woord in profiel.Woorden.Distinct()) woorden[woord]++;
            Woorden += profiel.Woorden.Length;
        }
    }

    /// <summary>Words in all profiles together.</summary>
    public long Woorden { get; }

    public double IdfCompetentie(int competentie) => Idf(competenties[competentie]);

    public double IdfWoord(int woord) => Idf(woorden[woord]);

    /// <summary>What a word weighs where a competentie weighs 1 (or 2); every peer that can weigh is given it.</summary>
    public double Woordgewicht(Proefvacature vacature)
    {
        var meest = vacature.Competenties.Select((c, plek) => Gewicht(plek) * IdfCompetentie(c)).Sum();
        return Woorddeel * meest / ((K1 + 1) * vacature.Woorden.Sum(IdfWoord));
    }

    public static double Gewicht(int plek) => plek < Proefvacature.Dubbel ? 2 : 1;

    private double Idf(int metTerm) => Math.Log(1 + ((profielen - metTerm + 0.5) / (metTerm + 0.5)));
}
