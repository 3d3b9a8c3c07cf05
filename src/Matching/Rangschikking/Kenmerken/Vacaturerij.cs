using System.Runtime.CompilerServices;
using Matching.Gebieden;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kenmerken;

/// <summary>What ranking reads of a vacature, as numbers, to hold against many a <see cref="Klantrij"/>.</summary>
public sealed class Vacaturerij
{
    private static readonly ConditionalWeakTable<VacatureProfiel, Vacaturerij> Gemaakt = [];

    private Vacaturerij(VacatureProfiel vacature)
    {
        Profiel = vacature;
        Plek = vacature.Werkplek is { } plek ? Bolpunt.Van(plek) : null;
        Competenties = [.. (vacature.Competenties ?? []).Select((c, i) => new Vraagcompetentie(
            c.Niveau, (c.Eis == Eis.Vereist ? 0 : 2) + (Competentiedekking.IsGedrag(c.Code) ? 1 : 0), vacature.Waarde(i).Gewicht))];
        foreach (var gevraagd in Competenties) Gewichten[gevraagd.Soort] += gevraagd.Gewicht;
        Gevraagd = new((vacature.Competenties ?? []).SelectMany((c, i) => vacature.Waarde(i).Verwant
            .Select(v => (Nummering.Codes.Van(v.Code), new Codeplek(i, v.Mate))).Prepend((Nummering.Codes.Van(c.Code), new Codeplek(i, 1)))));
        Bewijzen = [.. vacature.Bewijzen.Select(Nummering.Codes.Van)];
        Rijbewijzen = Nummering.Namen.Lijst(vacature.Rijbewijzen) ?? [];
        Dagdelen = Nummering.Codes.Lijst(vacature.Dagdelen) ?? [];
        Beroep = vacature.Beroep is { } beroep ? Beroepsnummer.Van(beroep.Code, beroep.Naam) : null;
        Taal = [.. (vacature.Taal ?? []).Select(t => new Taalrij(t))];
    }

    public VacatureProfiel Profiel { get; }

    public Bolpunt? Plek { get; }

    public Vraagcompetentie[] Competenties { get; }

    /// <summary>By <see cref="Vraagcompetentie.Soort"/>: what those weigh together.</summary>
    public double[] Gewichten { get; } = new double[4];

    /// <summary>Which of those a code answers, and how far: the code itself in full, one that is related in part.</summary>
    public Codeplekken Gevraagd { get; }

    /// <summary>Required papers.</summary>
    public int[] Bewijzen { get; }

    public int[] Rijbewijzen { get; }

    public int[] Dagdelen { get; }

    public Beroepsnummer? Beroep { get; }

    public Taalrij[] Taal { get; }

    /// <summary>Made once for as long as the profile lives.</summary>
    public static Vacaturerij Van(VacatureProfiel vacature) => Gemaakt.GetValue(vacature, v => new(v));
}

/// <param name="Soort">0 required and of a vak, 1 required gedrag, 2 and 3 the same but wished for.</param>
public readonly record struct Vraagcompetentie(int? Niveau, int Soort, double Gewicht);
