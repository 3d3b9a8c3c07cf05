using System.Text.Json;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Tests.Hosting;

namespace Matching.Tests.Training.Oordelen;

/// <summary>With how much history what was learned counts, and that a list shows exactly that.</summary>
public sealed class RegimeTests
{
    private static readonly Lazy<Bomenmodel> Bomen = new(() => Bomenmodel.Read(File.ReadAllText(Path.Combine(Meegeleverd, Leermodel.ModelBestand))).Value);

    private static string Meegeleverd => Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "models", "ranker")).Order(StringComparer.Ordinal).Last();

    [Theory]
    [InlineData(0, Regimesoort.Handgewogen, 0)]
    [InlineData(24, Regimesoort.Handgewogen, 0)]
    [InlineData(25, Regimesoort.Mengsel, 1 / 3.0)]
    [InlineData(50, Regimesoort.Mengsel, .5)]
    [InlineData(99, Regimesoort.Mengsel, 99 / 149.0)]
    [InlineData(100, Regimesoort.Model, 1)]
    public void The_amount_of_history_decides(int vacatures, Regimesoort soort, double gewicht)
    {
        var regime = Regime.Van(vacatures);

        Assert.Equal(soort, regime.Soort);
        Assert.Equal(gewicht, regime.Gewicht, 1e-15);
        if (soort != Regimesoort.Handgewogen) Assert.Contains($"{vacatures}", regime.Woorden, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(10)]
    [InlineData(40)]
    [InlineData(400)]
    public void In_every_regime_the_contributions_add_up_to_the_score(int vacatures)
    {
        var (model, rijen) = (new Leermodel("proef", Bomen.Value, Regime.Van(vacatures)), Rows(200));
        var (scores, bijdragen) = (new double[200], new double[Kenmerkenset.Aantal]);
        model.Score(rijen, scores);

        for (var i = 0; i < scores.Length; i++)
        {
            var basis = model.Verklaar(rijen.AsSpan(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal), bijdragen);
            Assert.Equal(scores[i], basis + bijdragen.Sum(), 1e-9);
        }
    }

    [Fact]
    public void A_blend_stands_as_far_between_hand_and_model_as_its_weight_says()
    {
        var rijen = Rows(100);
        var (hand, mengsel, model) = (Score(10, rijen), Score(50, rijen), Score(400, rijen));
        var vast = new double[100];
        new Handweging().Score(rijen, vast);

        Assert.Equal(vast.Select(v => v * Leermodel.Handmaat), hand);
        Assert.All(Enumerable.Range(0, 100), i => Assert.Equal(hand[i] + ((model[i] - hand[i]) / 2), mengsel[i], 1e-9));
        Assert.Contains(Enumerable.Range(0, 100), i => Math.Abs(model[i] - hand[i]) > .01);
    }

    [Fact]
    public void The_regime_travels_with_the_model_and_without_it_the_model_is_refused()
    {
        using var map = new Wegwerpmap();
        var eigen = map / Path.GetFileName(Meegeleverd);
        Directory.CreateDirectory(eigen);
        foreach (var bestand in Directory.GetFiles(Meegeleverd)) File.Copy(bestand, Path.Combine(eigen, Path.GetFileName(bestand)));
        var pad = Path.Combine(eigen, Leermodel.KenmerkenBestand);
        var kenmerken = JsonSerializer.Deserialize<Modelkenmerken>(File.ReadAllText(pad), Json.Options)!;

        File.WriteAllText(pad, JsonSerializer.Serialize((kenmerken with { Regime = Regime.Van(31) }).Verzegeld(), Json.Options));
        Assert.Equal(Regime.Van(31), Leermodel.Load(eigen).Value.Regime);

        File.WriteAllText(pad, JsonSerializer.Serialize(kenmerken with { Regime = null! }, Json.Options));
        Assert.True(Leermodel.Load(eigen).IsFault);
    }

    private static double[] Score(int vacatures, double[] rijen)
    {
        var scores = new double[rijen.Length / Kenmerkenset.Aantal];
        new Leermodel("proef", Bomen.Value, Regime.Van(vacatures)).Score(rijen, scores);
        return scores;
    }

    private static double[] Rows(int aantal)
    {
        var toeval = new Random(5);
        return [.. Enumerable.Range(0, aantal * Kenmerkenset.Aantal).Select(_ => toeval.Next(8) == 0 ? double.NaN : toeval.NextDouble())];
    }
}
