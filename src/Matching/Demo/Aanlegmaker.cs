using Matching.Demo.Catalogus;

namespace Matching.Demo;

/// <summary>What is true of a klant: a career of up to three beroepen and what was learned, forgotten and wished for.</summary>
public sealed class Aanlegmaker(DemoOpties opties, Toeval toeval)
{
    /// <summary>Jobs many dream of; wishing is not being able (A12, reason one).</summary>
    private static readonly string[] Droombanen = ["Receptionist", "Administratief medewerker", "Verkoopmedewerker", "Dierenverzorger", "Onderwijsassistent", "Kappershulp", "Taxichauffeur", "Pedagogisch hulp", "Bloembinder"];

    public Aanleg Make(Namen.Groep groep, double leeftijd, double maanden, DateOnly instroom)
    {
        var niveau = 1 + toeval.Share(30, 38, 22, 10);
        var loopbaan = MakeLoopbaan(leeftijd, niveau, instroom);
        var wens = MakeWens(loopbaan);
        var rijbewijs = leeftijd > 19 && toeval.Chance(groep.Taal[5] + groep.Taal[6] > 20 ? 0.6 : 0.35);
        var auto = rijbewijs && toeval.Chance(0.45);
        var vervoer = new List<string>();
        if (toeval.Chance(0.72))
            vervoer.Add("fiets");
        if (toeval.Chance(0.68) || vervoer.Count == 0)
            vervoer.Add("ov");
        if (auto)
            vervoer.Add("auto");
        var max = toeval.Share(12, 26, 32, 30) switch { 0 => 12, 1 => toeval.Between(16, 20), 2 => toeval.Between(24, 32), _ => toeval.Between(34, 40) };
        return new()
        {
            Loopbaan = loopbaan,
            Wens = wens,
            Vaardigheden = MakeVaardigheden(loopbaan, wens, maanden),
            Taal = toeval.Share(groep.Taal),
            Niveau = niveau,
            Rijbewijzen = MakeRijbewijzen(rijbewijs, loopbaan),
            Certificaten = [.. loopbaan.Select(b => b.Beroep.Certificaat).OfType<string>().Distinct(StringComparer.Ordinal).Where(_ => toeval.Chance(0.8))],
            Vervoer = vervoer,
            UrenMax = max,
            UrenMin = Math.Max(8, max - 4 * toeval.Between(1, 4)),
            Onregelmatig = toeval.Chance(0.48),
            MaxKm = auto ? toeval.Between(3, 8) * 5 : vervoer.Contains("ov") ? toeval.Between(2, 5) * 5 : toeval.Between(4, 10),
            Maanden = maanden,
            Motivatie = toeval.Normal(),
        };
    }

    private List<Baan> MakeLoopbaan(double leeftijd, int niveau, DateOnly instroom)
    {
        var aantal = leeftijd < 23 ? toeval.Share(50, 50) : leeftijd < 30 ? toeval.Share(20, 50, 30) : toeval.Share(10, 34, 34, 22);
        var loopbaan = new List<Baan>();
        var tot = instroom.AddDays(-toeval.Between(20, 500));
        for (var i = 0; i < aantal; i++)
        {
            var mogelijk = Beroepencatalogus.Alle.Where(b => b.Niveau <= niveau + 1 && !loopbaan.Exists(l => l.Beroep == b)).ToList();
            var vorige = loopbaan.Count == 0 ? null : loopbaan[^1].Beroep;
            var beroep = toeval.Pick(mogelijk, b => b.Aandeel * (vorige is null ? 1 : Math.Pow(vorige.Nabijheid(b), 1.5)));
            var jaren = Math.Round(Math.Clamp(toeval.Fraction() * toeval.Fraction() * (leeftijd - 16), 0.5, 18) * 2) / 2;
            loopbaan.Add(new(beroep, jaren, tot));
            tot = tot.AddDays(-(int)(jaren * 365) - toeval.Between(0, 700));
        }
        return loopbaan;
    }

    private List<Beroep> MakeWens(List<Baan> loopbaan)
    {
        var wens = new List<Beroep>();
        var aantal = toeval.Share(6, 58, 36);
        while (wens.Count < aantal)
        {
            var beroep = toeval.Share(loopbaan.Count == 0 ? 0 : 60, 22, 18) switch
            {
                0 => toeval.Pick(Beroepencatalogus.Alle, b => b.Aandeel * Math.Pow(loopbaan.Max(l => l.Beroep.Nabijheid(b)), 2)),
                1 => toeval.Pick(Beroepencatalogus.Alle, b => b.Aandeel),
                _ => Beroepencatalogus.OpNaam[toeval.Pick(Droombanen)],
            };
            if (!wens.Contains(beroep))
                wens.Add(beroep);
        }
        return wens;
    }

    /// <summary>Learned at work by the years, weaker the further from the labour market; a little of the wish from private life.</summary>
    private SortedDictionary<string, int> MakeVaardigheden(List<Baan> loopbaan, List<Beroep> wens, double maanden)
    {
        var vaardigheden = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var baan in loopbaan)
        {
            var vers = Math.Min(1.2, (opties.Vandaag.DayNumber - baan.Tot.DayNumber) / 365.0 * 0.07);
            foreach (var code in baan.Beroep.Vak.Where(_ => toeval.Chance(0.85)))
                Raise(vaardigheden, code, 2.3 + Math.Min(2, 0.4 * baan.Jaren) - vers - maanden / 80 + 0.6 * toeval.Normal());
            foreach (var code in baan.Beroep.Gedrag)
                Raise(vaardigheden, code, 2.9 - maanden / 60 + 0.8 * toeval.Normal());
        }
        foreach (var code in wens.SelectMany(w => w.Vak).Where(_ => toeval.Chance(0.3)))
            Raise(vaardigheden, code, 1.6 + 0.6 * toeval.Normal());
        foreach (var code in toeval.Sample(Competentie.Gedragscodes, 4))
            Raise(vaardigheden, code, 2.7 - maanden / 60 + 0.9 * toeval.Normal());
        return vaardigheden;
    }

    private static void Raise(SortedDictionary<string, int> vaardigheden, string code, double niveau) =>
        vaardigheden[code] = Math.Max(vaardigheden.GetValueOrDefault(code), (int)Math.Clamp(Math.Round(niveau), 1, 5));

    private static List<string> MakeRijbewijzen(bool rijbewijs, List<Baan> loopbaan)
    {
        var nodig = loopbaan.Select(b => b.Beroep.Rijbewijs).OfType<string>().ToList();
        return [.. (string[])(rijbewijs || nodig.Count > 0 ? ["B"] : []), .. nodig.Where(r => r != "B").Distinct(StringComparer.Ordinal)];
    }
}
