using Matching.Training.Oordelen;

namespace Matching.Training;

/// <summary>A group's figure as a share of the others', under the model that is looked at and under what is in use.</summary>
public readonly record struct Verhouding(double Nieuw, double Huidig);

/// <param name="Klanten">How many different people of the group were in the pools; null is too few to measure.</param>
/// <param name="Zicht">Exposure: the mean 1/log2(place+1) of an eligible kandidaat.</param>
/// <param name="Kans">Equal opportunity: Recall@20 of those who were invited or placed; null where those are too few.</param>
public sealed record Groepsverschil(string Naam, int? Klanten, Verhouding? Zicht, Verhouding? Kans);

/// <summary>A model held against what is in use, on vacatures that the model has not seen. Differences: model minus in use.</summary>
/// <param name="Tot">The day after the last.</param>
/// <param name="HuidigeZagPeriode">What is in use learned from (part of) the period, and so has an unfair lead.</param>
public sealed record Modelvergelijking(
    string Model, string Huidig, DateOnly Vanaf, DateOnly Tot, bool HuidigeZagPeriode, int Vacatures, Interval Ndcg, Interval Recall, IReadOnlyList<Groepsverschil> Groepen)
{
    private static readonly Interval Niets = new(0, 0, 0);

    public static Modelvergelijking Van(Vergelijking vergelijking, string model, string huidig, DateOnly vanaf, DateOnly tot, bool huidigeZagPeriode) => new(
        model, huidig, vanaf, tot, huidigeZagPeriode, vergelijking.Vacatures.Count, vergelijking.Ndcg ?? Niets, vergelijking.Recall ?? Niets,
        [.. vergelijking.Nieuw.Zip(vergelijking.Huidig).Where(g => g.First.Groep.Naam != Training.Groepen.Onbekend || g.First.Klanten is not null)
            .Select(g => new Groepsverschil(Naam(g.First.Groep), g.First.Klanten, Of(g.First.Zicht, g.Second.Zicht), Of(g.First.Kansverhouding, g.Second.Kansverhouding)))]);

    private static string Naam(Groep groep) => groep.Naam == Training.Groepen.Onbekend ? $"{groep.Kenmerk} {groep.Naam}" : groep.Naam;

    private static Verhouding? Of(double? nieuw, double? huidig) => nieuw is { } n && huidig is { } h ? new(n, h) : null;
}
