using Matching.Data;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Vacatures.Intake;
using Matching.Werkgevers;
using Matching.Zoeken;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Intake;

/// <summary>What the form shows beside what was typed.</summary>
/// <param name="Beroepen">To choose from, the likeliest first; the one chosen is among them.</param>
/// <param name="Prijzen">Null while something cannot be read, or there is no index yet.</param>
public sealed record Intakebeeld(Intakevoorstel Voorstel, IReadOnlyList<Beroepvoorstel> Beroepen, Eisprijzen? Prijzen, Taxonomiestand Taxonomie)
{
    /// <summary>The price of the demand at a field, or of a competentie by its code.</summary>
    public IEnumerable<Puntprijs> Prijs(string veld) => Prijzen?.Punten.Where(p => p.Punt.Veld == veld) ?? [];

    public Competentievoorstel? Van(Competentieinvoer regel) => Voorstel.Competenties.FirstOrDefault(v => v.Competentie == Taxonomie.Find(regel.Code));

    /// <summary>Trade skills, then papers, then what every job asks; a code of one's own is a trade skill.</summary>
    public Begripsoort Soort(Competentieinvoer regel) =>
        Taxonomie.Find(regel.Code)?.Soort ?? (regel.Code?.StartsWith("sgr:", StringComparison.Ordinal) == true ? Begripsoort.Breed : Begripsoort.Vak);
}

/// <summary>Reads the text of a werkgever in the form of a vacature, finds what someone searched, and counts what each demand costs.</summary>
public sealed class ReadIntake(MatchingDbContext db, Taxonomiehouder houder, Zoekindex index, Startpunten startpunten, TimeProvider clock)
{
    private const int MaxGevonden = 6;

    /// <param name="id">The vacature that is changed; null for a new one.</param>
    /// <param name="vul">Fill in what the text says, where nobody typed something else. Without it competenties are only proposed, unticked.</param>
    public Task<Intakebeeld> HandleAsync(Vacatureinvoer invoer, VacatureId? id, bool vul, CancellationToken stop)
    {
        var voorstel = Lees(invoer);
        if (vul) Intakevulling.Vul(invoer, voorstel);
        else Intakevulling.VulCompetenties(invoer, voorstel.Competenties, vinkAan: false);
        return BeeldAsync(invoer, voorstel, id, stop);
    }

    /// <summary>The beroep that the registration of a vacature names, where the taxonomy knows it.</summary>
    public Begrip? Geregistreerd(Vacatureinvoer invoer) => houder.Stand.FindBeroep(invoer.Beroepscode, invoer.Beroep);

    public Begrip? Gekozen(Vacatureinvoer invoer) => houder.Stand.Find(invoer.Beroepskeuze) is { Soort: Begripsoort.Beroep } beroep ? beroep : null;

    public Intakevoorstel Lees(Vacatureinvoer invoer)
    {
        // What the form chose by itself may change with the text; what a person chose decides which competenties go with it.
        var isEigen = invoer.Beroepskeuze != invoer.Voorgesteld.GetValueOrDefault(nameof(invoer.Beroepskeuze));
        return Intakelezer.Lees(invoer.Omschrijving ?? "", houder.Herkenner, isEigen ? Gekozen(invoer) : null, clock.Vandaag);
    }

    private async Task<Intakebeeld> BeeldAsync(Vacatureinvoer invoer, Intakevoorstel voorstel, VacatureId? id, CancellationToken stop)
    {
        var beroepen = voorstel.Beroepen.Concat(ZoekBeroepen(invoer)).ToList();
        if (Gekozen(invoer) is { } gekozen) beroepen.Add(new(gekozen, Zekerheid.Zeker));
        ZoekCompetenties(invoer);
        return new(voorstel, [.. beroepen.DistinctBy(b => b.Beroep)], await PrijzenAsync(invoer, id, stop), houder.Stand);
    }

    private IEnumerable<Beroepvoorstel> ZoekBeroepen(Vacatureinvoer invoer)
    {
        if (invoer.ZoekBeroep?.Trim() is not { Length: > 0 } zoek) return [];
        var gevonden = houder.Herkenner.Beroepen(zoek, MaxGevonden);
        // A name that says exactly one beroep is a choice.
        if (gevonden is [{ Score: >= 1 } beste, ..]) (invoer.Beroepskeuze, invoer.ZoekBeroep) = (beste.Begrip.Code, null);
        return gevonden.Select(h => new Beroepvoorstel(h.Begrip, Zekerheid.Misschien));
    }

    private void ZoekCompetenties(Vacatureinvoer invoer)
    {
        if (invoer.ZoekCompetentie?.Trim() is not { Length: > 0 } zoek) return;
        invoer.ZoekCompetentie = null;
        var stand = houder.Stand;
        var exact = stand.FindCompetentie(zoek, zoek);
        List<(string Code, string Naam)> gevonden = exact is not null ? [(exact.Code, exact.Naam)]
            : [.. houder.Herkenner.Competenties(zoek, MaxGevonden).Select(h => (h.Begrip.Code, h.Begrip.Naam)), (Code.IsGeldig(zoek) ? zoek : Code.Lokaal(zoek), zoek)];
        foreach (var (code, naam) in gevonden)
        {
            if (invoer.Competenties.Find(r => r.Code == code) is { } staatEr) staatEr.Gekozen |= exact is not null;
            else if (code.Length > "lokaal:".Length) invoer.Competenties.Insert(0, new() { Code = code, Naam = naam, Eis = Waarde.Van(Eis.Vereist), Gekozen = exact is not null });
        }
    }

    private async Task<Eisprijzen?> PrijzenAsync(Vacatureinvoer invoer, VacatureId? id, CancellationToken stop)
    {
        if (index.Stempel is null) return null;
        var werkgever = await db.Set<Werkgever>().Where(w => w.Sleutel == invoer.Werkgever).Select(w => w.Id).SingleOrDefaultAsync(stop);
        var vandaag = clock.Vandaag;
        var vacature = new Vacature { Id = id ?? default, Sleutel = "", WerkgeverId = werkgever, Titel = "", Bron = default, Soort = default, Ontvangen = vandaag };
        // A title and a kind are not demands: without them there is already something to count.
        var eisen = invoer with { Titel = "vacature", Soort = string.IsNullOrEmpty(invoer.Soort) ? Waarde.Van(VacatureSoort.Regulier) : invoer.Soort, Sluiting = null };
        if (eisen.ApplyTo(vacature, vandaag) is not null) return null;
        var kaart = Kaart.Maak(startpunten, await db.Set<Postcodegebied>().AsNoTracking().Where(p => p.Pc4 == vacature.Pc4).ToListAsync(stop));
        return Eisprijs.Bereken(index.Klanten(), Profielmaker.Maak(vacature, new Naslag(kaart, houder.Stand), eersteVoorstel: null, werkgeverPc4: null), houder.Stand, vandaag);
    }
}
