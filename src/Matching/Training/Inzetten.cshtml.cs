using Matching.Http;
using Matching.Rangschikking;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Training;

/// <summary>One model: its figures, the gate when asked, and then the decision.</summary>
[Authorize(Deur.Modellen), Authorize(Deur.VersBijWijzigen)]
public sealed class InzettenModel(Modelkast kast, Modelhouder houder, JudgeModel judge, ActivateModel activate) : PageModel
{
    public Bewaardmodel Bewaard { get; private set; } = null!;

    public Evaluatieverslag? Verslag { get; private set; }

    /// <summary>Why it cannot be loaded.</summary>
    public string? Fout { get; private set; }

    /// <summary>Null until the gate was asked.</summary>
    public Poortoordeel? Oordeel { get; private set; }

    public bool IsInGebruik => Bewaard.Versie == houder.Actief.Versie && houder.Waarschuwing is null;

    public bool IsHandweging => Bewaard.Map is null;

    public async Task<IActionResult> OnGetAsync(string versie, bool toets, CancellationToken stop)
    {
        if (kast.Find(versie) is not { } bewaard) return NotFound();
        Bewaard = bewaard;
        Verslag = ReadModelcijfers.Of(bewaard)?.Uitgehouden;
        if (IsInGebruik) return Page();
        var geladen = kast.Load(versie);
        Fout = geladen.Fault?.Tekst;
        if (toets && Fout is null && !IsHandweging) Oordeel = await judge.HandleAsync(geladen.Value, houder.Actief, voortgang: null, stop);
        return Page();
    }

    /// <summary>Judged once more: what was on the screen may be of yesterday.</summary>
    public async Task<IActionResult> OnPostAsync(string versie, string? getekend, string? reden, CancellationToken stop)
    {
        var done = await activate.HandleAsync(new Modelverzoek(versie, Account.Van(User).Sleutel, getekend, reden), voortgang: null, stop);
        if (done.Fault is { } fault)
        {
            TempData.Waarschuw(fault.Tekst);
            return LocalRedirect($"/modellen/{Uri.EscapeDataString(versie)}");
        }

        TempData.Meld($"{done.Value.Naar} is nu in gebruik. Alle lijsten worden opnieuw gemaakt.");
        return LocalRedirect("/modellen");
    }
}
