using Matching.Rangschikking.Kenmerken;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Rangschikking.Kansen;

/// <summary>Where one klant would stand.</summary>
/// <param name="Mogelijk">The open vacatures the klant could be proposed for.</param>
/// <param name="Toptien">Of those, where the klant is among the first ten.</param>
public sealed record Stand(IReadOnlySet<VacatureId> Mogelijk, IReadOnlySet<VacatureId> Toptien);

/// <summary>
/// Tells where one klant would stand on every open vacature with something in the profile different, everybody else as they are. It says what
/// ranking anew would say, by score and before any load discount, from one klant's pairs and the lists as kept: no other klant is scored again.
/// </summary>
public sealed class Kansmeter
{
    private readonly Zoekindex index;
    private readonly IRangschikmodel model;
    private readonly KlantProfiel klant;
    private readonly DateOnly op;
    private readonly Dictionary<VacatureId, Lat?> latten;
    private readonly IReadOnlyList<(VacatureProfiel Vacature, Tekstscores Tekst)> gewoon;

    /// <param name="lijsten">Of the open vacatures, as kept with this model; one without a list is left out, for nobody knows who is tenth there.</param>
    public Kansmeter(Zoekindex index, IRangschikmodel model, KlantProfiel klant, IEnumerable<Shortlist> lijsten, DateOnly op)
    {
        (this.index, this.model, this.klant, this.op) = (index, model, klant, op);
        latten = lijsten.Where(l => l.Model == model.Versie).ToDictionary(l => l.VacatureId, l => Lat.Van(l.Regels, klant.Sleutel));
        gewoon = Teksten(klant);
        Nu = Meet(klant);
    }

    /// <summary>With the profile as it is.</summary>
    public Stand Nu { get; }

    /// <summary>The open vacatures that are looked at.</summary>
    public IEnumerable<VacatureProfiel> Vacatures => gewoon.Select(v => v.Vacature);

    /// <param name="veranderd">The same klant with something different.</param>
    public Stand Meet(KlantProfiel veranderd)
    {
        var breed = Kenmerkenset.Aantal;
        var paren = (ZelfdeTekst(veranderd) ? gewoon : Teksten(veranderd)).Where(v => Uitsluiting.IsMogelijk(veranderd, v.Vacature, op)).ToList();
        var (rij, rijen, scores) = (new Klantrij(veranderd), new double[paren.Count * breed], new double[paren.Count]);
        for (var i = 0; i < paren.Count; i++) Kenmerkrij.Fill(rij, Vacaturerij.Van(paren[i].Vacature), paren[i].Tekst, op, rijen.AsSpan(i * breed, breed));
        model.Score(rijen, scores);
        return new(
            paren.Select(p => p.Vacature.Id).ToHashSet(),
            paren.Where((p, i) => latten[p.Vacature.Id]?.Haalt(scores[i], klant.Sleutel) ?? true).Select(p => p.Vacature.Id).ToHashSet());
    }

    /// <summary>How the texts compare on every vacature that has a list, also where the klant is excluded now: a change may open it.</summary>
    private List<(VacatureProfiel Vacature, Tekstscores Tekst)> Teksten(KlantProfiel profiel) =>
        [.. index.VindVacatures(profiel with { Rijbewijzen = null, UrenMax = null, Onregelmatig = null, BeschikbaarVanaf = null, MaxKm = null }, op).Where(v => latten.ContainsKey(v.Vacature.Id))];

    /// <summary>Only these are compared as text.</summary>
    private bool ZelfdeTekst(KlantProfiel ander) =>
        ReferenceEquals(ander.Competenties, klant.Competenties) && ReferenceEquals(ander.Ervaring, klant.Ervaring) && ReferenceEquals(ander.Gewenst, klant.Gewenst)
        && ReferenceEquals(ander.Talenten, klant.Talenten) && ReferenceEquals(ander.Presentatie, klant.Presentatie);
}
