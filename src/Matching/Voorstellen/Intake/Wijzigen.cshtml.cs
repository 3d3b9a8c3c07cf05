using Matching.Data;
using Matching.Kern;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Intake;

/// <summary>Changes a vacature by hand.</summary>
[Authorize(Deur.VacatureInvoeren)]
public sealed class WijzigenModel(MatchingDbContext db, CorrectTaxonomie correct, ReadIntake intake, SaveVacature save) : Vacatureformulier(db, intake, correct)
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await FindAsync(stop) is not var (vacature, werkgever)) return NotFound();
        Invoer = Vacatureinvoer.Van(vacature, werkgever);
        Invoer.Beroepskeuze = Intake.Geregistreerd(Invoer)?.Code;
        await LoadAsync(vul: false, stop);
        return Page();
    }

    protected override async Task<bool> MayAsync(CancellationToken stop) => await FindAsync(stop) is not null;

    protected override async Task<VacatureId?> IdAsync(CancellationToken stop) => (await FindAsync(stop))?.Vacature.Id;

    protected override Task<Result<Vacature>> SaveAsync(CancellationToken stop) => save.EditAsync(Sleutel, Invoer, Account.Van(User), stop);

    /// <summary>The vacature and the key of its werkgever, for who may change it.</summary>
    private async Task<(Vacature Vacature, string Werkgever)?> FindAsync(CancellationToken stop)
    {
        var gevonden = await (
            from vacature in Db.Set<Vacature>().AsNoTracking()
            join werkgever in Db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
            where vacature.Sleutel == Sleutel
            select new { vacature, werkgever.Sleutel }).SingleOrDefaultAsync(stop);
        return gevonden is not null && SaveVacature.MagWijzigen(gevonden.vacature, Account.Van(User)) ? (gevonden.vacature, gevonden.Sleutel) : null;
    }
}
