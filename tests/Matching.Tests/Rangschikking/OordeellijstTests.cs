using System.Globalization;
using Matching.Rangschikking;
using Matching.Training;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking;

/// <summary>What ships must rank as an expert would. Each threshold is just under what is reached now; every judgement that is not met is printed.</summary>
public sealed class OordeellijstTests(ITestOutputHelper uitvoer)
{
    private static readonly Oordeellijst Lijst = Oordeellijst.Alles;
    private static readonly Zoekindex Index = Zoekindex.InGeheugen(Lijst.Klanten, Lijst.Oordelen.Select(o => o.Vacature));
    private static readonly IRangschikmodel Meegeleverd = Modelhouder.MetMeegeleverd().Actief;

    [Fact]
    public void The_list_is_long_and_broad_enough_and_contradicts_itself_nowhere()
    {
        Assert.True(Lijst.Oordelen.Count >= 60, $"{Lijst.Oordelen.Count} vacatures");
        Assert.True(Lijst.Oordelen.Select(o => o.Vacature.Beroep?.Code).Distinct().Count() >= 40);
        var namen = Lijst.Klanten.Select(k => k.Sleutel).ToHashSet();
        Assert.Equal(Lijst.Klanten.Count, namen.Count);
        foreach (var oordeel in Lijst.Oordelen)
        {
            var wie = oordeel.Alle.SelectMany(s => s).Concat(oordeel.Nooit).ToList();
            Assert.All(wie, naam => Assert.Contains(naam, namen));
            Assert.True(wie.Distinct().Count() == wie.Count, oordeel.Vacature.Titel);
        }
    }

    [Fact]
    public void Who_cannot_be_proposed_is_not_on_the_list_and_everyone_else_is()
    {
        var fouten = new List<string>();
        foreach (var oordeel in Lijst.Oordelen)
        {
            var gevonden = Find(oordeel).Select(k => k.Klant.Sleutel).ToHashSet();
            fouten.AddRange(oordeel.Nooit.Where(gevonden.Contains).Select(naam => $"{oordeel.Vacature.Titel}: {naam} staat erop"));
            foreach (var naam in oordeel.Alle.SelectMany(s => s).Where(naam => !gevonden.Contains(naam)))
            {
                var redenen = Uitsluiting.Redenen(Lijst.Klanten.Single(k => k.Sleutel == naam), oordeel.Vacature, Oordeellijst.Vandaag);
                fouten.Add($"{oordeel.Vacature.Titel}: {naam} staat er niet op ({string.Join(", ", redenen)})");
            }
        }

        Assert.True(fouten.Count == 0, string.Join('\n', fouten));
    }

    [Theory]
    // The same for both: what is learned from the choices of one gemeente must not unlearn what everybody in the trade knows.
    [InlineData(false, .91, .92)]
    [InlineData(true, .91, .92)]
    public void The_order_is_what_an_expert_expects(bool geleerd, double minstNdcg, double minstParen)
    {
        var model = geleerd ? Meegeleverd : new Handweging();
        Assert.Equal(geleerd, model is Leermodel);
        var (ndcg, goed, paren) = (new List<double>(), 0, 0);
        foreach (var oordeel in Lijst.Oordelen)
        {
            var plekken = Rangschikker.Rank(model, Find(oordeel), oordeel.Vacature, Oordeellijst.Vandaag).ToDictionary(p => p.Paar.Klant.Sleutel);
            ndcg.Add(Maten.WorstCase(plekken.Values.Select(p => p.Score), plekken.Keys.Select(k => (float)oordeel.Label(k))).Ndcg(10)!.Value);
            foreach (var (eerst, later) in oordeel.Paren())
            {
                paren++;
                if (plekken[eerst].Score > plekken[later].Score) goed++;
                else uitvoer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{oordeel.Vacature.Titel}: {eerst} ({plekken[eerst].Rang}) hoort voor {later} ({plekken[later].Rang})"));
            }
        }

        var (gemiddeld, deel) = (ndcg.Average(), (double)goed / paren);
        var stand = string.Create(CultureInfo.InvariantCulture, $"{model.Versie}: NDCG@10 {gemiddeld:0.0000}, {goed} van {paren} paren goed ({deel:0.0000})");
        uitvoer.WriteLine(stand);
        Assert.True(gemiddeld >= minstNdcg && deel >= minstParen, stand);
    }

    private static IReadOnlyList<Kandidaat> Find(Oordeel oordeel) => Rangschikker.Find(Index, oordeel.Vacature, Oordeellijst.Vandaag);
}
