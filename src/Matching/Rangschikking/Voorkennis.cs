using Matching.Gebieden;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Rangschikking;

/// <summary>The part of the hand-weighted score that needs no texts: the way to work, the hours and the first day.</summary>
internal static class Voorkennis
{
    private static readonly (double Gewicht, double Gewoon) Reistijd = Kolom("reistijd");
    private static readonly (double Gewicht, double Gewoon) WensKm = Kolom("binnen-wens-km");
    private static readonly (double Gewicht, double Gewoon) WensMinuten = Kolom("binnen-wens-minuten");
    private static readonly (double Gewicht, double Gewoon) Uren = Kolom("uren");
    private static readonly (double Gewicht, double Gewoon) Beschikbaar = Kolom("beschikbaar");

    /// <summary>For one question of one thread: it remembers the way to work of who lives where the one before lived.</summary>
    public static Voorscore Van(VacatureProfiel vacature, DateOnly op)
    {
        var rest = Deel(Uren, 1) + Deel(Beschikbaar, 1);
        var (kmNu, reizenNu) = (double.NaN, new (double Punten, double Minuten)?[(int)AlleMiddelen + 1]);
        return new(Som, HoogstBij);

        double Som(in Beschikbaarheid klant, double km)
        {
            var som = Deel(Uren, Werktijd.Uren(klant.UrenMin, klant.UrenMax, vacature)) + Deel(Beschikbaar, Werktijd.Beschikbaar(klant.Vanaf, vacature, op));
            if (double.IsNaN(km)) return som;
            if (km != kmNu)
            {
                kmNu = km;
                Array.Clear(reizenNu);
            }

            var (punten, minuten) = reizenNu[(int)klant.Vervoer] ??= Reis(km, klant.Vervoer);
            return som + punten + Deel(WensKm, Reisweg.BinnenWens(km, klant.MaxKm)) + Deel(WensMinuten, Reisweg.BinnenWens(minuten, klant.MaxMinuten));
        }

        // Nothing goes faster than all means together; rounding to five minutes can favour who lives a little farther by no more than that.
        double HoogstBij(double km) => rest + (double.IsNaN(km) ? 0 : Reis(km, AlleMiddelen).Punten + Deel(WensKm, 1) + Deel(WensMinuten, 1));
    }

    private const Middelen AlleMiddelen = Middelen.Fiets | Middelen.Auto | Middelen.Brommer | Middelen.Lopen | Middelen.Ov;

    private static (double Punten, double Minuten) Reis(double km, Middelen vervoer)
    {
        var minuten = Gebieden.Reistijd.Snelste(km, vervoer).Minuten;
        return (Deel(Reistijd, Reisweg.Vlotheid(minuten)), minuten);
    }

    private static double Deel((double Gewicht, double Gewoon) kolom, double waarde) => double.IsNaN(waarde) ? 0 : kolom.Gewicht * (waarde - kolom.Gewoon);

    private static (double Gewicht, double Gewoon) Kolom(string naam) => Kenmerkenset.Alle.Where(k => k.Naam == naam).Select(k => (k.Gewicht, k.Gewoon)).Single();
}
