using System.Diagnostics;
using Matching.Klanten;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

public sealed class VrijZoekenTests
{
    private static readonly string[] Titels =
        ["Vrachtwagenchauffeur", "Heftruckchauffeur", "Schoonmaker", "Hovenier", "Medewerker bediening", "Magazijnmedewerker", "Keukenhulp", "Verkoper in de winkel"];

    [Theory]
    [InlineData("hovenier", "Hovenier")]
    [InlineData("hov", "Hovenier")]
    [InlineData("Hoveniers", "Hovenier")]
    [InlineData("hovnier", "Hovenier")]
    [InlineData("vrachtwagen", "Vrachtwagenchauffeur")]
    [InlineData("schoonmaakster", "Schoonmaker")]
    [InlineData("magazijn", "Magazijnmedewerker")]
    [InlineData("keukenhulpen m/v", "Keukenhulp")]
    [InlineData("winkel verkoper", "Verkoper in de winkel")]
    [InlineData("V-3", "Hovenier")]
    [InlineData("  V-3  ", "Hovenier")]
    public void The_best_answer_comes_first(string tekst, string titel)
    {
        using var index = Vacatures();
        var beste = index.Zoek(tekst, Zoeksoort.Vacature, 3)[0];
        Assert.Equal(titel, Titels[int.Parse(beste.Sleutel.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture)]);
    }

    [Fact]
    public void A_part_finds_every_compound()
    {
        using var index = Vacatures();
        Assert.Equal("V-0 V-1", string.Join(' ', index.Zoek("chauffeur", Zoeksoort.Vacature, 10).Select(t => t.Sleutel).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("hovnier", "hovenier")]
    [InlineData("magazijnmedeweker", "magazijnmedewerker")]
    [InlineData("Shcoonmaker", "schoonmaker")]
    [InlineData("schoonamker", "schoonmaker")]
    [InlineData("verkoper in de wnikel", "verkoper winkel")]
    [InlineData("hovenier", null)]
    [InlineData("xyzzy", null)]
    [InlineData("bok", null)]
    [InlineData("", null)]
    public void What_was_meant_is_a_word_that_is_there(string getypt, string? bedoeld)
    {
        using var index = Vacatures();
        Assert.Equal(bedoeld, index.Bedoeld(getypt, Zoeksoort.Vacature));
        Assert.Null(index.Bedoeld(getypt, Zoeksoort.Klant));
    }

    [Fact]
    public void What_a_klant_wrote_is_never_suggested()
    {
        using var index = Zoekindex.InGeheugen([Voorbeeld.Klant() with { Presentatie = "Groetjes van Zonnebloempje" }], []);
        Assert.Null(index.Bedoeld("zonnebloempj", Zoeksoort.Klant));
    }

    [Fact]
    public void Each_kind_is_searched_by_itself()
    {
        var klant = Voorbeeld.Klant() with { Gewenst = [new(null, "Hovenier")] };
        using var index = Zoekindex.InGeheugen([klant], [Voorbeeld.Vacature("Hovenier")]);
        Assert.Equal(klant.Id, KlantId.Van(Assert.Single(index.Zoek("hovenier", Zoeksoort.Klant, 10)).Id));
        Assert.Equal("V-1", Assert.Single(index.Zoek("hovenier", Zoeksoort.Vacature, 10)).Sleutel);
        Assert.Empty(index.Zoek("loodgieter", Zoeksoort.Klant, 10));
    }

    public static TheoryData<string> Vijandig() =>
    [
        "", " ", "\0", "*", "?", "*:*", "a*", "**********", "AND OR NOT", "((((((((((", "\"", "\\", "titel:\"", "[a TO z]", "x~99", "x^1e309", "/(a+)+$/", "+-!(){}[]^\"~*?:\\/",
        "' OR 1=1 --", "\ud800", "\udfff\ud800", "\u202e\u0000\uffff", "😀😀😀", "<script>alert(1)</script>", new string('a', 100_000), new string('*', 100_000),
        string.Join(' ', Enumerable.Range(0, 5000).Select(i => $"woord{i}")), string.Concat(Enumerable.Repeat("m/", 5000)), "ﬃﬃﬃ", "e\u0301e\u0301e\u0301", "%00%n%s", "NaN", "-1",
    ];

    [Theory]
    [MemberData(nameof(Vijandig), DisableDiscoveryEnumeration = true)]
    public void Nothing_anyone_types_is_an_error_or_keeps_on_searching(string tekst)
    {
        using var index = Vacatures();
        index.Zoek("warm", Zoeksoort.Vacature, 10);
        var begin = Stopwatch.GetTimestamp();
        index.Zoek(tekst, Zoeksoort.Vacature, 10);
        index.Zoek(tekst, Zoeksoort.Klant, int.MaxValue);
        index.Zoek(tekst, Zoeksoort.Klant, -1);
        Assert.True(Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(20));
        index.Scoor(Voorbeeld.Vacature(tekst) with { Omschrijving = tekst }, [Voorbeeld.Klant() with { Presentatie = tekst }]);
    }

    [Fact]
    public void Random_text_is_no_error()
    {
        using var index = Vacatures();
        var toeval = new Random(3);
        for (var i = 0; i < 2000; i++)
        {
            index.Zoek(string.Concat(Enumerable.Range(0, toeval.Next(30)).Select(_ => (char)toeval.Next(toeval.Next(2) == 0 ? 128 : 65_536))), Zoeksoort.Vacature, 5);
        }
    }

    private static Zoekindex Vacatures() => Zoekindex.InGeheugen([], Titels.Select((t, i) => Voorbeeld.Vacature(t, $"V-{i}")));
}
