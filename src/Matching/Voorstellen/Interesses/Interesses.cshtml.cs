using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Matching.Voorstellen.Wensen;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Interesses;

/// <summary>What waits between werkgever, klant and the people who bring them together: take up, ask, record the answer. Never silence.</summary>
[Authorize(Deur.Interesses)]
public sealed class InteressesModel(ReadInteresses read, ChangeInteresse change, SayWens wensen, ReadStempel stempel, TimeProvider clock) : PageModel
{
    public Interesseoverzicht Overzicht { get; private set; } = new([], [], []);

    /// <summary>How it all stood when the page was made.</summary>
    public string Stempel { get; private set; } = "";

    public Account Kijker => Account.Van(User);

    public DateOnly Vandaag => clock.Vandaag;

    public bool Mag(Interessezet zet, Interesseregel regel) => Array.Exists(zet.Wie, Kijker.Is) && zet.Kan(regel.Interesse, Vandaag);

    /// <summary>Whom to ring when the term is over.</summary>
    public static string Bel(Interesseregel regel) => regel.Interesse.Stand == Interessestand.Gevraagd
        ? $"Bel {regel.Klant.Naam}{(regel.Klant.Telefoon is { } nummer ? $", {nummer}" : "")}"
        : $"Bel {regel.Werkgever.ContactNaam ?? regel.Werkgever.Naam}";

    public async Task OnGetAsync(CancellationToken stop)
    {
        Stempel = await stempel.HandleAsync(Kijker, stop);
        Overzicht = await read.HandleAsync(Kijker, stop);
    }

    public Task<IActionResult> OnPostOppakkenAsync(Guid id, Guid versie, CancellationToken stop) => StepAsync(id, versie, Interessezet.Oppakken, "U pakt deze interesse op.", stop);

    public Task<IActionResult> OnPostVragenAsync(Guid id, Guid versie, CancellationToken stop) =>
        StepAsync(id, versie, Interessezet.Vragen, "De vraag staat klaar voor de klant. Bel de klant als die niet zelf kijkt.", stop);

    public Task<IActionResult> OnPostAkkoordAsync(Guid id, Guid versie, string? hoe, bool telefoon, bool email, CancellationToken stop) =>
        Waarde.TryParse<Akkoordwijze>(hoe ?? "", out var wijze) && wijze != Akkoordwijze.App
            ? StepAsync(id, versie, Interessezet.Akkoord, "Het akkoord is vastgelegd. De werkgever ziet nu wie het is.", stop, akkoord: new(wijze, telefoon, email))
            : Task.FromResult(Answer(new Invalid("Kies hoe de klant akkoord gaf."), ""));

    public Task<IActionResult> OnPostLaterAsync(Guid id, Guid versie, CancellationToken stop) => StepAsync(id, versie, Interessezet.Later, "De klant beslist later. De termijn loopt opnieuw.", stop);

    public Task<IActionResult> OnPostWeigerenAsync(Guid id, Guid versie, CancellationToken stop) =>
        StepAsync(id, versie, Interessezet.Weigeren, "Vastgelegd. De werkgever leest alleen dat deze kandidaat niet beschikbaar is.", stop);

    public Task<IActionResult> OnPostAfwijzenAsync(Guid id, Guid versie, string? reden, CancellationToken stop) =>
        StepAsync(id, versie, Interessezet.Afwijzen, "Afgewezen. De werkgever leest alleen dat deze kandidaat niet beschikbaar is.", stop, reden);

    public Task<IActionResult> OnPostIntrekkenAsync(Guid id, Guid versie, CancellationToken stop) => StepAsync(id, versie, Interessezet.Intrekken, "Het akkoord is ingetrokken. De werkgever ziet de naam niet meer.", stop);

    public async Task<IActionResult> OnPostNietNuAsync(Guid id, Guid versie, string? reactie, CancellationToken stop) =>
        Answer(await wensen.AnswerAsync(id, versie, reactie, Kijker, Request.Path, stop), "De klant kan uw antwoord lezen.");

    private async Task<IActionResult> StepAsync(Guid id, Guid versie, Interessezet zet, string gelukt, CancellationToken stop, string? reden = null, Akkoordinvoer? akkoord = null) =>
        Answer(await change.HandleAsync(new InteresseId(id), versie, zet, Kijker, Request.Path, stop, reden, akkoord), gelukt);

    private IActionResult Answer(Fault? fault, string gelukt)
    {
        if (fault is NotFound) return NotFound();
        if (fault is null) TempData.Meld(gelukt);
        else TempData.Waarschuw(fault.Tekst);
        return LocalRedirect("/interesses");
    }
}
