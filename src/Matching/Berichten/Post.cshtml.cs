using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Berichten;

/// <summary>Whether letters leave.</summary>
[Authorize(Deur.Post)]
public sealed class PostModel(ReadPoststand read) : PageModel
{
    public Poststand Stand { get; private set; } = new(0, null, 0, []);

    public string? Waarschuwing { get; private set; }

    public bool IsIngesteld => read.IsIngesteld;

    public async Task OnGetAsync(CancellationToken stop)
    {
        Stand = await read.HandleAsync(stop);
        Waarschuwing = await read.WaarschuwingAsync(stop);
    }
}
