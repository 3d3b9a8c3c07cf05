using Matching.Diagnoses;
using Matching.Kern;
using Matching.Toegang;
using Matching.Zoeken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Lijsten;

/// <summary>One klant: what is known and what is not, and the vacatures that fit.</summary>
[Authorize(Deur.Shortlist)]
public sealed class KlantModel(ReadKlant read, TimeProvider clock) : PageModel
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

    public async Task<IActionResult> OnGetAsync([FromQuery] string? aantal, CancellationToken stop)
    {
        var gelezen = await read.HandleAsync(Sleutel, Lijstantwoord.Lees(aantal) ?? 20, Kijker, Request.Path, stop);
        if (gelezen.IsFault) return NotFound();
        Beeld = gelezen.Value;
        return Page();
    }
}
