using System.Globalization;

namespace Matching.Kern;

/// <summary>The calendar people live by: Europe/Amsterdam, ISO weeks, whatever the clock of the machine says.</summary>
public static class Kalender
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    public static CultureInfo Nederlands { get; } = CultureInfo.GetCultureInfo("nl-NL");

    extension(TimeProvider clock)
    {
        /// <summary>Now as it is stored: UTC, cut to the microsecond, which is what PostgreSQL keeps.</summary>
        public DateTime Nu
        {
            get
            {
                var now = clock.GetUtcNow().UtcDateTime;
                return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
            }
        }

        /// <summary>The date on the wall in the Netherlands.</summary>
        public DateOnly Vandaag => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Amsterdam).DateTime);
    }

    /// <summary>A stored instant as local time, for screens.</summary>
    public static DateTime Lokaal(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Amsterdam);

    /// <summary>The instant of a local date and time; a time that summer time skips moves forward, a doubled one is the later.</summary>
    public static DateTime Instant(DateOnly datum, TimeOnly tijd)
    {
        var lokaal = datum.ToDateTime(tijd);
        if (Amsterdam.IsInvalidTime(lokaal)) lokaal = lokaal.AddHours(1);
        return DateTime.SpecifyKind(lokaal - Amsterdam.GetUtcOffset(lokaal), DateTimeKind.Utc);
    }
}

/// <summary>An ISO week, Monday to Sunday, written <c>2026-W47</c>.</summary>
public readonly record struct Week(int Jaar, int Nummer)
{
    public DateOnly Maandag => DateOnly.FromDateTime(ISOWeek.ToDateTime(Jaar, Nummer, DayOfWeek.Monday));

    public DateOnly Zondag => Maandag.AddDays(6);

    public static Week Van(DateOnly datum)
    {
        var dag = datum.ToDateTime(TimeOnly.MinValue);
        return new Week(ISOWeek.GetYear(dag), ISOWeek.GetWeekOfYear(dag));
    }

    public Week Plus(int weken) => Van(Maandag.AddDays(7 * weken));

    public static bool TryParse(string? tekst, out Week week)
    {
        week = default;
        if (tekst is not { Length: 8 } || tekst[4..6] is not "-W") return false;
        if (!int.TryParse(tekst.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) || jaar is < 1900 or > 9998) return false;
        if (!int.TryParse(tekst.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)) return false;
        if (nummer < 1 || nummer > ISOWeek.GetWeeksInYear(jaar)) return false;
        week = new Week(jaar, nummer);
        return true;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Jaar:0000}-W{Nummer:00}");
}
