using System.Globalization;
using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Ingrepen;

/// <summary>What an accountmanager does with the list of a vacature. It is shown on the vacature's own page, where every button leads back.</summary>
[Authorize(Deur.Voorselectie)]
public sealed class LijstModel(ChangeLijst change) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    private Account Wie => Account.Van(User);

    public IActionResult OnGet() => Back();

    public Task<IActionResult> OnPostVastzettenAsync(Lijstformulier formulier, CancellationToken stop) => DoAsync(Ingreepsoort.Vastgezet, formulier, "De klant staat vast op deze plek.", stop);

    public Task<IActionResult> OnPostWeglatenAsync(Lijstformulier formulier, CancellationToken stop) => DoAsync(Ingreepsoort.Weggelaten, formulier, "De klant is van de lijst gehaald.", stop);

    public Task<IActionResult> OnPostErbijAsync(Lijstformulier formulier, CancellationToken stop) => DoAsync(Ingreepsoort.Erbij, formulier, "De klant staat op de lijst.", stop);

    public async Task<IActionResult> OnPostOpheffenAsync(string? klant, string? stempel, CancellationToken stop) =>
        Answer(await change.LiftAsync(Sleutel, klant ?? "", stempel ?? "", Wie, stop), "De score bepaalt de plek weer.");

    private async Task<IActionResult> DoAsync(Ingreepsoort soort, Lijstformulier formulier, string gelukt, CancellationToken stop) =>
        Answer(await change.HandleAsync(Sleutel, formulier.Read(soort), formulier.Stempel ?? "", Wie, stop), gelukt);

    private IActionResult Answer(Fault? fault, string gelukt)
    {
        if (fault is NotFound) return NotFound();
        if (fault is null) TempData.Meld(gelukt);
        else TempData.Waarschuw(fault.Tekst);
        return Back();
    }

    private LocalRedirectResult Back() => LocalRedirect($"/vacatures/{Uri.EscapeDataString(Sleutel)}");
}

/// <summary>What the forms send, as text: what cannot be read is nothing, and the answer says what to choose.</summary>
public sealed record Lijstformulier(string? Klant, string? Plek, string? Reden, string? Toelichting, string? Stempel)
{
    public Lijstwijziging Read(Ingreepsoort soort) => new(
        soort, Klant ?? "",
        int.TryParse(Plek, NumberStyles.None, CultureInfo.InvariantCulture, out var plek) ? plek : null,
        Waarde.TryParse<Ingreepreden>(Reden ?? "", out var reden) ? reden : null,
        Toelichting);
}
