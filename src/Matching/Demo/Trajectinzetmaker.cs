namespace Matching.Demo;

public sealed record DemoTrajectinzet(DemoKlant Klant, Trajectencatalogus.Traject Traject, DateOnly Start, DateOnly? Einde, string? Uitkomst, int? Ervaring);

/// <summary>
/// Who followed which traject: mostly one that taught what the klant can do a little now, or that leads to the wish; 71 percent of those
/// in re-integratie get something (G29).
/// </summary>
public static class Trajectinzetmaker
{
    public static IReadOnlyList<DemoTrajectinzet> Make(DemoOpties opties, IReadOnlyList<DemoKlant> klanten)
    {
        var toeval = Toeval.For(opties.Seed, "trajecten");
        var inzet = new List<DemoTrajectinzet>();
        foreach (var klant in klanten)
        {
            var aantal = klant.Aanleg.Maanden > 24 ? toeval.Share(65, 30, 5) : toeval.Share(29, 45, 20, 6);
            foreach (var traject in PickTrajecten(toeval, klant, aantal))
            {
                var vroegst = klant.Instroom > opties.Begin ? klant.Instroom.AddDays(20) : opties.Begin;
                var laatst = (klant.Uitstroom ?? opties.Vandaag).AddDays(-3);
                if (vroegst < laatst)
                    inzet.Add(MakeOne(opties.Vandaag, toeval, klant, traject, vroegst.AddDays(toeval.Between(0, laatst.DayNumber - vroegst.DayNumber))));
            }
        }
        return inzet;
    }

    private static List<Trajectencatalogus.Traject> PickTrajecten(Toeval toeval, DemoKlant klant, int aantal)
    {
        var passend = Trajectencatalogus.Alle.Where(t => t.Doelgroepen is null || t.Doelgroepen.Split('|').Any(klant.Doelgroepen.Contains)).ToList();
        var wens = klant.Aanleg.Wens.SelectMany(w => w.Vak).ToHashSet(StringComparer.Ordinal);
        var gekozen = new List<Trajectencatalogus.Traject>();
        for (var i = 0; i < aantal; i++)
            gekozen.Add(toeval.Pick(passend, t => 0.4 + t.Codes.Count(c => wens.Contains(c)) + 0.5 * t.Codes.Count(klant.Aanleg.Vaardigheden.ContainsKey)));
        return [.. gekozen.Distinct()];
    }

    private static DemoTrajectinzet MakeOne(DateOnly vandaag, Toeval toeval, DemoKlant klant, Trajectencatalogus.Traject traject, DateOnly start)
    {
        var klaar = start.AddDays(7 * traject.Weken);
        if (klaar > vandaag || klaar > klant.Uitstroom)
            return klant.Uitstroom is { } weg ? new(klant, traject, start, weg, "gestopt", null) : new(klant, traject, start, null, "loopt", null);
        var gestopt = toeval.Chance(0.2);
        var einde = gestopt ? start.AddDays(toeval.Between(3, 7 * traject.Weken)) : klaar;
        var ervaring = toeval.Chance(0.6) ? Math.Clamp(toeval.Between(2, 5) - (gestopt ? 1 : 0), 1, 5) : (int?)null;
        return new(klant, traject, start, einde, gestopt ? "gestopt" : "afgerond", ervaring);
    }
}
