using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking.Sporen;
using Microsoft.EntityFrameworkCore;

namespace Matching.Verantwoording;

/// <summary>The kinds of data this program removes by itself. The Selectielijst gemeenten 2020 names results and not tables, so which entry holds is for the gemeente's archivist.</summary>
public static class Bewaarregels
{
    private const string Gemeente = "De gemeente bepaalt dit, met de Selectielijst gemeenten 2020.";

    public static IReadOnlyList<Bewaarregel> Alle { get; } =
    [
        new("lijsten", "Getoonde lijsten met de kenmerken van toen, en wat ervan kwam", 24, 1, "Nodig om van te leren: twee jaar, waarvan het laatste half jaar zich nog moet bewijzen. Matching:Sporen:BewaarMaanden gaat voor.",
            (services, _, stop) => services.GetRequiredService<Bewaartermijn>().CleanAsync(stop)),
        new("uitgestroomd", "Klanten die uitstroomden, met alles wat bij hen hoort", 60, 1, "Selectielijst gemeenten 2020, 3.1 (plan van aanpak re-integratie): vijf jaar. De archivaris kan een andere ingang kiezen.", ForgetUitgestroomdAsync),
        new("contacten", "Contactmomenten met klanten", 60, 4, Gemeente,
            (services, grens, stop) => services.GetRequiredService<MatchingDbContext>().Set<Contact>().Where(c => c.Datum < grens).ExecuteDeleteAsync(stop)),
        new("logboek", "Regels van het Logboek", 60, 36, "Ten minste drie jaar: BIO2 5.28.01.",
            (services, grens, stop) => services.GetRequiredService<TrimLogboek>().HandleAsync(Kalender.Instant(grens, TimeOnly.MinValue), stop)),
        new("bewaarbeurten", "Dit verslag van wat is verwijderd", 120, 36, Gemeente,
            (services, grens, stop) => services.GetRequiredService<MatchingDbContext>().Set<Bewaarbeurt>().Where(b => b.Tijdstip < Kalender.Instant(grens, TimeOnly.MinValue)).ExecuteDeleteAsync(stop)),
    ];

    private static async Task<int> ForgetUitgestroomdAsync(IServiceProvider services, DateOnly grens, CancellationToken stop)
    {
        var forget = services.GetRequiredService<ForgetKlant>();
        var klanten = await services.GetRequiredService<MatchingDbContext>().Set<Klant>().Where(k => k.UitstroomDatum < grens).Select(k => k.Sleutel).ToListAsync(stop);
        var weg = 0;
        foreach (var klant in klanten) weg += (await forget.HandleAsync(klant, "systeem", Logplek.Bewaren, stop)).IsFault ? 0 : 1;
        return weg;
    }
}
