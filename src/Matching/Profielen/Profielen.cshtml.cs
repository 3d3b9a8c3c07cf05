using Matching.Http;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Profielen;

/// <summary>A werkgever looks, for an own vacature, at kandidaten without names, and says whom to meet (A01, A02, D09).</summary>
[Authorize(Deur.Profielen)]
public sealed class ProfielenModel(ReadProfielen read, ShowInteresse show) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "vacature")]
    public string? Sleutel { get; set; }

    public IReadOnlyList<Vacature> Eigen { get; private set; } = [];

    /// <summary>Null while no vacature is chosen.</summary>
    public Profieloverzicht? Overzicht { get; private set; }

    public Vacature? Vacature { get; private set; }

    /// <summary>Softer demands, and in bands how many kandidaten each would bring.</summary>
    public IReadOnlyList<(string Zin, string Aantal)> Eisruimte { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var kijker = Account.Van(User);
        Eigen = await read.EigenVacaturesAsync(kijker, stop);
        var keuze = Sleutel ?? (Eigen is [var enige] ? enige.Sleutel : null);
        if (keuze is null) return Page();
        var gelezen = await read.HandleAsync(keuze, kijker, stop);
        if (gelezen.IsFault) return NotFound();
        (Overzicht, Vacature) = (gelezen.Value.Overzicht, gelezen.Value.Vacature);
        if (Vacature is not null) Eisruimte = await read.EisruimteAsync(Vacature, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? pseudoniem, CancellationToken stop)
    {
        var fault = await show.HandleAsync(Sleutel ?? "", pseudoniem ?? "", Account.Van(User), stop);
        if (fault is not null) return NotFound();
        TempData.Meld("Dank u. De accountmanager neemt contact met u op.");
        return LocalRedirect($"/profielen?vacature={Uri.EscapeDataString(Sleutel!)}");
    }
}
