using Matching.Rangschikking.Kenmerken;
using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Profielen;

/// <summary>
/// What of a klant's profile may reach a werkgever, and nothing else: the group of work, the travel band, and for who was released also which
/// asked competenties are there, whether there is experience and whether the hours fit. Words come from the vacature, never from the klant.
/// </summary>
public static class Gedeeld
{
    /// <summary>The work someone did longest, else the work someone wants.</summary>
    public static Beroepsgroep Groep(KlantProfiel klant) => Beroepsgroepen.Van(
        klant.Ervaring?.Where(e => e.Beroep is not null).MaxBy(e => e.Jaren ?? 0)?.Beroep ?? klant.Gewenst?.FirstOrDefault(b => b.Code is not null)?.Code);

    /// <summary>Null when either place is unknown, or no place of work is asked.</summary>
    public static Reisband? Reis(KlantProfiel klant, VacatureProfiel? vacature) =>
        vacature is null ? null
        : Reisweg.Snelste(klant, vacature).Minuten switch
        {
            <= Reisbanden.Grens => Reisband.TotDertigMinuten,
            > Reisbanden.Grens => Reisband.MeerDanDertigMinuten,
            _ => null,
        };

    public static IReadOnlyList<string> Redenen(KlantProfiel klant, VacatureProfiel? vacature)
    {
        if (vacature is null) return [];
        var redenen = new List<string>();
        var dekking = Competentiedekking.Van(klant, vacature);
        var (heeft, verwant, mist) = dekking.Verdeling(Eis.Vereist);
        var aantal = heeft.Count + verwant.Count + mist.Count;
        if (dekking.KlantIsBekend && heeft.Count > 0)
        {
            var gevraagd = aantal == 1 ? "de gevraagde vaardigheid" : $"{heeft.Count} van de {aantal} gevraagde vaardigheden";
            redenen.Add($"Heeft {gevraagd}: {string.Join(", ", heeft.Select(c => c.Naam ?? c.Code))}");
        }

        var (extra, _, _) = dekking.Verdeling(Eis.Gewenst);
        if (dekking.KlantIsBekend && extra.Count > 0) redenen.Add($"Heeft ook: {string.Join(", ", extra.Select(c => c.Naam ?? c.Code))}");
        redenen.AddRange(Beroepsverwantschap.Ervaring(klant, vacature) switch
        {
            >= 1 => ["Deed dit werk eerder"],
            >= 0.4 => ["Deed eerder werk dat hierop verwant"],
            _ => Array.Empty<string>(),
        });
        if (Werktijd.Uren(klant, vacature) >= 1) redenen.Add("Het aantal uren past");
        return redenen;
    }
}
