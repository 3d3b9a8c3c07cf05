using Matching.Toegang;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Lijsten;

/// <summary>The klanten who can be proposed, by name, for accountmanagers.</summary>
[Authorize(Deur.Klanten)]
public sealed class KlantenModel(FindKlanten find) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    public int Pagina { get; private set; } = 1;

    public Klantenlijst Lijst { get; private set; } = new([], 0, []);

    public int Paginas => Math.Max(1, (Lijst.Aantal + FindKlanten.PerPagina - 1) / FindKlanten.PerPagina);

    public IReadOnlyList<(string Naam, string Tekst)> Gekozen =>
    [
        .. Zoek is null ? [] : new[] { ("zoek", $"‘{Zoek}’") },
        .. Gemeente is null ? [] : new[] { ("gemeente", Gemeente) },
    ];

    public async Task OnGetAsync([FromQuery] string? pagina, CancellationToken stop)
    {
        Pagina = Paginanummer.Lees(pagina);
        Lijst = await find.FindAsync(Zoek?.Trim(), Gemeente, Pagina, Account.Van(User), stop);
    }
}
