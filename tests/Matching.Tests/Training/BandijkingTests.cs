using System.Text.Json;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Tests.Hosting;
using Matching.Training;

namespace Matching.Tests.Training;

/// <summary>Bands from the past: where chances are known they come back, and where there is too little the fixed thresholds stay.</summary>
public sealed class BandijkingTests
{
    [Fact]
    public void A_known_line_comes_back_and_expected_is_what_happened()
    {
        var banden = Bandijking.Fit(Paren(60_000, helling: 1.2, snijpunt: -7))!;
        Assert.Equal(1.2, banden.Helling, .12);
        Assert.Equal(-7, banden.Snijpunt, .4);
        Assert.True(banden.Goed < banden.Sterk);
        // So many times the ordinary chance at the very threshold.
        Assert.Equal(Banden.GoedMaal * banden.Positieven / banden.Paren, 1 / (1 + Math.Exp(-((banden.Helling * banden.Goed) + banden.Snijpunt))), 1e-9);
        Assert.Equal(banden.Positieven, banden.Cijfers.Sum(c => c.Gebeurd));
        Assert.All(banden.Cijfers, c => Assert.InRange(c.Gebeurd, c.Verwacht - (4 * Math.Sqrt(c.Verwacht)) - 2, c.Verwacht + (4 * Math.Sqrt(c.Verwacht)) + 2));
    }

    [Fact]
    public void Too_few_positives_or_a_score_that_says_nothing_gives_none()
    {
        Assert.Null(Bandijking.Fit([.. Enumerable.Range(0, 5000).Select(i => ((double)i, i >= 5000 - Bandijking.Genoeg + 1))]));
        Assert.Null(Bandijking.Fit([.. Paren(20_000, 1.2, -6).Select(p => (-p.Score, p.Positief))]));
        Assert.Null(Bandijking.Fit([]));
    }

    [Fact]
    public void No_percentage_stands_anywhere_under_200_positives()
    {
        var banden = Bandijking.Fit(Paren(60_000, 1.2, -7))!;
        Assert.DoesNotContain("per 100", Bandtabel.Markdown(banden with { Positieven = 199 }), StringComparison.Ordinal);
        Assert.Contains("per 100", Bandtabel.Markdown(banden with { Positieven = 200 }), StringComparison.Ordinal);
        Assert.DoesNotContain("%", Bandtabel.Markdown(banden), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{\"helling\": 1")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{\"positieven\":50,\"paren\":100,\"helling\":-1,\"snijpunt\":0,\"goed\":1,\"sterk\":2,\"cijfers\":[]}")]
    [InlineData("{\"positieven\":50,\"paren\":100,\"helling\":1,\"snijpunt\":0,\"goed\":3,\"sterk\":2,\"cijfers\":[]}")]
    public void What_cannot_be_read_leaves_the_fixed_thresholds(string? inhoud)
    {
        using var map = new Wegwerpmap();
        if (inhoud is not null) File.WriteAllText(map / Banden.Bestand, inhoud);
        Assert.Null(Banden.Load(Path.GetDirectoryName(map / Banden.Bestand)!));
    }

    [Fact]
    public void A_model_uses_its_own_thresholds_and_too_little_known_stays_that()
    {
        using var map = new Wegwerpmap();
        var banden = new Banden(50, 1000, 1, -5, Goed: 2, Sterk: 4, []);
        File.WriteAllText(map / Banden.Bestand, JsonSerializer.Serialize(banden, Json.Options));
        var model = new Getoetst(Banden.Load(Path.GetDirectoryName(map / Banden.Bestand)!)!);
        var (vol, leeg) = (new double[Kenmerkenset.Aantal], new double[Kenmerkenset.Aantal]);
        Array.Fill(leeg, double.NaN);

        Assert.Equal([Band.Mogelijk, Band.Goed, Band.Goed, Band.Sterk], new[] { 1.9, 2, 3.9, 4 }.Select(s => Banden.Van(model, vol, s, .9)));
        Assert.Equal(Band.TeWeinigGegevens, Banden.Van(model, leeg, 9, .9));
        Assert.Equal(Band.Sterk, Banden.Van(new Handweging(), vol, -3, .7));
    }

    private static List<(double Score, bool Positief)> Paren(int aantal, double helling, double snijpunt)
    {
        var toeval = new Random(1);
        return [.. Enumerable.Range(0, aantal).Select(_ => 5 * toeval.NextDouble()).Select(s => (s, toeval.NextDouble() < 1 / (1 + Math.Exp(-((helling * s) + snijpunt)))))];
    }

    private sealed class Getoetst(Banden banden) : IRangschikmodel
    {
        public string Versie => "getoetst";

        public Regime Regime => Regime.VasteGewichten;

        public Banden? Banden => banden;

        public void Score(ReadOnlySpan<double> rijen, Span<double> scores) => scores.Clear();

        public double Verklaar(ReadOnlySpan<double> rij, Span<double> bijdragen) => 0;
    }
}
