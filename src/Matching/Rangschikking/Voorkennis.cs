using Matching.Gebieden;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Rangschikking;

/// <summary>The part of the hand-weighted score that needs no texts: the way to work, the hours and days, language, level and licences.</summary>
internal static class Voorkennis
{
    private static readonly (double Gewicht, double Gewoon) Reistijd = Kolom("reistijd");
    private static readonly (double Gewicht, double Gewoon) WensKm = Kolom("binnen-wens-km");
    private static readonly (double Gewicht, double Gewoon) WensMinuten = Kolom("binnen-wens-minuten");
    private static readonly (double Gewicht, double Gewoon) Uren = Kolom("uren");
    private static readonly (double Gewicht, double Gewoon) Beschikbaar = Kolom("beschikbaar");
    private static readonly (double Gewicht, double Gewoon) Dagdelen = Kolom("dagdelen");
    private static readonly (double Gewicht, double Gewoon) Taal = Kolom("taal");
    private static readonly (double Gewicht, double Gewoon) Denkniveau = Kolom("denkniveau");
    private static readonly (double Gewicht, double Gewoon) Bewijsstukken = Kolom("bewijsstukken");

    public static Voorscore Van(VacatureProfiel vacature, DateOnly op)
    {
        var vraag = Vacaturerij.Van(vacature);
        var rest = Deel(Uren, 1) + Deel(Beschikbaar, 1) + Hoogst(Dagdelen, vraag.Dagdelen.Length > 0 || vacature.Onregelmatig is not null) + Hoogst(Taal, vraag.Taal.Length > 0)
            + Hoogst(Denkniveau, vacature.WerkEnDenkniveau is not null) + Hoogst(Bewijsstukken, vraag.Rijbewijzen.Length + vraag.Bewijzen.Length > 0);
        return new(Som, HoogstBij);

        double Som(Klantrij klant)
        {
            var km = Reisweg.Km(klant.Plek, vacature.Plek);
            var minuten = Gebieden.Reistijd.Snelste(km, klant.Vervoer).Minuten;
            return Deel(Reistijd, Reisweg.Vlotheid(minuten)) + Deel(WensKm, Reisweg.BinnenWens(km, klant.MaxKm)) + Deel(WensMinuten, Reisweg.BinnenWens(minuten, klant.MaxMinuten))
                + Deel(Uren, Werktijd.Uren(klant.UrenMin, klant.UrenMax, vacature)) + Deel(Beschikbaar, Werktijd.Beschikbaar(klant.BeschikbaarVanaf, vacature, op))
                + Deel(Dagdelen, Kenmerkrij.Dagdelen(klant, vraag)) + Deel(Taal, Kenmerkrij.Taal(klant, vraag)) + Deel(Denkniveau, Niveau.Denkniveau(klant.Denkniveau, vacature.WerkEnDenkniveau))
                + Deel(Bewijsstukken, Kenmerkrij.Bewijzen(klant, vraag));
        }

        // Nothing goes faster than all means together; rounding to five minutes can favour who lives a little farther by no more than that.
        double HoogstBij(double km) => rest + (double.IsNaN(km) ? 0 : Deel(Reistijd, Reisweg.Vlotheid(Gebieden.Reistijd.Snelste(km, AlleMiddelen).Minuten)) + Deel(WensKm, 1) + Deel(WensMinuten, 1));
    }

    /// <summary>What is not asked, nobody has more of.</summary>
    private static double Hoogst((double Gewicht, double Gewoon) kolom, bool gevraagd) => gevraagd ? Deel(kolom, 1) : 0;

    private const Middelen AlleMiddelen = Middelen.Fiets | Middelen.Auto | Middelen.Brommer | Middelen.Lopen | Middelen.Ov;

    private static double Deel((double Gewicht, double Gewoon) kolom, double waarde) => double.IsNaN(waarde) ? 0 : kolom.Gewicht * (waarde - kolom.Gewoon);

    private static (double Gewicht, double Gewoon) Kolom(string naam) => Kenmerkenset.Alle.Where(k => k.Naam == naam).Select(k => (k.Gewicht, k.Gewoon)).Single();
}
