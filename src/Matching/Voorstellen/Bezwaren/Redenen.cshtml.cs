using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Bezwaren;

/// <summary>Which reasons people do not believe, for who guards the quality of the ranking.</summary>
[Authorize(Deur.Redenen)]
public sealed class RedenenModel(CountBezwaren count) : PageModel
{
    public IReadOnlyList<Bezwaartelling> Tellingen { get; private set; } = [];

    public IReadOnlyList<Toelichting> Toelichtingen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => (Tellingen, Toelichtingen) = (await count.HandleAsync(stop), await count.WordsAsync(stop));
}
