using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;
using Matching.Gebieden;

namespace Matching.Zoeken;

/// <summary>What ranking reads of a klant, as numbers: made once, read for every vacature. Null is unknown, as in the profile.</summary>
public sealed class Klantrij
{
    public Klantrij(KlantProfiel klant)
    {
        Profiel = klant;
        (Plek, MaxKm, MaxMinuten) = (klant.Plek is { } plek ? Bolpunt.Van(plek) : null, klant.MaxKm ?? double.NaN, klant.MaxMinuten ?? double.NaN);
        (UrenMin, UrenMax) = (klant.UrenMin, klant.UrenMax);
        (Denkniveau, Onregelmatig, BeschikbaarVanaf) = (klant.WerkEnDenkniveau, klant.Onregelmatig, klant.BeschikbaarVanaf);
        Vervoer = Middelen.Van(klant.Vervoer);
        (Rijbewijzen, Certificaten) = (Nummering.Namen.Lijst(klant.Rijbewijzen), Nummering.Codes.Lijst(klant.Certificaten));
        Dagdelen = Nummering.Codes.Lijst(klant.Dagdelen);
        Competenties = klant.Competenties?.Select(c => new Competentierij(Nummering.Codes.Van(c.Code), c.Niveau)).ToArray();
        Ervaring = klant.Ervaring?.Select(e => new Ervaringrij(Beroepsnummer.Van(e.Beroep, e.Naam), e.Jaren ?? double.NaN, e.Tot)).ToArray();
        Gewenst = klant.Gewenst?.Select(b => Beroepsnummer.Van(b.Code, b.Naam)).ToArray();
        Taal = klant.Taal?.Select(t => new Taalrij(t)).ToArray();
    }

    public KlantProfiel Profiel { get; }

    public Bolpunt? Plek { get; }

    /// <summary>NaN is unknown.</summary>
    public double MaxKm { get; }

    /// <summary>NaN is unknown.</summary>
    public double MaxMinuten { get; }

    public Middelen Vervoer { get; }

    public int? UrenMin { get; }

    public int? UrenMax { get; }

    public int? Denkniveau { get; }

    public bool? Onregelmatig { get; }

    public DateOnly? BeschikbaarVanaf { get; }

    public int[]? Rijbewijzen { get; }

    public int[]? Certificaten { get; }

    public int[]? Dagdelen { get; }

    public Competentierij[]? Competenties { get; }

    /// <summary>
    /// Has the next ones of a list brought near while this one is read: they lie anywhere in memory, and waiting for each takes longer than reading it. First
    /// the row itself, and when that is there its longest list.
    /// </summary>
    public static void HaalNa(IReadOnlyList<Kandidaat> kandidaten, int nu)
    {
        if (nu + 8 < kandidaten.Count) Haal(kandidaten[nu + 8].Rij);
        if (nu + 4 < kandidaten.Count) Haal(kandidaten[nu + 4].Rij.Competenties);
    }

    private static unsafe void Haal(object? wat)
    {
        if (!Sse.IsSupported) return;
        // What lies there may move meanwhile: then the hint was for nothing, and no more than that.
        var hier = *(byte**)Unsafe.AsPointer(ref wat);
        for (var regel = 0; regel < 3; regel++) Sse.Prefetch0(hier + (64 * regel));
    }

    public bool Kan(int competentie)
    {
        foreach (ref readonly var eigen in Competenties.AsSpan())
        {
            if (eigen.Code == competentie) return true;
        }

        return false;
    }

    public Ervaringrij[]? Ervaring { get; }

    public Beroepsnummer[]? Gewenst { get; }

    public Taalrij[]? Taal { get; }
}

public readonly record struct Competentierij(int Code, int? Niveau);

/// <param name="Jaren">NaN is unknown.</param>
public readonly record struct Ervaringrij(Beroepsnummer Beroep, double Jaren, DateOnly? Tot);
