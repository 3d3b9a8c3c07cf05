namespace Matching.Klanten;

/// <summary>How a klant is called where the reader may not know the name (contract, "Who sees whom").</summary>
public static class Aanduiding
{
    /// <param name="consulent">Name of the werkconsulent; null has none.</param>
    public static string Caseload(string? consulent) => consulent is null ? "zonder consulent" : $"caseload van {consulent}";
}
