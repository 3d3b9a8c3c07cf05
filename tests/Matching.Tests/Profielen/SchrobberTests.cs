using System.Diagnostics;
using System.Text;
using Matching.Profielen.Schrobben;
using Matching.Tests.Layout;

namespace Matching.Tests.Profielen;

/// <summary>T18: what gives a person away does not stay in a text for werkgevers.</summary>
public sealed class SchrobberTests(ITestOutputHelper uitvoer)
{
    private static readonly EigenGegevens Fatima = new("Fatima", "el Idrissi", "06-00000001", "f.elidrissi@example.nl");
    private static readonly Lazy<IReadOnlyList<Zin>> Zinnen = new(() => Zinnenbestand.Lees(Repository.Read("tests/Matching.Tests/Profielen/schrobber-zinnen.tsv")));

    [Fact]
    public void What_is_planted_is_found()
    {
        var meting = new SchrobberMeting(Zinnen.Value);
        uitvoer.WriteLine(meting.ToString());
        foreach (var regel in meting.Gemist(s => s.IsDirect)) uitvoer.WriteLine("gemist: " + regel);
        foreach (var regel in meting.Onterecht(Zekerheid.Zeker)) uitvoer.WriteLine("onterecht: " + regel);
        foreach (var regel in meting.Onterecht(Zekerheid.Onzeker)) uitvoer.WriteLine("onzeker: " + regel);
        foreach (var regel in meting.Gemist(s => !s.IsDirect)) uitvoer.WriteLine("indirect gemist: " + regel);

        Assert.True(Zinnen.Value.Count(z => z.Verstopt.Any(v => v.Soort.IsDirect)) >= 1000, "te weinig zinnen met iets erin");
        Assert.True(Zinnen.Value.Count(z => z.Verstopt.Count == 0) >= 300, "te weinig zinnen zonder");
        Assert.Empty(meting.Gemist(s => s.IsEigen));
        Assert.InRange(meting.Recall(s => s.IsDirect), 0.995, 1);
        Assert.InRange(meting.Precisie(Zekerheid.Zeker), 0.98, 1);
        Assert.InRange(meting.Precisie(Zekerheid.Onzeker), 0.95, 1);
    }

    /// <summary>Written by someone who never saw the scrubber, and measured once: what it finds there is what it finds.</summary>
    [Fact]
    public void In_sentences_of_somebody_else_it_finds_as_much_as_it_did()
    {
        var ongezien = Zinnenbestand.Lees(Repository.Read("tests/Matching.Tests/Profielen/schrobber-zinnen-ander.tsv"));
        var meting = new SchrobberMeting(ongezien);
        uitvoer.WriteLine(meting.ToString());
        foreach (var regel in meting.Gemist(s => s.IsDirect)) uitvoer.WriteLine("gemist: " + regel);
        foreach (var regel in meting.Onterecht(Zekerheid.Zeker)) uitvoer.WriteLine("onterecht: " + regel);

        Assert.InRange(meting.Recall(s => s.IsDirect), 0.9, 1);
    }

    [Fact]
    public void A_text_about_work_stays_as_it_is()
    {
        const string tekst = "Ik heb van 2015 tot 2020 in een magazijn gewerkt, 32 uur per week. Ik spreek Arabisch en Nederlands (B1), heb een rijbewijs B en VCA, en werk graag in Leiden.";

        var uitkomst = Schrobber.Schrob(tekst, Fatima);

        Assert.Equal(tekst, uitkomst.Schoon);
        Assert.Empty(uitkomst.Treffers);
    }

    [Fact]
    public void A_hit_says_what_it_is_and_where()
    {
        var uitkomst = Schrobber.Schrob("Ik ben Fatima, bel 06-00000001. Ik werkte bij Bakkerij De Nep.", Fatima);

        Assert.Equal("Ik ben [naam], bel [telefoonnummer]. Ik werkte bij Bakkerij De Nep.", uitkomst.Schoon);
        Assert.Equal(
            [(Identificator.EigenNaam, "Fatima"), (Identificator.EigenTelefoon, "06-00000001"), (Identificator.Werkgever, "Bakkerij De Nep")],
            uitkomst.Treffers.Select(t => (t.Soort, uitkomst.Van(t))));
        Assert.Equal(2, uitkomst.Beletsels.Count());
    }

    /// <summary>Pieces of sentences in random order, with random characters of every kind between them.</summary>
    [Fact]
    public void Cleaning_twice_is_cleaning_once()
    {
        var toeval = new Random(20260302);
        for (var keer = 0; keer < 3000; keer++)
        {
            var tekst = Mengsel(toeval);
            var eigen = Zinnen.Value[toeval.Next(Zinnen.Value.Count)].Eigen;

            var eens = Schrobber.Schrob(tekst, eigen);
            var tweemaal = Schrobber.Schrob(eens.Schoon, eigen);

            Assert.True(eens.Schoon == tweemaal.Schoon, $"{Zichtbaar(tekst)}\n{Zichtbaar(eens.Schoon)}\n{Zichtbaar(tweemaal.Schoon)}");
            Assert.DoesNotContain(tweemaal.Treffers, t => t.Soort.IsDirect && t.Soort != Identificator.Tekst);
            Assert.All(eens.Treffers, t => Assert.True(0 <= t.Begin && t.Begin < t.Eind && t.Eind <= tekst.Length));
            Assert.All(eens.Treffers.Zip(eens.Treffers.Skip(1)), paar => Assert.True(paar.First.Eind <= paar.Second.Begin));
        }
    }

    [Theory]
    [InlineData("0 ")]
    [InlineData("06-")]
    [InlineData("a@")]
    [InlineData("@a ")]
    [InlineData("a.")]
    [InlineData("ik heet ")]
    [InlineData("mijn baas ")]
    [InlineData("mevrouw van ")]
    [InlineData("Straat ")]
    [InlineData("straat")]
    [InlineData("Aa ")]
    [InlineData("Jan ")]
    [InlineData("van der ")]
    [InlineData("A.")]
    [InlineData("nul ")]
    [InlineData("geboren op ")]
    [InlineData("1-1-")]
    [InlineData("bel ")]
    [InlineData("rijbewijs nummer ")]
    [InlineData("insta is ")]
    [InlineData("bij Aa en ")]
    [InlineData("[naam]")]
    [InlineData("\u200B")]
    [InlineData("a1-")]
    [InlineData("x punt ")]
    public void A_hostile_text_takes_time_in_proportion(string stuk)
    {
        Duur(stuk, 2_000);
        var (klein, groot) = (Duur(stuk, 25_000), Duur(stuk, 100_000));
        Assert.True(groot < (klein * 9) + TimeSpan.FromSeconds(3), $"25 kB {klein.TotalMilliseconds:F0} ms, 100 kB {groot.TotalMilliseconds:F0} ms");
        Assert.InRange(groot, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void Broken_text_is_no_trouble()
    {
        foreach (var tekst in new[] { "", "\uD800", "\uDC00a\uD800", "\uFFFE\uFFFF", "\uE000", "[naam", "[naam][", "\0" }) Assert.Empty(Schrobber.Schrob(tekst, Fatima).Treffers);
    }

    private static TimeSpan Duur(string stuk, int lengte)
    {
        var tekst = new StringBuilder(lengte).Insert(0, stuk, lengte / stuk.Length).ToString();
        var begin = Stopwatch.GetTimestamp();
        Schrobber.Schrob(tekst, Fatima);
        return Stopwatch.GetElapsedTime(begin);
    }

    private static string Mengsel(Random toeval)
    {
        var tekst = new StringBuilder();
        for (var stuk = toeval.Next(1, 8); stuk > 0; stuk--)
        {
            var zin = Zinnen.Value[toeval.Next(Zinnen.Value.Count)].Tekst;
            var begin = toeval.Next(zin.Length);
            switch (toeval.Next(4))
            {
                case 0: tekst.Append(zin); break;
                case 1: tekst.Append(zin, begin, toeval.Next(zin.Length - begin + 1)); break;
                case 2: tekst.Append(new string([.. Enumerable.Range(0, toeval.Next(1, 12)).Select(_ => (char)toeval.Next(toeval.Next(2) == 0 ? 0x250 : 0x10000))])); break;
                default: tekst.Append(zin.AsSpan(begin)).Insert(toeval.Next(tekst.Length), "\u200B"); break;
            }

            if (toeval.Next(2) == 0) tekst.Append(toeval.Next(3) switch { 0 => " ", 1 => "\n", _ => ". " });
        }

        return tekst.ToString();
    }

    private static string Zichtbaar(string tekst) => string.Concat(tekst.Select(c => c is >= ' ' and < '\u007F' ? c.ToString() : $"\\u{(int)c:X4}"));
}
