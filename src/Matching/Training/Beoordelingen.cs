using Matching.Klanten;
using Matching.Plaatsingen;
using Matching.Rangschikking.Sporen;
using Matching.Vacatures;
using Matching.Voorstellen;

namespace Matching.Training;

/// <summary>
/// Gathers what came of every pair, whatever tells of it: delivered voorstellen, plaatsingen, and the events of lists we showed. All of them may
/// tell of the same pair; the best that is told counts. Pure, and in an order of its own, so that a replay gives the same to the bit.
/// </summary>
public static class Beoordelingen
{
    /// <summary>Days after a voorstel that its outcome is taken to be known where no day was delivered (contract, <c>voorstellen.csv</c>).</summary>
    private const int UitkomstDagen = 28;

    private const int BlijvendMaanden = 6;

    /// <summary>Per vacature what came of whom.</summary>
    public static ILookup<VacatureId, Afloop> Gather(
        IReadOnlyCollection<Voorstel> voorstellen, IReadOnlyCollection<Plaatsing> plaatsingen, IEnumerable<Lijstgebeurtenis> gebeurtenissen, IReadOnlyDictionary<VacatureId, Vacature> vacatures)
    {
        var geplaatst = plaatsingen.Where(p => p.VacatureId is not null).ToLookup(p => (p.VacatureId!.Value, p.KlantId));
        var stappen = voorstellen.SelectMany(v => Van(v, geplaatst[(v.VacatureId, v.KlantId)].Min(p => (DateOnly?)p.Start)))
            .Concat(geplaatst.SelectMany(g => g.SelectMany(p => Van(p).Select(stap => (Paar: (Vacature: g.Key.Value, Klant: g.Key.KlantId), Stap: stap)))))
            .Concat(gebeurtenissen.SelectMany(Van))
            .ToLookup(s => s.Paar, s => s.Stap);
        var posities = voorstellen.Where(v => v.Positie is not null).ToLookup(v => (v.VacatureId, v.KlantId));
        var paren = stappen.Select(p => (Paar: p.Key, Afloop: new Afloop(p.Key.Klant, Order(p), posities[p.Key].OrderBy(v => v.Datum).ThenBy(v => v.Sleutel, StringComparer.Ordinal).Select(v => v.Positie).FirstOrDefault())));
        return OncePerWerkgever(paren, vacatures).ToLookup(p => p.Vacature, p => p.Afloop);
    }

    /// <summary>A plaatsing, and that it lasted.</summary>
    public static IEnumerable<Stap> Van(Plaatsing plaatsing)
    {
        yield return new(Graad.Geplaatst, plaatsing.Start);
        var later = plaatsing.Start.AddMonths(BlijvendMaanden);
        if (plaatsing.Loopt(later)) yield return new(Graad.Blijvend, later);
    }

    private static IEnumerable<((VacatureId Vacature, KlantId Klant) Paar, Stap Stap)> Van(Voorstel voorstel, DateOnly? start)
    {
        Graad? graad = voorstel.Uitkomst switch
        {
            Uitkomst.Geplaatst => Graad.Geplaatst,
            Uitkomst.Gesprek => Graad.Uitgenodigd,
            // A no is often about something else than fit: it is missing, not negative.
            Uitkomst.AfgewezenWerkgever or Uitkomst.AfgewezenKlant => Graad.Voorgesteld,
            // Without an answer someone is as anyone in the pool; to leave them out was measured, and ranked worse (0.53 against 0.55).
            _ => null,
        };
        var bekend = voorstel.UitkomstDatum ?? start ?? voorstel.Datum.AddDays(UitkomstDagen);
        if (graad is { } bereikt) yield return ((voorstel.VacatureId, voorstel.KlantId), new(bereikt, bekend));
    }

    private static IEnumerable<((VacatureId Vacature, KlantId Klant) Paar, Stap Stap)> Van(Lijstgebeurtenis gebeurtenis)
    {
        Graad? graad = gebeurtenis.Soort switch
        {
            Lijstgebeurtenissoort.OpVoorselectie or Lijstgebeurtenissoort.Vrijgegeven or Lijstgebeurtenissoort.Voorgesteld or Lijstgebeurtenissoort.OpBord => Graad.Voorgesteld,
            Lijstgebeurtenissoort.Interesse or Lijstgebeurtenissoort.Gesprek => Graad.Uitgenodigd,
            Lijstgebeurtenissoort.Geplaatst => Graad.Geplaatst,
            Lijstgebeurtenissoort.WerktNaZesMaanden => Graad.Blijvend,
            _ => null,
        };
        if (graad is { } bereikt) yield return ((gebeurtenis.VacatureId, gebeurtenis.KlantId), new(bereikt, gebeurtenis.Dag));
    }

    private static List<Stap> Order(IEnumerable<Stap> stappen) => [.. stappen.Distinct().OrderBy(s => s.Bekend).ThenBy(s => s.Graad)];

    /// <summary>Someone placed twice at one werkgever is one match; the later ones say nothing new.</summary>
    private static IEnumerable<(VacatureId Vacature, Afloop Afloop)> OncePerWerkgever(IEnumerable<((VacatureId Vacature, KlantId Klant) Paar, Afloop Afloop)> paren, IReadOnlyDictionary<VacatureId, Vacature> vacatures) =>
        paren.GroupBy(p => (p.Paar.Klant, vacatures[p.Paar.Vacature].WerkgeverId)).SelectMany(groep =>
        {
            var eerste = groep.Where(p => Start(p.Afloop) is not null)
                .OrderBy(p => Start(p.Afloop)).ThenBy(p => vacatures[p.Paar.Vacature].Sleutel, StringComparer.Ordinal).FirstOrDefault().Paar;
            return groep.Select(p => (p.Paar.Vacature, p.Paar == eerste || Start(p.Afloop) is null ? p.Afloop : p.Afloop with { Stappen = [new(Graad.Voorgesteld, p.Afloop.Stappen[0].Bekend)] }));
        });

    private static DateOnly? Start(Afloop afloop) => afloop.Stappen.Where(s => s.Graad == Graad.Geplaatst).Min(s => (DateOnly?)s.Bekend);
}
