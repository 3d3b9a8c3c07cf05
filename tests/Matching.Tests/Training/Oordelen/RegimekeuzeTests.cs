using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Tests.Zoeken;
using Matching.Training;
using Matching.Training.Oordelen;

namespace Matching.Tests.Training.Oordelen;

/// <summary>A past is followed because it teaches something, not because it is long.</summary>
public sealed class RegimekeuzeTests
{
    private const int Vacatures = 200;
    private static readonly DateOnly Begin = new(2025, 1, 1);
    private static readonly DateOnly Laatste = Begin.AddDays(2 * (Vacatures - 1));
    private static readonly DateOnly Tot = Laatste.AddMonths(1);
    private static readonly int Reistijd = Kenmerkenset.Alle.ToList().FindIndex(k => k.Naam == "reistijd");

    [Fact]
    public void What_kept_holding_counts_in_full() => Assert.Equal(Regimesoort.Model, Choose(_ => Dichtbij).Soort);

    [Fact]
    public void What_no_longer_holds_in_the_last_half_year_is_not_followed_however_much_there_was() =>
        Assert.Equal(Regimesoort.Handgewogen, Choose(dag => dag < Laatste.AddMonths(-6) ? Dichtbij : Handgewogen).Soort);

    [Fact]
    public void With_few_vacatures_nothing_learned_is_used_however_well_it_held() => Assert.Equal(Regimesoort.Handgewogen, Choose(_ => Dichtbij, vacatures: Regime.MengselVanaf - 1).Soort);

    [Fact]
    public void A_half_year_with_little_in_it_proves_nothing_so_the_amount_decides() =>
        Assert.Equal(Regimesoort.Model, Choose(dag => dag < Laatste.AddMonths(-6) ? Dichtbij : Handgewogen, dag => dag < Laatste.AddMonths(-6) || dag > Laatste.AddDays(-40)).Soort);

    [Fact]
    public void What_is_only_known_later_does_not_decide() =>
        // Everything of the last half year came to be known after the day: what is left kept holding.
        Assert.Equal(Regimesoort.Model, Choose(dag => dag < Laatste.AddMonths(-6) ? Dichtbij : Handgewogen, bekend: dag => dag < Laatste.AddMonths(-6) ? dag.AddDays(9) : Tot).Soort);

    private static Regime Choose(Func<DateOnly, Func<double[], double>> wie, Func<DateOnly, bool>? dagen = null, Func<DateOnly, DateOnly>? bekend = null, int vacatures = Vacatures)
    {
        var toeval = new Random(11);
        var lijsten = Enumerable.Range(0, Vacatures).Select(i => (Dag: Begin.AddDays(2 * i), Lijst: Make(i, toeval, wie, bekend ?? (dag => dag.AddDays(9)))));
        var gekozen = Regimekeuze.Choose([.. lijsten.ToList().Where(l => dagen?.Invoke(l.Dag) != false).Select(l => l.Lijst)], Tot, vacatures, TestContext.Current.CancellationToken);
        if (gekozen.Fault is Kern.Unavailable missing) Assert.Skip(missing.Tekst);
        return gekozen.Value;
    }

    /// <summary>Twenty-five people for one vacature, of whom the best by a rule was placed.</summary>
    private static Lijst Make(int nummer, Random toeval, Func<DateOnly, Func<double[], double>> wie, Func<DateOnly, DateOnly> bekend)
    {
        var op = Begin.AddDays(2 * nummer);
        var vacature = Voorbeeld.Vacature(toeval, nummer) with { Geopend = op };
        var paren = Enumerable.Range(0, 25).Select(k => new Paar(Voorbeeld.Klant(toeval, (nummer * 25) + k), vacature, default, op)).ToList();
        var beste = paren.MaxBy(p => wie(op)(Row(p)))!.Klant.Id;
        return Lijst.Van(new(vacature, op, [new Afloop(beste, [new(Graad.Geplaatst, bekend(op))])]), paren);
    }

    private static double[] Row(Paar paar)
    {
        var rij = new double[Kenmerkenset.Aantal];
        Kenmerkenset.Fill(paar, rij);
        return rij;
    }

    private static double Dichtbij(double[] rij) => double.IsNaN(rij[Reistijd]) ? 0 : rij[Reistijd];

    private static double Handgewogen(double[] rij)
    {
        var score = new double[1];
        new Handweging().Score(rij, score);
        return score[0];
    }
}
