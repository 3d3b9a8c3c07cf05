using Matching.Data;
using Matching.Kern;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.AspNetCore.Authorization;

namespace Matching.Voorstellen.Intake;

/// <summary>Enters a vacature: from what a werkgever said, or by hand.</summary>
[Authorize(Deur.VacatureInvoeren)]
public sealed class NieuwModel(MatchingDbContext db, CorrectTaxonomie correct, ReadIntake intake, SaveVacature save) : Vacatureformulier(db, intake, correct)
{
    public async Task OnGetAsync(string? werkgever, CancellationToken stop)
    {
        Invoer = new() { Id = VacatureId.New().Value, Werkgever = werkgever, Soort = Waarde.Van(VacatureSoort.Regulier) };
        await LoadAsync(vul: true, stop);
    }

    protected override Task<bool> MayAsync(CancellationToken stop) => Task.FromResult(true);

    protected override Task<VacatureId?> IdAsync(CancellationToken stop) => Task.FromResult<VacatureId?>(null);

    protected override Task<Result<Vacature>> SaveAsync(CancellationToken stop) => save.CreateAsync(Invoer, Account.Van(User), stop);
}
