namespace Matching.Benchmarks.Corpus;

/// <summary>A made-up klant. Whoever indexes it gives it the number <paramref name="Nummer"/>.</summary>
/// <param name="Competenties">8 to 22 different ones of 3,000.</param>
/// <param name="Woorden">20 to 50 words of 30,000 in the order written, some of them more than once.</param>
/// <param name="Regio">0 to 34; a pc4 lies in one regio.</param>
/// <param name="Categorie">0 to 11: the kind of work.</param>
/// <param name="Rijbewijzen">Bits by place in <see cref="Proefcorpus.Rijbewijzen"/>.</param>
/// <param name="Opleiding">1 to 6.</param>
/// <param name="Onregelmatig">Works at irregular times; about half do.</param>
internal sealed record Proefprofiel(
    int Nummer, int[] Competenties, int[] Woorden, int Pc4, int Regio, int Categorie, int UrenMin, int UrenMax, int Rijbewijzen, int Opleiding,
    bool Actief, bool Onregelmatig)
{
    /// <summary>The filters, in their own words. Peers say the same in theirs.</summary>
    public bool Past(Proefvacature vacature, Bereik bereik) =>
        Actief && UrenMax >= vacature.UrenMin && (Rijbewijzen & vacature.Rijbewijzen) == vacature.Rijbewijzen
        && (bereik == Bereik.Breed || (Regio == vacature.Regio && Onregelmatig));
}

/// <summary>A made-up vacature: every competentie and word is welcome, none is a must; the first eight competenties count double.</summary>
internal sealed record Proefvacature(int Nummer, int[] Competenties, int[] Woorden, int Pc4, int Regio, int UrenMin, int Rijbewijzen)
{
    public const int Dubbel = 8;
}

internal enum Bereik
{
    /// <summary>Active, hours, licences, one regio, irregular work: 0.7% pass.</summary>
    Smal,

    /// <summary>Active, hours, licences: 49% pass.</summary>
    Breed,
}
