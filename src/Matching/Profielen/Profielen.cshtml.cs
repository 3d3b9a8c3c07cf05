using Matching.Http;
using Matching.Kern;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Profielen;

/// <summary>A werkgever looks, for an own vacature, at kandidaten without names, and says whom to meet (A01, A02, D09).</summary>
[Authorize(Deur.Profielen)]
public sealed class ProfielenModel(ReadProfielen read, SaveZoeken zoeken) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "vacature")]
    public string? Sleutel { get; set; }

    [BindProperty(SupportsGet = true, Name = "vrij")]
    public string? Vrij { get; set; }

    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? Groep { get; set; }

    [BindProperty(SupportsGet = true, Name = "reis")]
    public string? Reis { get; set; }

    public IReadOnlyList<Vacature> Eigen { get; private set; } = [];

    public IReadOnlyList<Bewaard> Bewaard { get; private set; } = [];

    public Lijstvraag Vraag { get; private set; } = new(null);

    /// <summary>Null while no vacature is chosen.</summary>
    public Profielbeeld? Beeld { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var kijker = Account.Van(User);
        Eigen = await read.EigenVacaturesAsync(kijker, stop);
        Bewaard = await zoeken.ReadAsync(kijker, stop);
        Vraag = Gevraagd(Sleutel ?? (Eigen is [var enige] ? enige.Sleutel : null));
        if (Vraag.Vacature is null) return Page();
        var gelezen = await read.HandleAsync(Vraag, kijker, stop);
        if (gelezen.IsFault) return NotFound();
        Beeld = gelezen.Value;
        if (Beeld.Grens is { } grens) Refuse(grens);
        return Page();
    }

    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken stop)
    {
        var fault = await zoeken.HandleAsync(Gevraagd(Sleutel), Account.Van(User), stop);
        if (fault is NotFound) return NotFound();
        if (fault is null) TempData.Meld("Bewaard. U vindt deze lijst terug bij uw vacatures.");
        else TempData.Waarschuw(fault.Tekst);
        return LocalRedirect(Gevraagd(Sleutel).Adres);
    }

    public async Task<IActionResult> OnPostVergeetAsync(Guid zoekopdracht, CancellationToken stop)
    {
        await zoeken.ForgetAsync(new(zoekopdracht), Account.Van(User), stop);
        return LocalRedirect(Gevraagd(Sleutel).Adres);
    }

    private Lijstvraag Gevraagd(string? sleutel) => new(sleutel, Vrij is "true" or "True", ProfielenSetup.Keuze<Beroepsgroep>(Groep), ProfielenSetup.Keuze<Reisband>(Reis));

    private void Refuse(Kijkgrens grens)
    {
        Response.StatusCode = StatusCodes.Status429TooManyRequests;
        Response.Headers.RetryAfter = grens.RetryAfter;
    }
}
