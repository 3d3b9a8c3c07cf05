namespace Matching.Demo;

/// <summary>Three to four contacts a year (I02), with consulenten who keep up and klanten who fall between the cracks.</summary>
public static class Contactmaker
{
    public static void Fill(DemoOpties opties, IReadOnlyList<DemoKlant> klanten)
    {
        var toeval = Toeval.For(opties.Seed, "contacten");
        foreach (var klant in klanten)
        {
            var gemiddeld = toeval.Chance(0.15) ? 220 : 95;
            var datum = klant.Instroom > opties.Begin ? klant.Instroom.AddDays(toeval.Between(5, 40)) : opties.Begin.AddDays(toeval.Between(0, gemiddeld));
            for (; datum <= opties.Vandaag; datum = datum.AddDays(toeval.Between(gemiddeld / 3, gemiddeld * 5 / 3)))
                klant.Contacten.Add(new(datum, klant.Consulent, new[] { "gesprek", "telefoon", "online", "huisbezoek", "bericht" }[toeval.Share(45, 30, 12, 3, 10)]));
        }
    }
}
