using System.Text;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Verantwoording;

/// <summary>Who saw or did what, for the privacy officer. Klanten go by their key.</summary>
[Authorize(Deur.Logboek)]
public sealed class LogboekModel(SearchLogboek search, Logtoestand toestand) : PageModel
{
    private const int PerPagina = 50;
    private const int InBestand = 100_000;

    [BindProperty(SupportsGet = true)]
    public string? Klant { get; set; }

    [BindProperty(SupportsGet = true, Name = "account")]
    public string? Wie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Handeling { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Plek { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Van { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Tot { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public int Totaal { get; private set; }

    public int Paginas => Math.Max(1, (Totaal + PerPagina - 1) / PerPagina);

    public IReadOnlyList<Gevondenregel> Regels { get; private set; } = [];

    /// <summary>What is wrong with the chain; null is nothing.</summary>
    public string? Breuk => toestand.Breuk;

    private Logvraag Vraag => new(Trim(Klant), Trim(Wie), Waarde.TryParse<Handeling>(Handeling ?? "", out var handeling) ? handeling : null, Trim(Plek), Van, Tot);

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return BadRequestPage();
        Pagina = Math.Clamp(Pagina, 1, 100_000);
        (Totaal, Regels) = await search.HandleAsync(Vraag, Account.Van(User).Sleutel, (Pagina - 1) * PerPagina, PerPagina, stop);
        return Page();
    }

    public async Task<IActionResult> OnGetCsvAsync(CancellationToken stop)
    {
        if (!ModelState.IsValid) return BadRequestPage();
        var (_, regels) = await search.HandleAsync(Vraag, Account.Van(User).Sleutel, 0, InBestand, stop);
        return File(Encoding.UTF8.GetBytes(Logtabel.Write(regels)), "text/csv; charset=utf-8", "logboek.csv");
    }

    private PageResult BadRequestPage()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private static string? Trim(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? null : tekst.Trim();
}
