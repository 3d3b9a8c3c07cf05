namespace Matching.Demo;

/// <summary>The three fictitious gemeenten and those who work for them. Every surname says that nobody is meant.</summary>
public static class Personeel
{
    /// <summary>Fictitious gemeenten on real PC4's of the region, with their share of the klanten.</summary>
    public static IReadOnlyList<(string Naam, double Aandeel, int[] Pc4)> Gemeenten { get; } =
    [
        ("Vlietwijk", 54, [2261, 2262, 2263, 2264, 2265, 2266, 2267, 2271, 2272, 2273, 2274, 2275]),
        ("Duinveen", 25, [2241, 2242, 2243, 2244, 2245]),
        ("Lisserhout", 21, [2251, 2252, 2253, 2254]),
    ];

    public static string PlaatsOf(int pc4) =>
        Gemeenten.FirstOrDefault(g => g.Pc4.Contains(pc4)).Naam ?? Gebieden.Startpostcodes.Alle[pc4].Gemeente;

    private static readonly string[] Consulenten = ["Bouchra", "Dirk", "Esra", "Floor", "Gijs", "Hülya", "Imke", "Joost", "Kaoutar", "Lars", "Mirte", "Niels"];

    /// <summary>Caseloads of 70 to 90 (I01): one werkconsulent for about 77 klanten. The first two are specialised (J12).</summary>
    public static IReadOnlyList<DemoMedewerker> Make(DemoOpties opties)
    {
        var werkconsulenten = Enumerable.Range(0, Math.Max(1, (int)Math.Round(opties.Klanten / 77.0))).Select(i => new DemoMedewerker(
            $"m-c{i + 1}", $"{Consulenten[i % Consulenten.Length]} Voorbeeld", "werkconsulent", Gemeenten[new[] { 0, 1, 2, 0, 0, 1 }[i % 6]].Naam,
            Specialisatie: i switch { 0 => "statushouder", 1 => "doelgroepregister|beschut-werk", _ => null }));
        return
        [
            .. werkconsulenten,
            new("m-a1", "Anke Voorbeeld", "accountmanager", Specialisatie: "statushouder"),
            new("m-a2", "Rachid Voorbeeld", "accountmanager"),
            new("m-a3", "Marloes Voorbeeld", "accountmanager"),
            new("m-a4", "Sunil Voorbeeld", "accountmanager"),
            new("m-a5", "Wouter Voorbeeld", "accountmanager"),
            new("m-a6", "Tineke Voorbeeld", "accountmanager"),
            new("m-j1", "Paula Voorbeeld", "jobcoach"),
            new("m-j2", "Okan Voorbeeld", "jobcoach"),
            new("m-j3", "Roos Voorbeeld", "jobcoach"),
            new("m-j4", "Stan Voorbeeld", "jobcoach", Organisatie: "Coachbureau Voorbeeld"),
            new("m-j5", "Vera Voorbeeld", "jobcoach", Organisatie: "Coachbureau Voorbeeld"),
            new("m-i1", "Yara Voorbeeld", "inkomensconsulent", "Vlietwijk"),
            new("m-i2", "Bram Voorbeeld", "inkomensconsulent", "Duinveen"),
            new("m-i3", "Carlijn Voorbeeld", "inkomensconsulent", "Lisserhout"),
            new("m-n1", "Dounia Voorbeeld", "medewerker-netwerkcafe"),
            new("m-k1", "Evert Voorbeeld", "kwaliteitsmedewerker"),
            new("m-t1", "Fenna Voorbeeld", "teamleider"),
            new("m-p1", "Guus Voorbeeld", "beleid"),
            new("m-f1", "Hester Voorbeeld", "privacy-officer"),
            new("m-b1", "Idris Voorbeeld", "beheerder"),
        ];
    }
}
