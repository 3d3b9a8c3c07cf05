using Matching.Data;
using Matching.Toegang;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Matching.Vacatures;

/// <summary>Changes a vacature by hand.</summary>
[Authorize(Deur.VacatureInvoeren)]
public sealed class WijzigenModel(MatchingDbContext db, SaveVacature save) : Vacatureformulier(db)
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var gevonden = await (
            from vacature in Db.Set<Vacature>().AsNoTracking()
            join werkgever in Db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
            where vacature.Sleutel == Sleutel
            select new { vacature, werkgever.Sleutel }).SingleOrDefaultAsync(stop);
        if (gevonden is null || !SaveVacature.MagWijzigen(gevonden.vacature, Account.Van(User))) return NotFound();

        Invoer = Vacatureinvoer.Van(gevonden.vacature, gevonden.Sleutel);
        await LoadAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await AnswerAsync(await save.EditAsync(Sleutel, Invoer, Account.Van(User), stop), stop);
}
