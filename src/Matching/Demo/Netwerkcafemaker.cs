namespace Matching.Demo;

/// <summary>A Netwerkcafé every fortnight on a Thursday morning (D05), two of them still to come, 40 to 50 klanten each (D08).</summary>
public static class Netwerkcafemaker
{
    public const int Werkgevers = 8;

    public static IReadOnlyList<DemoNetwerkcafe> Plan(DemoOpties opties)
    {
        var eerstvolgende = opties.Vandaag.AddDays(3);
        while (eerstvolgende.DayOfWeek != DayOfWeek.Thursday)
            eerstvolgende = eerstvolgende.AddDays(1);
        var aantal = (eerstvolgende.DayNumber - opties.Begin.AddDays(60).DayNumber) / 14;
        return [.. Enumerable.Range(-aantal, aantal + 2).Select(i => new DemoNetwerkcafe(eerstvolgende.AddDays(14 * i)))];
    }

    /// <summary>Completes the lists after the history: werkgevers with a vacature open that day, klanten in the pool, the nearest to work first (C12).</summary>
    public static void Fill(DemoOpties opties, IReadOnlyList<DemoNetwerkcafe> netwerkcafes, IReadOnlyList<DemoKlant> klanten, IReadOnlyList<DemoVacature> vacatures)
    {
        var toeval = Toeval.For(opties.Seed, "netwerkcafes");
        foreach (var cafe in netwerkcafes)
        {
            var bekend = cafe.Datum < opties.Vandaag ? cafe.Datum : opties.Vandaag;
            var open = vacatures
                .Where(v => v.Regel.Geopend <= bekend && !(v.Regel.Sluiting < cafe.Datum) && v.Gevuld < v.Regel.Plaatsen && v.Regel.Competenties is not null)
                .Select(v => v.Werkgever).Distinct().Except(cafe.Werkgevers);
            cafe.Werkgevers.AddRange(toeval.Sample(open, Math.Max(0, Werkgevers - cafe.Werkgevers.Count)));
            var pool = klanten.Where(k => Voorstelbaar.IsInPool(k, bekend)).Except(cafe.Klanten).ToList();
            var dichtbij = pool.Where(k => Voorstelbaar.DiagnoseOp(k, bekend)?.Afstand <= 3).ToList();
            var rest = Math.Max(0, Math.Min(opties.Scaled(46), toeval.Between(40, 50)) - cafe.Klanten.Count);
            cafe.Klanten.AddRange(toeval.Sample(dichtbij, rest / 2));
            cafe.Klanten.AddRange(toeval.Sample(pool.Except(cafe.Klanten), rest - rest / 2));
        }
    }
}
