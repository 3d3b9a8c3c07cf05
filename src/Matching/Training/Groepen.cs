using Matching.Kern;
using Matching.Klanten;
using Matching.Zoeken;

namespace Matching.Training;

/// <summary>One group of people within a trait: of <c>geslacht</c>, <c>vrouwen</c>.</summary>
public sealed record Groep(string Kenmerk, string Naam);

/// <summary>The groups in which equal chances are looked for (matching.md 5.5). Only to judge by: none of this is a kenmerk of a ranker.</summary>
public static class Groepen
{
    public const string Geslacht = "geslacht";
    public const string Leeftijd = "leeftijd";
    public const string Doelgroep = "doelgroep";
    public const string Profiel = "profiel";
    public const string Onbekend = "niet bekend";

    /// <summary>Who is asked about least: of competenties, experience and wishes at most one is known.</summary>
    public static Groep Dun { get; } = new(Profiel, "weinig bekend");

    /// <summary>Of every trait the group or groups someone is in on a day; not known is a group too, so that nobody is left out of the figures.</summary>
    public static IEnumerable<Groep> Alle(Klant klant, KlantProfiel toen, DateOnly op)
    {
        yield return new(Geslacht, klant.Geslacht switch { Klanten.Geslacht.M => "mannen", Klanten.Geslacht.V => "vrouwen", Klanten.Geslacht.X => "geslacht x", _ => Onbekend });
        yield return new(Leeftijd, klant.Geboortedatum is { } geboren ? Leeftijdsgroep(geboren, op) : Onbekend);
        if (klant.Doelgroepen is null) yield return new(Doelgroep, Onbekend);
        if (klant.Doelgroepen is { Count: 0 }) yield return new(Doelgroep, "geen doelgroep");
        foreach (var doelgroep in klant.Doelgroepen ?? []) yield return new(Doelgroep, Waarde.Van(doelgroep));
        yield return IsDun(toen) ? Dun : new(Profiel, "veel bekend");
    }

    /// <summary>Those that are known, by name.</summary>
    public static IEnumerable<string> Van(Klant klant, KlantProfiel toen, DateOnly op) => Alle(klant, toen, op).Where(g => g.Naam != Onbekend).Select(g => g.Naam);

    /// <summary>No diagnose worth the name: of competenties, experience and wishes at most one is known.</summary>
    public static bool IsDun(KlantProfiel profiel) =>
        new[] { profiel.Competenties is { Count: > 0 }, profiel.Ervaring is { Count: > 0 }, profiel.Gewenst is { Count: > 0 } }.Count(bekend => bekend) <= 1;

    /// <summary>Bounds of matching.md 5.5.</summary>
    private static string Leeftijdsgroep(DateOnly geboren, DateOnly op) =>
        (op.Year - geboren.Year - (op < geboren.AddYears(op.Year - geboren.Year) ? 1 : 0)) switch { < 27 => "jonger dan 27", < 45 => "27 tot 45", < 55 => "45 tot 55", _ => "55 en ouder" };
}
