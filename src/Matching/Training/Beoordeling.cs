using Matching.Klanten;
using Matching.Rangschikking.Sporen;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>How good a pair turned out to be (matching.md 3.2). Whoever has none of these was not thought of, as far as is known.</summary>
public enum Graad
{
    /// <summary>Proposed or shortlisted, and no more than that is known: it says that someone saw a fit, and nothing about who was not chosen.</summary>
    Voorgesteld = 1,
    Uitgenodigd = 2,
    Geplaatst = 3,

    /// <summary>Still at work there after six months.</summary>
    Blijvend = 4,
}

/// <summary>A grade, and the day from which it is known: what is learned up to a day must not know more.</summary>
public readonly record struct Stap(Graad Graad, DateOnly Bekend);

/// <summary>Where someone stood when last shown before anything came of it, with the values as they were.</summary>
public sealed record Gezien(DateOnly Dag, GetoondePlek Plek, string KenmerkenHash);

/// <summary>What came of one klant on one vacature.</summary>
/// <param name="Positie">Where the klant was seen, from 1; null is unknown.</param>
/// <param name="Gezien">Null where we did not show it ourselves.</param>
public sealed record Afloop(KlantId Klant, IReadOnlyList<Stap> Stappen, int? Positie = null, Gezien? Gezien = null)
{
    public bool IsPositief => Stappen.Any(s => s.Graad >= Graad.Uitgenodigd);

    /// <summary>The best that was known before a day; null is nothing.</summary>
    public Graad? VoorDag(DateOnly tot) => Stappen.Where(s => s.Bekend < tot).Max(s => (Graad?)s.Graad);
}

/// <summary>
/// A judged list, the one shape that learning and judging read: a vacature, the day as of which its pool is looked at, and what came of whom. Shown
/// lists with their events, delivered voorstellen and plaatsingen alone all come out like this.
/// </summary>
/// <param name="IsPlaatsvervanger">The vacature stands in for work of which only the plaatsing is known: to learn from, not to be judged on.</param>
public sealed record Beoordeling(VacatureProfiel Vacature, DateOnly Op, IReadOnlyList<Afloop> Aflopen, bool IsPlaatsvervanger = false)
{
    public bool HeeftPositief => Aflopen.Any(a => a.IsPositief);
}
