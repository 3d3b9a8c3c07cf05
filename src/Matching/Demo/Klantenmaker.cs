namespace Matching.Demo;

/// <summary>
/// Klanten with the marginals of the gemeenten in the sources: 42/6/52 percent re-integratie, 2B, participatie (C20); age 11/44/45,
/// m/v 43/57 and years in bijstand 18/15/14/17/36 (W16). Those who will leave during the history come from re-integratie, so more of
/// them are made than the caseloads hold today.
/// </summary>
public sealed class Klantenmaker(DemoOpties opties, IReadOnlyList<DemoMedewerker> medewerkers)
{
    private readonly Toeval _toeval = Toeval.For(opties.Seed, "klanten");
    private readonly List<DemoMedewerker> _consulenten = [.. medewerkers.Where(m => m.Rol == "werkconsulent")];

    /// <summary>For each 100 in the caseloads today this many have been there during the history.</summary>
    public const double MetVertrokkenen = 1.2;

    public IReadOnlyList<DemoKlant> Make()
    {
        var last = _consulenten.ToDictionary(c => c.Sleutel, _ => 0, StringComparer.Ordinal);
        var klanten = new List<DemoKlant>();
        for (var i = 1; i <= (int)(opties.Klanten * MetVertrokkenen); i++)
        {
            var klant = MakeOne($"K-{i:0000}");
            klant.Consulent = PickConsulent(klant, last);
            last[klant.Consulent]++;
            klant.Diagnoses = new Diagnosemaker(opties, klant, _toeval).Make();
            klanten.Add(klant);
        }
        return klanten;
    }

    private DemoKlant MakeOne(string sleutel)
    {
        var groep = _toeval.Pick(Namen.Groepen, g => g.Aandeel);
        var vrouw = _toeval.Chance(0.57);
        var geboren = PickGeboortedatum();
        var leeftijd = (opties.Vandaag.DayNumber - geboren.DayNumber) / 365.25;
        var (maanden, tweeB) = sleutel == DemoAccounts.Klant ? (3, false) : PickAfstand();
        var doelgroepen = PickDoelgroepen(groep, leeftijd, tweeB);
        var gemeente = _toeval.Pick(Personeel.Gemeenten, g => g.Aandeel);
        var instroom = PickInstroom(geboren);
        return new()
        {
            Sleutel = sleutel,
            Voornaam = _toeval.Pick(vrouw ? groep.Vrouw : groep.Man),
            Achternaam = _toeval.Pick(groep.Achternaam),
            Geslacht = _toeval.Share(97, 1, 2) switch { 0 => vrouw ? "v" : "m", 1 => "x", _ => null },
            Geboortedatum = geboren,
            Gemeente = gemeente.Naam,
            Pc4 = _toeval.Pick(gemeente.Pc4),
            Doelgroepen = doelgroepen,
            Instroom = instroom,
            WilWerken = maanden > 24 && !tweeB && _toeval.Chance(0.25),
            Bemiddelbaarheid = tweeB ? new[] { "direct", "minder", "niet" }[_toeval.Share(30, 50, 20)] : null,
            Aanleg = new Aanlegmaker(opties, _toeval).Make(groep, leeftijd, maanden, instroom),
            Consulent = "",
            Publicatie = sleutel == DemoAccounts.Klant ? (true, true) : PickPublicatie(maanden > 24 && !tweeB),
        };
    }

    private DateOnly PickGeboortedatum()
    {
        var leeftijd = _toeval.Share(11, 46, 43) switch { 0 => _toeval.Between(18, 26), 1 => _toeval.Between(27, 49), _ => _toeval.Between(50, 65) };
        return opties.Vandaag.AddYears(-leeftijd).AddDays(-_toeval.Between(1, 360));
    }

    /// <summary>Months to the labour market and whether there is a 2B indication (X05: the indication decides, not the months).</summary>
    private (double Maanden, bool TweeB) PickAfstand() => _toeval.Share(12, 24, 18, 6, 17, 13, 10) switch
    {
        0 => (_toeval.Between(0, 6) / 2.0, false),
        1 => (_toeval.Between(4, 12), false),
        2 => (_toeval.Between(13, 24), false),
        3 => (_toeval.Between(18, 44), true),
        4 => (_toeval.Between(25, 48), false),
        5 => (_toeval.Between(49, 72), false),
        _ => (_toeval.Between(60, 96), false),
    };

    private List<string> PickDoelgroepen(Namen.Groep groep, double leeftijd, bool tweeB)
    {
        var doelgroepen = new List<string>();
        if (groep.Statushouder && _toeval.Chance(0.75))
            doelgroepen.Add("statushouder");
        if (leeftijd < 27)
            doelgroepen.Add("jongere");
        if (leeftijd >= 50)
            doelgroepen.Add("50plus");
        if (tweeB)
            doelgroepen.AddRange(_toeval.Share(45, 30, 25) switch { 0 => ["doelgroepregister", "banenafspraak"], 1 => ["doelgroepregister"], _ => (string[])["beschut-werk"] });
        if (_toeval.Chance(0.05))
            doelgroepen.Add(_toeval.Chance(0.8) ? "nugger" : "anw");
        return doelgroepen;
    }

    /// <summary>Start of the uitkering: after uitstroom and birthdays this comes to 18% less than a year ago, 36% more than five (W16); never before the eighteenth birthday.</summary>
    private DateOnly PickInstroom(DateOnly geboren)
    {
        var dagen = _toeval.Share(15, 14, 14, 18, 39) switch
        {
            0 => _toeval.Between(10, 364),
            1 => _toeval.Between(365, 729),
            2 => _toeval.Between(730, 1094),
            3 => _toeval.Between(1095, 1824),
            _ => _toeval.Between(1825, 5400),
        };
        var datum = opties.Vandaag.AddDays(-dagen);
        var volwassen = geboren.AddYears(18).AddDays(30);
        return datum > volwassen ? datum : volwassen < opties.Vandaag.AddDays(-10) ? volwassen : opties.Vandaag.AddDays(-10);
    }

    /// <summary>About six in ten published under both keys, some under one; participatie is unpublished by default (C11).</summary>
    private (bool? Klant, bool? Consulent) PickPublicatie(bool participatie) => _toeval.Share(participatie ? [28, 10, 10, 52] : [86, 7, 3, 4]) switch
    {
        0 => (true, true),
        1 => (true, false),
        2 => (false, true),
        _ => _toeval.Chance(0.5) ? (null, null) : (false, false),
    };

    /// <summary>The specialist first (J12), then someone of the own gemeente, then whoever has room.</summary>
    private string PickConsulent(DemoKlant klant, Dictionary<string, int> last)
    {
        var vol = (int)Math.Ceiling(opties.Klanten * MetVertrokkenen / _consulenten.Count);
        var ruimte = _consulenten.Where(c => last[c.Sleutel] < vol).ToList();
        var eerst = ruimte.Find(c => c.Specialisatie is { } s && s.Split('|').Any(klant.Doelgroepen.Contains));
        var eigen = ruimte.Where(c => c.Gemeente == klant.Gemeente).ToList();
        return (eerst is not null && _toeval.Chance(0.7) ? eerst
            : eigen.Count > 0 && _toeval.Chance(0.8) ? _toeval.Pick(eigen)
            : ruimte.MinBy(c => last[c.Sleutel])!).Sleutel;
    }
}
