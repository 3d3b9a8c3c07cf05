using Matching.Rangschikking.Kenmerken;
using Matching.Tests.Zoeken;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking;

public sealed class CompetentiedekkingTests
{
    [Fact]
    public void What_is_rare_weighs_more()
    {
        var vacature = Vacature(Vraagt("telt-zwaar", 3), Vraagt("telt-licht", 1));

        Assert.Equal(0.75, Vak(["telt-zwaar"], vacature));
        Assert.Equal(0.25, Vak(["telt-licht"], vacature));
        Assert.Equal(1, Vak(["telt-licht", "telt-zwaar", "iets-anders"], vacature));
    }

    [Fact]
    public void What_is_related_counts_in_part_and_is_still_missing()
    {
        var vacature = Vacature(Vraagt("metselen", 1, ("voegen", 0.4), ("stukadoren", 0.2)), Vraagt("steigers-bouwen", 1));

        Assert.Equal(0.2, Vak(["voegen"], vacature), 12);
        Assert.Equal(0.2, Vak(["stukadoren", "voegen"], vacature), 12);
        Assert.Equal(0.5, Vak(["voegen", "metselen"], vacature));
        var (heeft, verwant, mist) = Competentiedekking.Van(Klant(["voegen"]), vacature).Verdeling(Eis.Vereist);
        Assert.Empty(heeft);
        Assert.Equal(["metselen"], verwant.Select(c => c.Code));
        Assert.Equal(["steigers-bouwen"], mist.Select(c => c.Code));
    }

    [Fact]
    public void Level_counts_as_far_as_it_reaches_and_unknown_level_is_not_none()
    {
        var vacature = Vacature(Vraagt("lassen", 1)) with { Competenties = [new("lassen", null, 4, Eis.Vereist)] };

        Assert.Equal(0.5, Vak(new ProfielCompetentie("lassen", null, 2), vacature));
        Assert.Equal(1, Vak(new ProfielCompetentie("lassen", null, 5), vacature));
        Assert.Equal(0.8, Vak(new ProfielCompetentie("lassen", null, null), vacature));
    }

    [Fact]
    public void Whose_competenties_are_unknown_does_not_lack_them()
    {
        var vacature = Vacature(Vraagt("lassen", 1));
        var klant = Voorbeeld.Klant(new Random(1), 1) with { Competenties = null, Certificaten = ["lassen"] };

        Assert.True(double.IsNaN(Vak(klant, vacature)));
        Assert.False(Competentiedekking.Van(klant, vacature).KlantIsBekend);
    }

    private static double Vak(string[] kan, VacatureProfiel vacature) => Vak(Klant(kan), vacature);

    private static double Vak(ProfielCompetentie kan, VacatureProfiel vacature) =>
        Vak(Klant([]) with { Competenties = [kan] }, vacature);

    private static double Vak(KlantProfiel klant, VacatureProfiel vacature) =>
        Kenmerkenset.Alle.Single(k => k.Naam == "vereist-vak").Waarde(new Paar(klant, vacature, default, Voorbeeld.Vandaag));

    private static KlantProfiel Klant(string[] kan) =>
        Voorbeeld.Klant(new Random(1), 1) with { Competenties = [.. kan.Select(code => new ProfielCompetentie(code, null, null))], Certificaten = [] };

    private static VacatureProfiel Vacature(params (GevraagdeCompetentie Gevraagd, Competentiewaarde Waarde)[] vraagt) =>
        Voorbeeld.Vacature(new Random(1), 1) with { Competenties = [.. vraagt.Select(v => v.Gevraagd)], Waarden = [.. vraagt.Select(v => v.Waarde)] };

    private static (GevraagdeCompetentie Gevraagd, Competentiewaarde Waarde) Vraagt(string code, double gewicht, params (string Code, double Mate)[] verwant) =>
        (new(code, null, null, Eis.Vereist), new(gewicht, [.. verwant.Select(v => new VerwanteCompetentie(v.Code, v.Mate))]));
}
