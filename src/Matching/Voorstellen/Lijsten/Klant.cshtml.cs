using Matching.Data;
using Matching.Diagnoses;
using Matching.Kern;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Zoeken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>One klant: what is known and what is not, and the vacatures that fit.</summary>
[Authorize(Deur.Shortlist)]
public sealed class KlantModel(ReadKlant read, Lijstschrijver sporen, MatchingDbContext db, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    public Account Kijker => Account.Van(User);

    public Klantbeeld Beeld { get; private set; } = null!;

    public bool IsEigen => Beeld.Klant.WerkconsulentId == Kijker.MedewerkerId;

    public Categorie? Categorie => Indeling.CategorieVan(Beeld.Klant.AfstandMaanden, Beeld.Klant.Doelgroepen);

    public IReadOnlyList<(string Wat, string? Waarde)> Profiel => Beeld.Profiel is { } profiel ? Profielregels.Van(profiel) : [];

    /// <summary>Why this klant cannot be proposed now, in words; empty when possible.</summary>
    public IReadOnlyList<string> Beletsels =>
        Beeld.Profiel is { } profiel ? [.. Uitsluiting.PoolRedenen(profiel, clock.Vandaag).Select(Uitsluiting.Zin)] : [];

    public async Task<IActionResult> OnGetAsync([FromQuery] string? aantal, [FromQuery] string? vacature, CancellationToken stop)
    {
        var gelezen = await read.HandleAsync(Sleutel, Lijstantwoord.Lees(aantal) ?? 20, Kijker, Request.Path, stop);
        if (gelezen.IsFault) return NotFound();
        Beeld = gelezen.Value;
        if (await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == vacature, stop) is { } van) await sporen.OpenedAsync(van.Id, Beeld.Klant.Id, Kijker, stop);
        return Page();
    }
}
