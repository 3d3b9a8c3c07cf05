using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Rangschikking.Sporen;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen;

/// <summary>What is shown, and who is behind each pseudonym: the latter never leaves the server, and is worked out for who asks it.</summary>
/// <param name="Getoond">Everyone on it, first who was chosen, in the order of the screen.</param>
/// <param name="Grens">Why there are no cards: enough was looked at. Null when there are.</param>
public sealed record Profielbeeld(
    Profieloverzicht Overzicht, Vacature? Vacature, IReadOnlyDictionary<string, KlantId> Achter, IReadOnlyList<(KlantId Klant, Band Band, Plekreden Reden)> Getoond, Kijkgrens? Grens = null)
{
    /// <summary>Softer demands, and in bands how many kandidaten each would bring.</summary>
    public IReadOnlyList<(string Zin, string Aantal)> Eisruimte { get; init; } = [];
}

/// <summary>
/// What a werkgever sees: first who an accountmanager chose and released, then at most <see cref="Max"/> cards of published profiles, for an own vacature
/// whose demands an accountmanager accepted. Cards come from the published pool alone. Who must not be shown to this werkgever (<c>niet_bij</c>, who worked
/// there, who was declined for this vacature) is not. Every klant shown is logged, and cards are taken from the view budget.
/// </summary>
public sealed class ReadProfielen(ReadKaarten kaarten, ReadGeselecteerd geselecteerd, MatchingDbContext db, Pseudoniemen pseudoniemen, Kijkbudget budget, Logschrijver log, Lijstschrijver sporen, TimeProvider clock)
{
    public const int Max = 20;

    private static readonly Dictionary<string, KlantId> Niemand = [];

    public async Task<Result<Profielbeeld>> HandleAsync(Lijstvraag vraag, Account kijker, CancellationToken stop)
    {
        var gezien = await SeeAsync(vraag, kijker, stop);
        if (gezien.Fault is { } fault) return fault;
        var beeld = gezien.Value.Beeld;
        if (beeld.Overzicht.Profielen.Count > 0 && await budget.TakeLijstAsync(kijker, vraag.Sleutel, beeld.Overzicht.Profielen.Count, stop) is { } grens)
        {
            beeld = beeld with { Overzicht = beeld.Overzicht with { Profielen = [] }, Getoond = [.. beeld.Getoond.Take(beeld.Overzicht.Voorselectie.Count)], Grens = grens };
        }

        else if (vraag.OpStap)
        {
            beeld = beeld with { Eisruimte = kaarten.Ruimte(gezien.Value.Kring) };
        }

        await log.SawKlantenAsync(kijker.Sleutel, beeld.Getoond.Select(g => g.Klant.Value), "/profielen", stop, vraag.Vacature);
        // Without a vacature nobody is ranked.
        if (beeld.Vacature is { } vacature)
        {
            await sporen.ShowAsync(vacature.Id, Lijstsoort.Profielen, kijker, [.. beeld.Getoond.Select((g, i) => GetoondePlek.ZonderScore(g.Klant, vacature.Id, i + 1, g.Band, g.Reden))], stop);
        }

        return beeld;
    }

    /// <summary>What this werkgever would see now for a vacature; it is not shown, so nobody looked.</summary>
    public async Task<Result<Profielbeeld>> LookAsync(string? vacatureSleutel, Account kijker, CancellationToken stop)
    {
        var gezien = await SeeAsync(new(vacatureSleutel), kijker, stop);
        if (gezien.Fault is { } fault) return fault;
        var (beeld, kring) = gezien.Value;
        return beeld with { Achter = Achter(beeld.Getoond.Take(beeld.Overzicht.Voorselectie.Count).Select(g => g.Klant), kring) };
    }

    private async Task<Result<(Profielbeeld Beeld, Kijkkring Kring)>> SeeAsync(Lijstvraag vraag, Account kijker, CancellationToken stop)
    {
        var kring = await kaarten.KringAsync(vraag.Vacature, kijker, stop);
        if (kring.Fault is { } fault) return fault;
        var (werkgever, vacature, week) = (kring.Value.Werkgever, kring.Value.Vacature, Week.Van(clock.Vandaag));
        var gekozen = vacature is null ? [] : await geselecteerd.HandleAsync(vacature, kring.Value.Bekenden, stop);
        var los = kring.Value.Zonder(gekozen.Select(g => g.Klant));
        var lijst = los.IsOpen ? kaarten.Lijst(vraag, los, week) : [];

        string Kaartnaam(KlantId klant) => los.Interesse.Contains(klant) ? pseudoniemen.Van(werkgever, klant) : pseudoniemen.Van(werkgever, klant, vraag.Naam, week);
        var overzicht = new Profieloverzicht(
            vraag.Vacature,
            los.Ontbreekt,
            gekozen.ConvertAll(g => new Gekozenkaart(pseudoniemen.Van(werkgever, g.Klant), g.Beroepsgroep, g.Reistijd, g.Redenen, g.Tekst, los.Interesse.Contains(g.Klant))),
            lijst.ConvertAll(k => new Profielkaart(Kaartnaam(k.Klant), k.Cel.Groep.Naam, k.Cel.Reis?.Woorden, k.Cel.Uren?.Woorden, k.Stap, los.Interesse.Contains(k.Klant))));
        return (new Profielbeeld(overzicht, vacature, Niemand, [.. gekozen.Select(g => (g.Klant, Band.Goed, Plekreden.Mens)), .. lijst.Select(k => (k.Klant, BandVan(k.Stap), Plekreden.Score))]), los);
    }

    /// <summary>The own vacatures to choose from.</summary>
    public Task<List<Vacature>> EigenVacaturesAsync(Account kijker, CancellationToken stop) => db.Set<Vacature>().AsNoTracking()
        .Where(v => v.WerkgeverId == WerkgeverId.Van(kijker.Id)).Open(clock.Vandaag).OrderBy(v => v.Titel).ThenBy(v => v.Sleutel).ToListAsync(stop);

    /// <summary>Every name this werkgever may call someone by this week and last, so that a page left open over the weekend still works.</summary>
    private Dictionary<string, KlantId> Achter(IEnumerable<KlantId> gekozen, Kijkkring kring)
    {
        var (achter, werkgever, week) = (new Dictionary<string, KlantId>(StringComparer.Ordinal), kring.Werkgever, Week.Van(clock.Vandaag));
        foreach (var klant in gekozen) achter[pseudoniemen.Van(werkgever, klant)] = klant;
        if (!kring.IsOpen) return achter;
        foreach (var klant in kring.Zichtbaar.Select(p => p.Klant))
        {
            achter[pseudoniemen.Van(werkgever, klant)] = klant;
            foreach (var lijst in new[] { new Lijstvraag(kring.Vacature?.Sleutel).Naam, Lijstvraag.VrijNaam(kring.Vacature?.Sleutel) })
            {
                foreach (var toen in new[] { week, week.Plus(-1) }) achter[pseudoniemen.Van(werkgever, klant, lijst, toen)] = klant;
            }
        }

        return achter;
    }

    private static Band BandVan(Stap? stap) => stap switch { Stap.Sterk => Band.Sterk, Stap.Goed => Band.Goed, Stap.Mogelijk => Band.Mogelijk, _ => Band.TeWeinigGegevens };
}
