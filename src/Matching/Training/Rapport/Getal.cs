using Matching.Kern;

namespace Matching.Training.Rapport;

/// <summary>Figures as a Dutch reader writes them; what was not measured is a dash.</summary>
internal static class Getal
{
    public const string Geen = "–";

    public static string Drie(double? waarde) => waarde?.ToString("0.000", Kalender.Nederlands) ?? Geen;

    public static string Twee(double? waarde) => waarde?.ToString("0.00", Kalender.Nederlands) ?? Geen;

    public static string Kort(double? waarde) => waarde?.ToString("0.##", Kalender.Nederlands) ?? Geen;

    public static string Verschil(double waarde) => waarde.ToString("+0.000;-0.000;0.000", Kalender.Nederlands);

    public static string Deel(double waarde) => waarde.ToString("0 %", Kalender.Nederlands);

    public static string Met(Interval? interval) =>
        interval is null ? Geen : $"{interval.Gemiddelde.ToString("+0.00;-0.00;0.00", Kalender.Nederlands)} ({interval.Laag.ToString("+0.00;-0.00;0.00", Kalender.Nederlands)} tot {interval.Hoog.ToString("+0.00;-0.00;0.00", Kalender.Nederlands)})";
}
