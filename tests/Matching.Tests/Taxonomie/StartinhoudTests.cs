using Matching.Demo.Catalogus;
using Matching.Taxonomie;
using Matching.Tests.Layout;

namespace Matching.Tests.Taxonomie;

public sealed class StartinhoudTests
{
    private static readonly Taxonomiestand Stand = Taxonomiestand.Start;

    [Fact]
    public void The_files_have_no_fault() => Rule.Holds(Inhoudlezer.Read(Startinhoud.Bestanden()).Fouten);

    [Fact]
    public void There_is_enough_of_it()
    {
        Assert.InRange(Stand.Beroepen.Count, 150, 1_000);
        Assert.InRange(Stand.Competenties.Count, 500, 2_000);
        Assert.Equal(25, Stand.Competenties.Count(c => c.Code.StartsWith("sgr:", StringComparison.Ordinal)));
        Assert.Equal(619, Stand.Begrippen.Count(b => b.Soort == Begripsoort.Groep));
    }

    [Fact]
    public void Every_beroep_has_synonyms_an_isco_group_and_competenties() => Rule.Holds(Stand.Beroepen.SelectMany(Faults));

    [Fact]
    public void Every_competentie_has_another_word_or_is_asked_somewhere() =>
        Rule.Holds(Stand.Competenties.Where(c => c.Labels.Count == 1 && c.GevraagdIn.Count == 0).Select(c => c.Naam));

    [Theory]
    [InlineData("lokaal:heftruck", "Heftruckcertificaat")]
    [InlineData("lokaal:code95", "Code 95")]
    [InlineData("lokaal:vca-basis", "VCA-basis")]
    [InlineData("lokaal:haccp", "HACCP")]
    [InlineData("sgr:24105", "Samenwerken en overleggen")]
    public void What_a_gemeente_registers_is_found(string code, string naam) => Assert.Equal(naam, Stand.Find(code)?.Naam);

    [Fact]
    public void The_demo_speaks_of_nothing_else()
    {
        Rule.Holds(Beroepencatalogus.Alle.SelectMany(b => b.Vak.Concat(b.Gedrag)).Where(code => Stand.Find(code)?.Code != code));
        Rule.Holds(Beroepencatalogus.Alle.Where(b => Stand.FindBeroep(b.Code, b.Naam)?.Registratiecode != b.Code).Select(b => $"{b.Naam} ({b.Code}) is {string.Join(", ", Stand.MetLabel(b.Naam).Select(x => x.Registratiecode))}"));
    }

    [Theory]
    [InlineData("Hygiënisch werken", "lokaal:hygienisch-werken")]
    [InlineData("Auto's wassen en poetsen", "lokaal:autos-wassen-en-poetsen")]
    [InlineData("VCA-basis", "lokaal:vca-basis")]
    public void A_name_becomes_a_code(string naam, string code) => Assert.Equal(code, Code.Lokaal(naam));

    private static IEnumerable<string> Faults(Begrip beroep)
    {
        if (beroep.Labels.Count < 4) yield return $"{beroep.Naam} heeft maar {beroep.Labels.Count - 1} andere woorden";
        if (beroep.Essentieel.Count + beroep.Optioneel.Count is < 6 or > 15) yield return $"{beroep.Naam} vraagt {beroep.Essentieel.Count + beroep.Optioneel.Count} competenties";
        if (beroep.Essentieel.Count < 3) yield return $"{beroep.Naam} heeft te weinig dat nodig is";
        if (!beroep.Breder.Any(b => b.Code == "isco:" + beroep.Isco)) yield return $"{beroep.Naam} hangt niet onder zijn ISCO-groep";
    }
}
