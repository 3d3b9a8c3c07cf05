using Matching.Logboek;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Plaatsingen;

/// <summary>The werkgevers with more than one jobcoach, to be solved by talking (E13).</summary>
[Authorize(Deur.Jobcoaching)]
public sealed class JobcoachconflictenModel(Jobcoachconflicten conflicten, Logschrijver log) : PageModel
{
    public IReadOnlyList<Jobcoachconflict> Conflicten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Conflicten = await conflicten.FindAsync(stop);
        var klanten = Conflicten.SelectMany(c => c.Plaatsingen).Select(p => p.KlantId.Value).Distinct();
        await log.SawKlantenAsync(Account.Van(User).Sleutel, klanten, "/werkgevers/jobcoachconflicten", stop);
    }
}
