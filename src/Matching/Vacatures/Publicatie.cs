namespace Matching.Vacatures;

/// <summary>What a vacature must say before a werkgever gets kandidaten ranked for it (A13).</summary>
public static class Publicatie
{
    /// <summary>What is still missing, in words; empty when it can be published.</summary>
    public static IReadOnlyList<string> Ontbreekt(Vacature vacature) =>
        vacature.Competenties?.Exists(c => c.Eis == Eis.Vereist) == true ? [] : ["minstens één vereiste vaardigheid"];
}
