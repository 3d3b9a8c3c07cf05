using Matching.Gebieden;
using Matching.Rangschikking.Kenmerken;
using Matching.Zoeken;

namespace Matching.Rangschikking;

/// <summary>The part of the hand-weighted score that needs no texts: the way to work, the hours and days, language, level and licences.</summary>
public static class Voorkennis
{
    private const Middelen AlleMiddelen = Middelen.Fiets | Middelen.Auto | Middelen.Brommer | Middelen.Lopen | Middelen.Ov;

    private static readonly (double Gewicht, double Gewoon) Reistijd = Kolom("reistijd");
    private static readonly (double Gewicht, double Gewoon) WensKm = Kolom("binnen-wens-km");
    private static readonly (double Gewicht, double Gewoon) WensMinuten = Kolom("binnen-wens-minuten");
    private static readonly (double Gewicht, double Gewoon) Uren = Kolom("uren");
    private static readonly (double Gewicht, double Gewoon) Beschikbaar = Kolom("beschikbaar");
    private static readonly (double Gewicht, double Gewoon) Dagdelen = Kolom("dagdelen");
    private static readonly (double Gewicht, double Gewoon) Taal = Kolom("taal");
    private static readonly (double Gewicht, double Gewoon) Denkniveau = Kolom("denkniveau");
    private static readonly (double Gewicht, double Gewoon) Papieren = Kolom("papieren");

    /// <summary>For one question of one thread: it remembers the way to work of who lives where the one before lived.</summary>
    public static Voorscore Van(VacatureProfiel vacature, DateOnly op)
    {
        var vraag = Vacaturerij.Van(vacature);
        var (kmNu, reizenNu) = (double.NaN, new (double Punten, double Minuten)?[(int)AlleMiddelen + 1]);
        var hoogste = Hoogst(Dagdelen, vraag.Dagdelen.Length > 0 || vacature.Onregelmatig is not null) + Hoogst(Taal, vraag.Taal.Length > 0)
            + Hoogst(Denkniveau, vacature.WerkEnDenkniveau is not null) + Hoogst(Papieren, vraag.Rijbewijzen.Length + vraag.Bewijzen.Length > 0);
        // Other languages, parts of the week and papers are lists, which lie elsewhere in memory: only who may still be among the best is asked for them.
        return vraag.Dagdelen.Length + vraag.Bewijzen.Length > 0 || !Array.TrueForAll(vraag.Taal, t => t.IsNederlands)
            ? new(Beschikbaarheid, HoogstBij) { Rest = Rest, HoogsteRest = hoogste }
            : new((in klant, km) => Beschikbaarheid(in klant, km) + Kort(in klant), km => HoogstBij(km) + hoogste);

        double Beschikbaarheid(in Beschikbaarheid klant, double km)
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

        // Of who can be proposed: nobody is left who is known to lack a licence or to refuse irregular work.
        double Kort(in Beschikbaarheid klant)
        {
            var taal = double.NaN;
            foreach (ref readonly var eis in vraag.Taal.AsSpan())
            {
                taal = Niveau.Minst(taal, eis.Mondeling, klant.Mondeling);
                taal = Niveau.Minst(taal, eis.Schriftelijk, klant.Schriftelijk);
            }

            return Deel(Dagdelen, vacature.Onregelmatig == false || (vacature.Onregelmatig == true && klant.OnregelmatigBekend) ? 1 : double.NaN) + Deel(Taal, taal)
                + Deel(Denkniveau, Niveau.Denkniveau(klant.Denkniveau, vacature.WerkEnDenkniveau)) + Deel(Papieren, vraag.Rijbewijzen.Length > 0 && klant.RijbewijzenBekend ? 1 : double.NaN);
        }

        double Rest(Klantrij klant) =>
            Deel(Dagdelen, Kenmerkrij.Dagdelen(klant, vraag)) + Deel(Taal, Kenmerkrij.Taal(klant, vraag))
            + Deel(Denkniveau, Niveau.Denkniveau(klant.Denkniveau, vacature.WerkEnDenkniveau)) + Deel(Papieren, Kenmerkrij.Bewijzen(klant, vraag));

        // Nothing goes faster than all means together; rounding to five minutes can favour who lives a little farther by no more than that.
        static double HoogstBij(double km) =>
            Deel(Uren, 1) + Deel(Beschikbaar, 1) + (double.IsNaN(km) ? 0 : Reis(km, AlleMiddelen).Punten + Deel(WensKm, 1) + Deel(WensMinuten, 1));
    }

    private static (double Punten, double Minuten) Reis(double km, Middelen vervoer)
    {
        var minuten = Gebieden.Reistijd.Snelste(km, vervoer).Minuten;
        return (Deel(Reistijd, Reisweg.Vlotheid(minuten)), minuten);
    }

    /// <summary>What is not asked, nobody has more of.</summary>
    private static double Hoogst((double Gewicht, double Gewoon) kolom, bool gevraagd) => gevraagd ? Deel(kolom, 1) : 0;

    private static double Deel((double Gewicht, double Gewoon) kolom, double waarde) => double.IsNaN(waarde) ? 0 : kolom.Gewicht * (waarde - kolom.Gewoon);

    private static (double Gewicht, double Gewoon) Kolom(string naam) => Kenmerkenset.Alle.Where(k => k.Naam == naam).Select(k => (k.Gewicht, k.Gewoon)).Single();
}
