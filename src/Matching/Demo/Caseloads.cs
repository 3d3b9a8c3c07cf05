namespace Matching.Demo;

/// <summary>Evens out the caseloads after the history: those who left leave gaps, and colleagues hand klanten over (I03).</summary>
public static class Caseloads
{
    public static void Balance(IReadOnlyList<DemoKlant> klanten)
    {
        var lijsten = klanten.Where(k => k.Uitstroom is null).GroupBy(k => k.Consulent, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (Consulent: g.Key, Klanten: g.ToList())).ToList();
        while (true)
        {
            var vol = lijsten.MaxBy(l => l.Klanten.Count);
            var ruim = lijsten.MinBy(l => l.Klanten.Count);
            if (vol.Klanten.Count - ruim.Klanten.Count <= 8)
                return;
            var klant = vol.Klanten.Find(k => k.Doelgroepen.All(d => d is "50plus" or "jongere")) ?? vol.Klanten[0];
            vol.Klanten.Remove(klant);
            ruim.Klanten.Add(klant);
            klant.Consulent = ruim.Consulent;
        }
    }
}
