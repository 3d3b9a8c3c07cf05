using Matching.Zoeken;

namespace Matching.Rangschikking.Kansen;

/// <summary>
/// Something a diagnose can tell, to ask about in a talk. Only what work asks: nothing about health, family, origin, money or benefit is ever asked.
/// </summary>
/// <param name="Wat">As a sentence names it.</param>
/// <param name="Vraag">To the klant, in plain words.</param>
/// <param name="Onbekend">Whether it is unknown of a klant.</param>
/// <param name="Neem">A klant with the answer another gave.</param>
public sealed record Profielveld(string Wat, string Vraag, Func<KlantProfiel, bool> Onbekend, Func<KlantProfiel, KlantProfiel, KlantProfiel> Neem)
{
    public static IReadOnlyList<Profielveld> Alle { get; } =
    [
        new("vaardigheden", "Wat kunt u goed? Denk aan werk, thuis of een cursus.", k => k.Competenties is null, (k, a) => k with { Competenties = a.Competenties }),
        new("werkervaring", "Welk werk heeft u gedaan, en hoe lang?", k => k.Ervaring is null, (k, a) => k with { Ervaring = a.Ervaring }),
        new("gewenst werk", "Welk werk wilt u graag doen?", k => k.Gewenst is null, (k, a) => k with { Gewenst = a.Gewenst }),
        new("talenten", "Waar krijgt u energie van in het werk?", k => k.Talenten is null, (k, a) => k with { Talenten = a.Talenten }),
        new("presentatie", "Hoe stelt u zich voor aan een werkgever?", k => k.Presentatie is null, (k, a) => k with { Presentatie = a.Presentatie }),
        new("taal", "Hoe goed spreekt en schrijft u Nederlands?", k => k.Taal is null, (k, a) => k with { Taal = a.Taal }),
        new("werk- en denkniveau", "Wat is de moeilijkste opleiding of taak die u heeft afgemaakt?", k => k.WerkEnDenkniveau is null, (k, a) => k with { WerkEnDenkniveau = a.WerkEnDenkniveau }),
        new("certificaten", "Heeft u een certificaat, zoals VCA of heftruck?", k => k.Certificaten is null, (k, a) => k with { Certificaten = a.Certificaten }),
        new("rijbewijs", "Heeft u een rijbewijs? Welk?", k => k.Rijbewijzen is null, (k, a) => k with { Rijbewijzen = a.Rijbewijzen }),
        new("vervoer", "Hoe kunt u naar het werk: met de fiets, het ov of een auto?", k => k.Vervoer is null, (k, a) => k with { Vervoer = a.Vervoer }),
        new("aantal uren", "Hoeveel uur per week kunt en wilt u werken?", k => k.UrenMin is null && k.UrenMax is null, (k, a) => k with { UrenMin = a.UrenMin, UrenMax = a.UrenMax }),
        new("onregelmatig werken", "Kunt u ook in de avond of in het weekend werken?", k => k.Onregelmatig is null, (k, a) => k with { Onregelmatig = a.Onregelmatig }),
        new("dagdelen", "Op welke dagen en dagdelen kunt u werken?", k => k.Dagdelen is null, (k, a) => k with { Dagdelen = a.Dagdelen }),
        new("beschikbaar", "Vanaf welke dag kunt u beginnen?", k => k.BeschikbaarVanaf is null, (k, a) => k with { BeschikbaarVanaf = a.BeschikbaarVanaf }),
        new("reizen", "Hoe ver wilt u reizen naar het werk?", k => k.MaxKm is null && k.MaxMinuten is null, (k, a) => k with { MaxKm = a.MaxKm, MaxMinuten = a.MaxMinuten }),
    ];

    /// <summary>What the hand-weighted score is mostly made of; without one of these a profile is thin.</summary>
    private static readonly Profielveld[] Dragend = [Alle[0], Alle[1], Alle[2]];

    /// <summary>So little is known that asking helps more than ranking.</summary>
    public static bool IsDun(KlantProfiel klant) => Dragend.Any(v => v.Onbekend(klant)) && Alle.Count(v => v.Onbekend(klant)) >= DrieVragen.Hoeveel;
}
