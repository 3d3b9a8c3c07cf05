using Matching.Data;
using Matching.Http;
using Matching.Rangschikking;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Training;

/// <summary>Which ranker is in use and since when, which there are, and the way back.</summary>
[Authorize(Deur.Modellen), Authorize(Deur.VersBijWijzigen)]
public sealed class ModellenModel(MatchingDbContext db, Modelkast kast, Modelhouder houder, RollbackModel rollback) : PageModel
{
    public Modelhouder Houder => houder;

    public IReadOnlyList<(Bewaardmodel Model, Evaluatieverslag? Verslag)> Modellen { get; private set; } = [];

    /// <summary>All of them: who manages models changes them a few times a year.</summary>
    public IReadOnlyList<Modelinzet> Inzetten { get; private set; } = [];

    /// <summary>What going back goes back to; null when there is nothing before.</summary>
    public string? Vorige { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        await houder.LoadAsync(db, stop);
        var inzetten = await db.Set<Modelinzet>().AsNoTracking().OrderBy(i => i.Nummer).ToListAsync(stop);
        Vorige = Modelinzet.Stapel(inzetten) is [.., var vorige, _] ? vorige : null;
        Inzetten = [.. Enumerable.Reverse(inzetten)];
        Modellen = [.. kast.Alle().Select(m => (m, ReadModelcijfers.Of(m)?.Uitgehouden))];
    }

    public async Task<IActionResult> OnPostTerugAsync(string? reden, CancellationToken stop)
    {
        var done = await rollback.HandleAsync(Account.Van(User).Sleutel, reden, stop);
        if (done.Fault is { } fault) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld($"{done.Value.Naar} is weer in gebruik. Alle lijsten worden opnieuw gemaakt.");
        return LocalRedirect("/modellen");
    }
}
