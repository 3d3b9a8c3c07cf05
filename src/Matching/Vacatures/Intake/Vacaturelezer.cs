using Matching.Taxonomie;

namespace Matching.Vacatures.Intake;

/// <summary>What the text of a vacature says of the work, as far as it can be relied on.</summary>
public sealed record Gelezenwerk(Beroep? Beroep, List<GevraagdeCompetentie>? Competenties, IReadOnlyList<Taalniveau>? Taal, int? Denkniveau, double? ErvaringJaren, Urenbereik? Uren);

/// <summary>
/// Reads a vacature of which only a text was delivered: what a person would tick unseen, and what the beroep it names cannot do without. Licences,
/// place and irregular work are not taken from a text: they would keep people out. Hours are, to rank by and no more.
/// </summary>
public static class Vacaturelezer
{
    public static Gelezenwerk Lees(Vacature vacature, Herkenner herkenner)
    {
        var eigen = herkenner.Stand.FindBeroep(vacature.Beroep?.Code, vacature.Beroep?.Naam);
        var voorstel = Intakelezer.Lees($"{vacature.Titel}\n{vacature.Omschrijving}", herkenner, eigen, vacature.Ontvangen);
        var beroep = eigen ?? (voorstel.Beroepen is [{ Zekerheid: not Zekerheid.Misschien } beste, ..] ? beste.Beroep : null);
        // What comes with a beroep comes only with a beroep that is sure.
        var competenties = voorstel.Competenties.Where(c => c.UitBeroep ? beroep is not null : c.Zekerheid != Zekerheid.Misschien)
            .Select(c => new GevraagdeCompetentie(c.Competentie.Code, c.Competentie.Naam, Niveau: null, c.Eis)).ToList();
        return new(
            beroep is null ? null : new(beroep.Code, beroep.Naam),
            competenties.Count == 0 ? null : competenties,
            Sure(voorstel.Taal) ? [new("nld", voorstel.Taal!.Waarde, Schriftelijk: null)] : null,
            Sure(voorstel.Denkniveau) ? voorstel.Denkniveau!.Waarde : null,
            Sure(voorstel.ErvaringJaren) ? voorstel.ErvaringJaren!.Waarde : null,
            Sure(voorstel.Uren) ? voorstel.Uren!.Waarde : null);
    }

    private static bool Sure<T>(Gelezen<T>? gelezen) => gelezen is { Zekerheid: not Zekerheid.Misschien };
}
