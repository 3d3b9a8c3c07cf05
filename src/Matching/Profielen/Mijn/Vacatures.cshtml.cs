using System.Globalization;
using Matching.Http;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Voorstellen.Wensen;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Profielen.Mijn;

/// <summary>Work that fits a klant, with why, and what the klant says of it.</summary>
[Authorize(Deur.Mijn)]
public sealed class VacaturesModel(ReadMijnVacatures read, SayWens wensen) : PageModel
{
    public MijnVacatures Beeld { get; private set; } = null!;

    private Account Wie => Account.Van(User);

    public async Task OnGetAsync([FromQuery] string? na, [FromQuery] string? alles, CancellationToken stop) =>
        Beeld = await read.HandleAsync(Wie, long.TryParse(na, NumberStyles.None, CultureInfo.InvariantCulture, out var volgnummer) ? volgnummer : null, alles == "ja", stop);

    public Task<IActionResult> OnPostWilAsync(string? vacature, CancellationToken stop) => SayAsync(vacature, Wensantwoord.Ja, "Uw consulent leest dat u dit wilt, en laat u weten wat er kan.", stop);

    public Task<IActionResult> OnPostTochNietAsync(string? vacature, CancellationToken stop) => SayAsync(vacature, Wensantwoord.Nee, "Goed. We hebben het weggehaald.", stop);

    private async Task<IActionResult> SayAsync(string? vacature, Wensantwoord antwoord, string gelukt, CancellationToken stop)
    {
        var klant = KlantId.Van(Wie.Id);
        if (read.FindPossible(klant, vacature ?? "") is not { } id) return NotFound();
        if (await wensen.SayAsync(klant, id, antwoord, Wie, Request.Path, stop) is { } fault) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld(gelukt);
        return LocalRedirect("/mijn/vacatures");
    }
}
