using Matching.Http;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Taxonomie;

/// <summary>Shows how a text is read, lets someone say what it means and what it does not, and take that back.</summary>
[Authorize(Deur.Taxonomie)]
public sealed class WoordenModel(Taxonomiehouder houder, CorrectTaxonomie correct, FindCorrecties find) : PageModel
{
    private const int Max = 5;

    // One snapshot for the whole page: concepts of two are never the same.
    private readonly Herkenner herkenner = houder.Herkenner;

    /// <summary>The text whose meaning is looked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    /// <summary>Words for what it does mean.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bedoelt { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public IReadOnlyList<Herkend> Gelezen { get; private set; } = [];

    public IReadOnlyList<Herkend> Keuzes { get; private set; } = [];

    public IReadOnlyList<Correctieregel> Correcties { get; private set; } = [];

    public int Aantal { get; private set; }

    public int Paginas => Math.Max(1, (Aantal + FindCorrecties.PerPagina - 1) / FindCorrecties.PerPagina);

    public Taxonomiestand Stand => herkenner.Stand;

    public async Task OnGetAsync(CancellationToken stop)
    {
        (Zoek, Bedoelt) = (Kort(Zoek), Kort(Bedoelt));
        Gelezen = Lees(Zoek);
        Keuzes = Lees(Bedoelt);
        Pagina = Math.Clamp(Pagina, 1, 100_000);
        (Correcties, Aantal) = await find.FindAsync(Zoek, Pagina, stop);
    }

    public async Task<IActionResult> OnPostZegAsync(string? code, bool betekent, CancellationToken stop)
    {
        var gezegd = await correct.SayAsync(Zoek ?? "", code ?? "", betekent, Account.Van(User), Request.Path, stop);
        return Back(gezegd, c => $"Bewaard: ‘{c.Tekst}’ betekent {(c.Betekent ? "" : "niet ")}{Stand.Find(c.Code)?.Naam}.");
    }

    public async Task<IActionResult> OnPostTerugAsync(Guid id, CancellationToken stop) =>
        Back(await correct.WithdrawAsync(TaxonomiecorrectieId.Van(id), Account.Van(User), Request.Path, stop), c => $"Ongedaan gemaakt: wij lezen ‘{c.Tekst}’ weer zelf.");

    /// <summary>Said by a person, and not read by us.</summary>
    public bool IsGezegd(Herkend herkend) => Stand.Gecorrigeerd(Zoek ?? "").Contains(herkend.Begrip);

    private IReadOnlyList<Herkend> Lees(string? tekst) =>
        tekst is null ? [] : [.. herkenner.Beroepen(tekst, Max), .. herkenner.Competenties(tekst, Max)];

    private LocalRedirectResult Back(Result<Taxonomiecorrectie> gezegd, Func<Taxonomiecorrectie, string> zin)
    {
        if (gezegd.Fault is { } fault) TempData.Waarschuw(fault.Tekst);
        else TempData.Meld(zin(gezegd.Value));
        return LocalRedirect("/taxonomie" + QueryString.Create("zoek", Kort(Zoek) ?? ""));
    }

    private static string? Kort(string? tekst) => tekst?.Trim() is { Length: > 0 } kort ? kort[..Math.Min(kort.Length, Taxonomiecorrectie.MaxTekst)] : null;
}
