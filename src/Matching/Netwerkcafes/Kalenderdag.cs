using Matching.Kern;

namespace Matching.Netwerkcafes;

/// <summary>When a meeting is, in words.</summary>
public static class Kalenderdag
{
    /// <summary>For example <c>donderdag 5 maart 2026</c>.</summary>
    public static string Lang(DateOnly datum) => datum.ToString("dddd d MMMM yyyy", Kalender.Nederlands);

    /// <summary>For example <c>10:00 tot 12:30 uur</c>.</summary>
    public static string Tijden(TimeOnly van, TimeOnly tot) => $"{Uur(van)} tot {Uur(tot)} uur";

    private static string Uur(TimeOnly tijd) => tijd.ToString("HH:mm", Kalender.Nederlands);
}
