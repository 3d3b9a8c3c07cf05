using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Intake;

/// <summary>
/// What the pages for a new and for a changed vacature share: one screen from the text of a werkgever to a vacature, with what each demand costs.
/// It works by pressing buttons; a script presses "Werk bij" while someone types.
/// </summary>
public abstract class Vacatureformulier(MatchingDbContext db, ReadIntake intake, CorrectTaxonomie correct) : PageModel
{
    [BindProperty]
    public Vacatureinvoer Invoer { get; set; } = new();

    public IReadOnlyList<(string Sleutel, string Naam)> Werkgevers { get; private set; } = [];

    public Intakebeeld Beeld { get; private set; } = null!;

    protected MatchingDbContext Db => db;

    protected ReadIntake Intake => intake;

    /// <summary>Reads the text, looks up what was searched and counts again; saves nothing.</summary>
    public async Task<IActionResult> OnPostBijwerkenAsync(CancellationToken stop)
    {
        if (!await MayAsync(stop)) return NotFound();
        await LoadAsync(vul: true, stop);
        // What was filled in must show, not what was posted.
        ModelState.Clear();
        return Page();
    }

    /// <summary>Saves what is there; what is still missing to publish is said.</summary>
    public Task<IActionResult> OnPostAsync(CancellationToken stop) => AnswerAsync(stop);

    /// <summary>Saves only what may be published: it asks at least one competentie (A13).</summary>
    public async Task<IActionResult> OnPostPublicerenAsync(CancellationToken stop)
    {
        if (Invoer.Competenties.Exists(c => c.Gekozen && c.Eis == Waarde.Van(Eis.Vereist))) return await AnswerAsync(stop);
        if (!await MayAsync(stop)) return NotFound();
        await LoadAsync(vul: false, stop);
        ModelState.Clear();
        ModelState.AddModelError($"{nameof(Invoer)}.{nameof(Invoer.Competenties)}", "Kies minstens één vaardigheid die vereist is. Hieronder staat wat vaak nodig is bij dit beroep.");
        return Page();
    }

    protected abstract Task<bool> MayAsync(CancellationToken stop);

    /// <summary>The vacature that is changed; null for a new one.</summary>
    protected abstract Task<VacatureId?> IdAsync(CancellationToken stop);

    protected abstract Task<Result<Vacature>> SaveAsync(CancellationToken stop);

    protected async Task LoadAsync(bool vul, CancellationToken stop)
    {
        var werkgevers = await db.Set<Werkgever>().Select(w => new { w.Sleutel, w.Naam }).ToListAsync(stop);
        Werkgevers = [.. werkgevers.OrderBy(w => w.Naam, StringComparer.Create(Kalender.Nederlands, ignoreCase: true)).Select(w => (w.Sleutel, w.Naam))];
        Beeld = await intake.HandleAsync(Invoer, await IdAsync(stop), vul, stop);
    }

    /// <summary>After saving: to the vacature. After a refusal: the form again, with every sentence at its field.</summary>
    private async Task<IActionResult> AnswerAsync(CancellationToken stop)
    {
        var beroep = intake.Gekozen(Invoer);
        // What already names this beroep stays as it was delivered.
        if (beroep is not null && intake.Geregistreerd(Invoer) != beroep) (Invoer.Beroep, Invoer.Beroepscode) = (beroep.Naam, beroep.Registratiecode);
        var saved = await SaveAsync(stop);
        if (saved.Fault is NotFound) return NotFound();
        if (saved.Fault is { } fault)
        {
            IEnumerable<Veldfout> fouten = fault is Veldfouten velden ? velden.Fouten : [new("", fault.Tekst)];
            foreach (var (veld, zin) in fouten) ModelState.AddModelError(veld.Length == 0 ? "" : $"{nameof(Invoer)}.{veld}", zin);
            await LoadAsync(vul: false, stop);
            return Page();
        }

        await LearnAsync(beroep, stop);
        TempData.Meld(Bewaard(saved.Value));
        return LocalRedirect($"/vacatures/{saved.Value.Sleutel}");
    }

    /// <summary>Who chose another beroep than was read, said what those words mean: next time it is right.</summary>
    private async Task LearnAsync(Begrip? beroep, CancellationToken stop)
    {
        if (beroep is null || intake.Lees(Invoer) is not { Functie: { } functie, Beroepen: [var gelezen, ..] } || gelezen.Beroep == beroep) return;
        // A text too strange to keep is no reason to refuse a vacature that is already saved.
        await correct.SayAsync(functie, beroep.Code, betekent: true, Account.Van(User), Request.Path, stop);
    }

    private static string Bewaard(Vacature vacature) => Publicatie.Ontbreekt(vacature) is { Count: > 0 } ontbreekt
        ? $"De vacature is bewaard. Om die te publiceren ontbreekt nog: {string.Join(", ", ontbreekt)}."
        : "De vacature is bewaard. De kandidatenlijst wordt gemaakt.";
}
