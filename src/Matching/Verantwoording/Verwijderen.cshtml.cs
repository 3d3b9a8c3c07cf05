using Matching.Data;
using Matching.Http;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Verantwoording;

/// <summary>Erasing one klant, after typing the key once more.</summary>
[Authorize(Deur.Logboek)]
public sealed class VerwijderenModel(MatchingDbContext db, ForgetKlant forget) : PageModel
{
    [FromRoute]
    public string Sleutel { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await db.Set<Klant>().AnyAsync(k => k.Sleutel == Sleutel, stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string? bevestiging, CancellationToken stop)
    {
        if (bevestiging?.Trim() != Sleutel)
        {
            TempData.Waarschuw("De sleutel die u typte is een andere. Er is niets verwijderd.");
            return LocalRedirect($"/logboek/verwijderen/{Uri.EscapeDataString(Sleutel)}");
        }

        var gedaan = await forget.HandleAsync(Sleutel, Account.Van(User).Sleutel, Logplek.Verwijderen, stop);
        if (gedaan.IsFault) return NotFound();
        TempData.Meld("De klant is verwijderd. Dat is niet terug te draaien.");
        return LocalRedirect("/logboek");
    }
}
