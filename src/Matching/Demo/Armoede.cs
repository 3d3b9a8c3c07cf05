namespace Matching.Demo;

/// <summary>
/// The same gemeente as one that kept little: nobody wrote down who was proposed, half of the plaatsingen name no vacature, four in ten vacatures are
/// a text and nothing more, and a third of the diagnoses says of work no more than what someone would like.
/// </summary>
public sealed class Armoede(DemoOpties opties)
{
    private const double ZonderVacature = 0.5;
    private const double AlleenTekst = 0.4;
    private const double Dun = 1 / 3.0;

    private readonly Toeval _toeval = Toeval.For(opties.Seed, "armoede");

    public IReadOnlyList<DemoPlaatsing> Strip(IEnumerable<DemoPlaatsing> plaatsingen) =>
        [.. plaatsingen.Select(p => _toeval.Chance(ZonderVacature) ? p with { Vacature = null } : p)];

    public void Strip(IEnumerable<DemoVacature> vacatures)
    {
        foreach (var vacature in vacatures)
        {
            var r = vacature.Regel;
            if (_toeval.Chance(AlleenTekst)) vacature.Regel = new(r.Vacature, r.Werkgever, r.Titel, r.Omschrijving) { Bron = r.Bron, Geopend = r.Geopend, Soort = r.Soort, Sluiting = r.Sluiting, Plaatsen = r.Plaatsen };
        }
    }

    public void Strip(IEnumerable<DemoKlant> klanten)
    {
        foreach (var klant in klanten) klant.Diagnoses = [.. klant.Diagnoses.Select(d => _toeval.Chance(Dun) ? Thin(d) : d)];
    }

    /// <summary>Of competenties, experience and wishes only the last, which is what <c>thin</c> means; what someone can do in practice was asked.</summary>
    private static DiagnoseRegel Thin(DiagnoseRegel d) => d with
    {
        Competenties = null,
        Werk = d.Werk?.Gewenst is { } wens ? new(null, wens, null) : null,
        Opleidingen = null,
        Certificaten = null,
        Computer = null,
        Presentatie = null,
    };
}
