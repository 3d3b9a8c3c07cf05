using Matching.Zoeken;

namespace Matching.Training.Oordelen;

/// <summary>Stage 1 on its own: how many of those who were found a cut of the pool by text alone would keep.</summary>
public readonly record struct Stap1(int Gevonden, int Top50, int Top300)
{
    public static Stap1 Of(Proef proef)
    {
        var lijst = proef.Lijst;
        var opTekst = Proef.Order([.. lijst.Paren.Select(p => double.IsNaN(p.Tekst.Samen) ? -1 : p.Tekst.Samen)]);
        var gevonden = opTekst.Count(lijst.IsPositief);
        return new(gevonden, opTekst.Take(50).Count(lijst.IsPositief), opTekst.Length <= Vinden.HelePool ? gevonden : opTekst.Take(300).Count(lijst.IsPositief));
    }
}
