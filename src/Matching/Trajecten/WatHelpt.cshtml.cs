using Matching.Rangschikking.Kansen;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Trajecten;

/// <summary>What would open most doors for one klant of the own caseload.</summary>
[Authorize(Deur.Caseload)]
public sealed class WatHelptModel(ReadWatHelpt read) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    public WatHelpt Beeld { get; private set; } = null!;

    public static string Zin(Winst winst)
    {
        var delen = new List<string>();
        if (winst.Erbij > 0) delen.Add($"{Vacatures(winst.Erbij)} erbij in de top 10");
        if (winst.Eraf > 0) delen.Add($"{Vacatures(winst.Eraf)} minder in de top 10");
        if (winst.Mogelijk > 0) delen.Add($"{Vacatures(winst.Mogelijk)} waarvoor u de klant dan kunt voorstellen");
        return $"Met {winst.Verandering.Met}: {string.Join(", ", delen)}";
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        var gelezen = await read.HandleAsync(Sleutel, Account.Van(User), Request.Path, stop);
        if (gelezen.IsFault) return NotFound();
        Beeld = gelezen.Value;
        return Page();
    }

    private static string Vacatures(int aantal) => aantal == 1 ? "1 vacature" : $"{aantal} vacatures";
}
