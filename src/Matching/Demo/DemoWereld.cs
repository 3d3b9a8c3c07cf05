namespace Matching.Demo;

/// <summary>The whole fictitious samenwerkingsverband in memory, made in the order in which it would have come about.</summary>
public sealed class DemoWereld
{
    private DemoWereld(DemoOpties opties)
    {
        Opties = opties;
        Medewerkers = Personeel.Make(opties);
        Werkgevers = Werkgeversmaker.Make(opties);
        Vacatures = new Vacaturemaker(opties, Werkgevers).Make();
        Klanten = new Klantenmaker(opties, Medewerkers).Make();
        Netwerkcafes = Netwerkcafemaker.Plan(opties);
    }

    public DemoOpties Opties { get; }
    public IReadOnlyList<DemoMedewerker> Medewerkers { get; }
    public IReadOnlyList<DemoWerkgever> Werkgevers { get; }
    public IReadOnlyList<DemoVacature> Vacatures { get; }
    public IReadOnlyList<DemoKlant> Klanten { get; }
    public IReadOnlyList<DemoNetwerkcafe> Netwerkcafes { get; }
    public IReadOnlyList<DemoVoorstel> Voorstellen { get; private set; } = [];
    public IReadOnlyList<DemoPlaatsing> Plaatsingen { get; private set; } = [];
    public IReadOnlyList<DemoUitvraag> Uitvragen { get; private set; } = [];
    public IReadOnlyList<DemoTrajectinzet> Trajectinzet { get; private set; } = [];

    public static DemoWereld Make(DemoOpties opties)
    {
        var wereld = new DemoWereld(opties);
        Contactmaker.Fill(opties, wereld.Klanten);
        var geschiedenis = new Geschiedenis(opties, wereld.Klanten, wereld.Werkgevers, wereld.Vacatures, wereld.Netwerkcafes);
        geschiedenis.Live();
        wereld.Voorstellen = geschiedenis.Voorstellen;
        wereld.Plaatsingen = [.. geschiedenis.Plaatsingen.OrderBy(p => p.Start)];
        wereld.Uitvragen = geschiedenis.Uitvragen;
        Netwerkcafemaker.Fill(opties, wereld.Netwerkcafes, wereld.Klanten, wereld.Vacatures);
        wereld.Trajectinzet = Trajectinzetmaker.Make(opties, wereld.Klanten);
        Caseloads.Balance(wereld.Klanten);
        if (opties.Arm) wereld.Impoverish();
        return wereld;
    }

    private void Impoverish()
    {
        var armoede = new Armoede(Opties);
        Voorstellen = [];
        Plaatsingen = armoede.Strip(Plaatsingen);
        armoede.Strip(Vacatures);
        armoede.Strip(Klanten);
    }
}
