using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Matching.Vacatures;

/// <summary>Enters a vacature by hand.</summary>
[Authorize(Deur.VacatureInvoeren)]
public sealed class NieuwModel(MatchingDbContext db, SaveVacature save) : Vacatureformulier(db)
{
    public async Task OnGetAsync(string? werkgever, CancellationToken stop)
    {
        Invoer = new() { Id = VacatureId.New().Value, Werkgever = werkgever, Soort = Waarde.Van(VacatureSoort.Regulier) };
        await LoadAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop) => await AnswerAsync(await save.CreateAsync(Invoer, Account.Van(User), stop), stop);
}
