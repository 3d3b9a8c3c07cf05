using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Verantwoording;

/// <summary>Who may use which door, as the running program decides it.</summary>
[Authorize(Deur.Logboek)]
public sealed class RechtenModel(Rechtenmatrix matrix) : PageModel
{
    public IReadOnlyList<Rechtenregel> Regels { get; private set; } = [];

    public async Task OnGetAsync() => Regels = await matrix.ReadAsync();
}
