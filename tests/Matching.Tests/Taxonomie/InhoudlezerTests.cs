using Matching.Taxonomie;

namespace Matching.Tests.Taxonomie;

/// <summary>An editor is told what is wrong, where, and in words.</summary>
public sealed class InhoudlezerTests
{
    private const string Isco = "9 Eenvoudig werk\n91 Schoonmaak\n911 Schoonmakers\n9112 Schoonmakers van gebouwen\n";
    private const string Competenties = "== vak ==\nDweilen: moppen\nZemen\n";

    [Fact]
    public void What_is_right_has_no_faults()
    {
        var (regels, fouten) = Read("# een opmerking\nSchoonmaker [isco:9112]\n  ook     poetshulp, werkster\n  nodig   Dweilen\n  handig  zemen\n");
        Assert.Empty(fouten);
        var schoonmaker = Assert.Single(regels, r => r.Soort == Begripsoort.Beroep);
        Assert.Equal(["poetshulp", "werkster"], schoonmaker.Inhoud.Labels);
        Assert.Equal(("lokaal:dweilen", "lokaal:zemen"), (Assert.Single(schoonmaker.Inhoud.Essentieel), Assert.Single(schoonmaker.Inhoud.Optioneel)));
    }

    [Theory]
    [InlineData("Schoonmaker\n  nodig  Dweilen\n", "beroepen.txt, regel 1: Schoonmaker heeft geen ISCO-groep van vier cijfers, zoals [isco:9333].")]
    [InlineData("Schoonmaker [isco:9199]\n", "beroepen.txt, regel 1: ISCO-groep 9199 bestaat niet.")]
    [InlineData("Schoonmaker [isco:9112\n", "beroepen.txt, regel 1: de haak [ wordt niet aan het einde gesloten.")]
    [InlineData("Schoonmaker [isco:9112 onzin]\n", "beroepen.txt, regel 1: 'onzin' is geen code.")]
    [InlineData("  ook  werkster\n", "beroepen.txt, regel 1: deze regel hoort onder een beroep.")]
    [InlineData("Schoonmaker [isco:9112]\n  soms  Dweilen\n", "beroepen.txt, regel 2: 'soms' is niet ook, nodig of handig.")]
    [InlineData("Schoonmaker [isco:9112]\n  nodig  Vliegen\n", "beroepen.txt, regel 1: Schoonmaker vraagt 'Vliegen', maar zo heet geen competentie.")]
    [InlineData("Schoonmaker [isco:9112]\n  nodig  Dweilen, moppen\n", "beroepen.txt, regel 1: Schoonmaker vraagt een competentie twee keer.")]
    [InlineData("Schoonmaker [isco:9112]\n  nodig  Dweilen\n  handig  dweilen\n", "beroepen.txt, regel 1: Dweilen is bij Schoonmaker nodig én handig.")]
    [InlineData("Schoonmaker [isco:9112]\n  ook  poets, Poets\n", "beroepen.txt, regel 1: 'poets' staat er twee keer.")]
    [InlineData("Schoonmaker [isco:9112]\n  ook  hulp\nZemer [isco:9112]\n  ook  hulp\n", "beroepen.txt, regel 3: 'hulp' is al Schoonmaker (beroepen.txt, regel 1); zet er een * achter waar het op de tweede plaats komt.")]
    [InlineData("Schoonmaker [isco:9112]\n  ook  hulp*\n", "beroepen.txt, regel 1: 'hulp' heeft overal een *, maar moet ergens op de eerste plaats komen.")]
    public void A_fault_is_reported_with_its_place(string beroepen, string fout) => Assert.Contains(fout, Read(beroepen).Fouten);

    [Theory]
    [InlineData("Dweilen\n", "competenties.txt, regel 1: boven de eerste competentie hoort == vak ==, == breed == of == bewijs ==.")]
    [InlineData("== dingen ==\n", "competenties.txt, regel 1: '== dingen ==' is geen afdeling: vak, breed of bewijs.")]
    [InlineData("== vak ==\nDweilen\nMoppen [lokaal:dweilen]\n", "competenties.txt, regel 3: de code lokaal:dweilen is ook van Dweilen (competenties.txt, regel 2).")]
    public void So_is_a_fault_among_the_competenties(string competenties, string fout) =>
        Assert.Contains(fout, Inhoudlezer.Read([new("isco.txt", Isco), new("competenties.txt", competenties)]).Fouten);

    [Fact]
    public void So_is_a_group_without_a_group_above_it() =>
        Assert.Equal(["isco.txt, regel 2: groep 91 hoort boven 911 te staan."], Inhoudlezer.Read([new("isco.txt", "9 Eenvoudig werk\n911 Schoonmakers\n")]).Fouten);

    private static (IReadOnlyList<Taxonomieregel> Regels, IReadOnlyList<string> Fouten) Read(string beroepen) =>
        Inhoudlezer.Read([new("beroepen.txt", beroepen), new("competenties.txt", Competenties), new("isco.txt", Isco)]);
}
