using Matching.Http;
using Matching.Kern;
using Matching.Profielen.Schrobben;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Profielen.Aanbieden;

/// <summary>The text for werkgevers about one klant of the own caseload: write, see what is found in it, read, and say that it is good.</summary>
[Authorize(Deur.Caseload)]
public sealed class AanbiedtekstModel(Aanbiedteksten teksten) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    public Aanbiedbeeld Beeld { get; private set; } = null!;

    /// <summary>What the text box holds: what was just typed and refused, else what is saved, else a cleaned start from the diagnose.</summary>
    public string Invoer { get; private set; } = "";

    public IReadOnlyList<string> Beletsels => Beeld.Opgeslagen is null ? [] : Aanbiedbeeld.Beletsels(Beeld.Schoonmaak);

    /// <summary>What a person decides about: what may name someone, and schools and werkgevers.</summary>
    public IEnumerable<Treffer> Twijfel => Beeld.Schoonmaak.Treffers.Where(t => t.Zekerheid == Zekerheid.Onzeker);

    public string Som => Aanbiedtekst.Som(Beeld.Opgeslagen!.Tekst);

    /// <summary>The text with marks around what was found; built here, since every space between the pieces would be shown.</summary>
    public IHtmlContent Gemerkt
    {
        get
        {
            var html = new HtmlContentBuilder();
            foreach (var (stuk, treffer) in Beeld.Stukken)
            {
                if (treffer is not { } t) html.Append(stuk);
                else html.AppendHtml("<mark><span class=\"alleen-voorlezen\">").Append($"{(t.Zekerheid == Zekerheid.Zeker ? "Gevonden" : "Misschien")} {t.Soort.Woorden}: ").AppendHtml("</span>").Append(stuk).AppendHtml("</mark>");
            }

            return html;
        }
    }

    public Task<IActionResult> OnGetAsync(CancellationToken stop) => ToonAsync(invoer: null, stop);

    public async Task<IActionResult> OnPostBewarenAsync([FromForm] string? tekst, CancellationToken stop)
    {
        if (await teksten.WriteAsync(Sleutel, tekst, Account.Van(User), Request.Path, stop) is { } fault) return await WeigerAsync(fault, tekst, stop);
        TempData.Meld("De tekst is bewaard. Werkgevers zien hem pas als u hem goedkeurt.");
        return Terug();
    }

    public async Task<IActionResult> OnPostGoedAsync([FromForm] string? gelezen, CancellationToken stop)
    {
        if (await teksten.CheckAsync(Sleutel, gelezen, Account.Van(User), Request.Path, stop) is { } fault) return await WeigerAsync(fault, invoer: null, stop);
        TempData.Meld("De tekst is goedgekeurd. Werkgevers zien hem als u de klant voor hen selecteert.");
        return Terug();
    }

    private RedirectResult Terug() => Redirect($"/klanten/{Uri.EscapeDataString(Sleutel)}/aanbiedtekst");

    private async Task<IActionResult> WeigerAsync(Fault fault, string? invoer, CancellationToken stop)
    {
        if (fault is NotFound) return NotFound();
        TempData.Waarschuw(fault.Tekst);
        return invoer is null ? Terug() : await ToonAsync(invoer, stop);
    }

    private async Task<IActionResult> ToonAsync(string? invoer, CancellationToken stop)
    {
        var gelezen = await teksten.ReadAsync(Sleutel, Account.Van(User), Request.Path, stop);
        if (gelezen.IsFault) return NotFound();
        Beeld = gelezen.Value;
        var begin = Beeld.Opgeslagen?.Tekst ?? Beeld.Schoonmaak.Schoon;
        Invoer = invoer ?? begin[..Math.Min(begin.Length, Aanbiedtekst.MaxLengte)];
        return Page();
    }
}
