using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Plaatsingen;

/// <summary>The plaatsingen that start in one ISO week; without a week the past one, as the list goes round on Monday (H01).</summary>
[Authorize(Deur.Plaatsingslijst)]
public sealed class PlaatsingslijstModel(MatchingDbContext db, Logschrijver log, TimeProvider clock) : PageModel
{
    public Account Kijker => Account.Van(User);

    public Week Week { get; private set; }

    public IReadOnlyList<Plaatsingsregel> Regels { get; private set; } = [];

    public async Task OnGetAsync([FromQuery(Name = "week")] string? tekst, CancellationToken stop)
    {
        Week = Week.Van(clock.Vandaag).Plus(-1);
        if (!string.IsNullOrEmpty(tekst))
        {
            if (!Week.TryParse(tekst, out var gekozen))
            {
                ModelState.AddModelError("week", "Deze week bestaat niet. Schrijf jaar en week zo: 2026-W47.");
                Response.StatusCode = StatusCodes.Status400BadRequest;
                return;
            }

            Week = gekozen;
        }

        Regels = await Plaatsingsregel.ReadAsync(db, Week, stop);
        var genoemd = Regels.Where(r => r.NoemtKlantAan(Kijker)).Select(r => r.KlantId.Value).Distinct();
        await log.SawKlantenAsync(Kijker.Sleutel, genoemd, "/plaatsingslijst", stop);
    }
}
