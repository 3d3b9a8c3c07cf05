namespace Matching.Kern;

/// <summary>Days on which an office of a gemeente works: not in a weekend, not on a day the Algemene termijnenwet names (article 3).</summary>
public static class Werkdagen
{
    public static bool IsWerkdag(DateOnly datum) => datum.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFeestdag(datum);

    /// <summary>So many working days later: a term of two that begins on a Friday ends on the Tuesday after.</summary>
    public static DateOnly Plus(DateOnly datum, int werkdagen)
    {
        for (var rest = werkdagen; rest > 0;)
        {
            datum = datum.AddDays(1);
            if (IsWerkdag(datum)) rest--;
        }

        return datum;
    }

    public static bool IsFeestdag(DateOnly datum) => (datum.Month, datum.Day) switch
    {
        (1, 1) or (5, 5) or (12, 25) or (12, 26) => true,
        (4, 27) => datum.DayOfWeek != DayOfWeek.Sunday,
        (4, 26) when datum.DayOfWeek == DayOfWeek.Saturday => true,
        // Goede Vrijdag, tweede paasdag, Hemelvaart, tweede pinksterdag; Pasen and Pinksteren themselves are Sundays.
        _ => datum.DayNumber - Pasen(datum.Year).DayNumber is -2 or 0 or 1 or 39 or 49 or 50,
    };

    /// <summary>Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher.</summary>
    public static DateOnly Pasen(int jaar)
    {
        var (a, b, c) = (jaar % 19, jaar / 100, jaar % 100);
        var h = ((19 * a) + b - (b / 4) - ((b - ((b + 8) / 25) + 1) / 3) + 15) % 30;
        var l = (32 + (2 * (b % 4)) + (2 * (c / 4)) - h - (c % 4)) % 7;
        var m = (a + (11 * h) + (22 * l)) / 451;
        var dag = h + l - (7 * m) + 114;
        return new DateOnly(jaar, dag / 31, (dag % 31) + 1);
    }
}
