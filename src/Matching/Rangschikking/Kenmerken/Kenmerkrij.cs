using System.Runtime.CompilerServices;
using Matching.Gebieden;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>
/// The columns of <see cref="Kenmerkenset"/> from numbers instead of words, for ranking many at once: no allocation, an eighth of the time. The set is
/// what a kenmerk means; a test holds the two equal to the bit.
/// </summary>
public static class Kenmerkrij
{
    public static void Fill(Klantrij klant, Vacaturerij vacature, in Tekstscores tekst, DateOnly op, Span<double> rij)
    {
        var profiel = vacature.Profiel;
        (rij[0], rij[1], rij[3], rij[4]) = Competentiedekking.Aandelen(klant, vacature);
        rij[2] = Bewijzen(klant, vacature);
        Beroep(klant, vacature, op, rij);
        var km = Reisweg.Km(klant.Plek, vacature.Plek);
        var minuten = Reistijd.Snelste(km, klant.Vervoer).Minuten;
        rij[9] = Reisweg.Vlotheid(minuten);
        rij[10] = Reisweg.BinnenWens(km, klant.MaxKm);
        rij[11] = Reisweg.BinnenWens(minuten, klant.MaxMinuten);
        rij[12] = Werktijd.Uren(klant.UrenMin, klant.UrenMax, profiel);
        rij[13] = Dagdelen(klant, vacature);
        rij[14] = Werktijd.Beschikbaar(klant.BeschikbaarVanaf, profiel, op);
        rij[15] = Taal(klant, vacature);
        rij[16] = Niveau.Denkniveau(klant.Denkniveau, profiel.WerkEnDenkniveau);
        rij[17] = tekst.Woorden;
        rij[18] = tekst.Delen;
        rij[19] = tekst.Codes;
        rij[20] = profiel.WerkurenMax ?? profiel.WerkurenMin ?? double.NaN;
    }

    internal static double Bewijzen(Klantrij klant, Vacaturerij vacature)
    {
        var (heeft, mist) = (0, 0);
        if (klant.Rijbewijzen is { } rijbewijzen)
        {
            foreach (var gevraagd in vacature.Rijbewijzen) _ = rijbewijzen.AsSpan().Contains(gevraagd) ? heeft++ : mist++;
        }

        foreach (var gevraagd in vacature.Bewijzen)
        {
            if (klant.Kan(gevraagd) || klant.Certificaten.AsSpan().Contains(gevraagd)) heeft++;
            else if (klant.Certificaten is not null) mist++;
        }

        return Deel(heeft, heeft + mist);
    }

    private static void Beroep(Klantrij klant, Vacaturerij vacature, DateOnly op, Span<double> rij)
    {
        rij[5] = rij[6] = rij[7] = rij[8] = double.NaN;
        if (vacature.Beroep is not { } beroep) return;
        if (klant.Ervaring is { } ervaring)
        {
            var best = default(Beste);
            var relevant = default(Loopbaan);
            foreach (ref readonly var deel in ervaring.AsSpan())
            {
                var mate = Beroepsverwantschap.Tussen(deel.Beroep, beroep);
                best.Add(mate);
                if (mate >= Beroepsverwantschap.Relevant) relevant.Add(deel.Jaren, deel.Tot);
            }

            rij[5] = best.Waarde;
            rij[6] = Kenmerkenset.Jaren(relevant, vacature.Profiel);
            rij[7] = Kenmerkenset.Recent(relevant, op);
        }

        if (klant.Gewenst is { } gewenst)
        {
            var best = default(Beste);
            foreach (ref readonly var wens in gewenst.AsSpan()) best.Add(Beroepsverwantschap.Tussen(wens, beroep));
            rij[8] = best.Waarde;
        }
    }

    internal static double Dagdelen(Klantrij klant, Vacaturerij vacature)
    {
        if (vacature.Dagdelen.Length == 0 || klant.Dagdelen is not { } kan) return Werktijd.Onregelmatig(klant.Onregelmatig, vacature.Profiel);
        var past = 0;
        foreach (var gevraagd in vacature.Dagdelen) past += kan.AsSpan().Contains(gevraagd) ? 1 : 0;
        return (double)past / vacature.Dagdelen.Length;
    }

    internal static double Taal(Klantrij klant, Vacaturerij vacature)
    {
        var minst = double.NaN;
        if (klant.Taal is not { } heeft) return minst;
        foreach (var eis in vacature.Taal)
        {
            foreach (var eigen in heeft)
            {
                if (eigen.Taal != eis.Taal) continue;
                minst = Niveau.Minst(minst, eis.Mondeling, eigen.Mondeling);
                minst = Niveau.Minst(minst, eis.Schriftelijk, eigen.Schriftelijk);
                break;
            }
        }

        return minst;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Deel(double som, int aantal) => aantal == 0 ? double.NaN : som / aantal;
}
