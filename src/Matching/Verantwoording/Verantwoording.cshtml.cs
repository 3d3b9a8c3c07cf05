using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Verantwoording;

/// <summary>What is asked of a safe program, and what answers it here.</summary>
[Authorize(Deur.Logboek)]
public sealed class VerantwoordingModel : PageModel
{
    public IReadOnlyList<Asvseis> Eisen => Asvseis.Alle;
}
