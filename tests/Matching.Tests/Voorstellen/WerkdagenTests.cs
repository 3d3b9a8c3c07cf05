using Matching.Kern;

namespace Matching.Tests.Voorstellen;

public sealed class WerkdagenTests
{
    [Theory]
    [InlineData(2019, 4, 21)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Easter_falls_where_the_church_says(int jaar, int maand, int dag) => Assert.Equal(new DateOnly(jaar, maand, dag), Werkdagen.Pasen(jaar));

    [Fact]
    public void The_holidays_of_2026_are_those_of_the_Algemene_termijnenwet()
    {
        var vrij = Enumerable.Range(0, 365).Select(i => new DateOnly(2026, 1, 1).AddDays(i)).Where(Werkdagen.IsFeestdag).Select(d => d.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(["01-01", "04-03", "04-05", "04-06", "04-27", "05-05", "05-14", "05-24", "05-25", "12-25", "12-26"], vrij);
    }

    [Theory]
    [InlineData("2026-11-20", "2026-11-24")] // Friday: the weekend does not count.
    [InlineData("2026-11-23", "2026-11-25")]
    [InlineData("2026-04-02", "2026-04-08")] // Over Good Friday and Easter.
    [InlineData("2025-04-25", "2025-04-29")] // The King's birthday on a Sunday is kept on Saturday.
    [InlineData("2026-12-24", "2026-12-29")]
    public void Two_working_days_pass_over_weekends_and_holidays(string van, string tot) =>
        Assert.Equal(DateOnly.Parse(tot, System.Globalization.CultureInfo.InvariantCulture), Werkdagen.Plus(DateOnly.Parse(van, System.Globalization.CultureInfo.InvariantCulture), 2));
}
