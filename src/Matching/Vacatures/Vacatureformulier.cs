using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Vacatures;

/// <summary>What the pages for a new and for a changed vacature share: the form, what it offers to choose, and where one goes after it.</summary>
public abstract class Vacatureformulier(MatchingDbContext db) : PageModel
{
    private const int Voorbeelden = 25;

    [BindProperty]
    public Vacatureinvoer Invoer { get; set; } = new();

    public IReadOnlyList<(string Sleutel, string Naam)> Werkgevers { get; private set; } = [];

    /// <summary>Competenties that other vacatures ask most, to copy from.</summary>
    public IReadOnlyList<GevraagdeCompetentie> VaakGevraagd { get; private set; } = [];

    protected MatchingDbContext Db => db;

    protected async Task LoadAsync(CancellationToken stop)
    {
        var werkgevers = await db.Set<Werkgever>().Select(w => new { w.Sleutel, w.Naam }).ToListAsync(stop);
        Werkgevers = [.. werkgevers.OrderBy(w => w.Naam, StringComparer.Create(Kalender.Nederlands, ignoreCase: true)).Select(w => (w.Sleutel, w.Naam))];
        var gevraagd = await db.Set<Vacature>().OrderByDescending(v => v.Ontvangen).Take(500).Select(v => v.Competenties).ToListAsync(stop);
        VaakGevraagd = [.. gevraagd.SelectMany(c => c ?? []).GroupBy(c => c.Code, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Take(Voorbeelden)
            .Select(g => g.FirstOrDefault(c => c.Naam is not null) ?? g.First())];
    }

    /// <summary>After saving: to the vacature. After a refusal: the form again, with every sentence at its field.</summary>
    protected async Task<IActionResult> AnswerAsync(Result<Vacature> saved, CancellationToken stop)
    {
        if (saved.Fault is NotFound) return NotFound();
        if (saved.Fault is { } fault)
        {
            IEnumerable<Veldfout> fouten = fault is Veldfouten velden ? velden.Fouten : [new("", fault.Tekst)];
            foreach (var (veld, zin) in fouten) ModelState.AddModelError(veld.Length == 0 ? "" : $"{nameof(Invoer)}.{veld}", zin);
            await LoadAsync(stop);
            return Page();
        }

        TempData.Meld(Bewaard(saved.Value));
        return LocalRedirect($"/vacatures/{saved.Value.Sleutel}");
    }

    private static string Bewaard(Vacature vacature) => Publicatie.Ontbreekt(vacature) is { Count: > 0 } ontbreekt
        ? $"De vacature is bewaard. Om die te publiceren ontbreekt nog: {string.Join(", ", ontbreekt)}."
        : "De vacature is bewaard. De kandidatenlijst wordt gemaakt.";
}
