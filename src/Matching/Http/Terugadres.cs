using System.Diagnostics.CodeAnalysis;

namespace Matching.Http;

/// <summary>Where a form says it wants to lead back to.</summary>
public static class Terugadres
{
    /// <summary>Whether it is a page of ours, written as an address is: anything else was made by hand, and would not pass as a header.</summary>
    public static bool IsEigen([NotNullWhen(true)] string? pad) =>
        pad is ['/', ..] && pad.All(teken => teken is > ' ' and <= '~') && !pad.StartsWith("//", StringComparison.Ordinal) && !pad.StartsWith("/\\", StringComparison.Ordinal);
}
