using Matching.Zoeken;

namespace Matching.Voorstellen.Intake;

/// <summary>Whether a klant has a required competentie, under any of its codes; a certificate is the competentie, proven.</summary>
internal static class Beheersing
{
    public static bool Mist(KlantProfiel klant, HashSet<string> codes, int? niveau)
    {
        if (klant.Competenties is null || HeeftBewijs(klant, codes)) return false;
        return Zoek(klant, codes) is not { } gevonden || gevonden.Niveau < niveau;
    }

    public static bool IsBekend(KlantProfiel klant, HashSet<string> codes, int? niveau) =>
        HeeftBewijs(klant, codes) || (klant.Competenties is not null && (niveau is null || Zoek(klant, codes) is not { Niveau: null }));

    private static bool HeeftBewijs(KlantProfiel klant, HashSet<string> codes) => klant.Certificaten is { Count: > 0 } certificaten && certificaten.Any(codes.Contains);

    private static ProfielCompetentie? Zoek(KlantProfiel klant, HashSet<string> codes)
    {
        foreach (var competentie in klant.Competenties!)
        {
            if (codes.Contains(competentie.Code)) return competentie;
        }

        return null;
    }
}
