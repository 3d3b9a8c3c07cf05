using System.Globalization;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Taxonomie;
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

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Groep { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Uren { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Rijbewijs { get; set; }

    public Gebiedsvraag Waar => new(Gemeente, Regio);

    public int Pagina { get; private set; } = 1;

    public Klantenlijst Lijst { get; private set; } = new([], 0, Gebiedstelling.Leeg);

    public Zoekwoorden Woorden { get; private set; } = new(null);

    public int Paginas => Math.Max(1, (Lijst.Aantal + FindKlanten.PerPagina - 1) / FindKlanten.PerPagina);

    public Beroepsgroep? GekozenGroep => Waarde.TryParse<Beroepsgroep>(Groep ?? "", out var groep) ? groep : null;

    public IReadOnlyList<(string Naam, string Tekst)> Gekozen =>
    [
        .. Zoek is null ? [] : new[] { ("zoek", $"‘{Zoek}’") },
        .. Waar.Keuzes,
        .. GekozenGroep is not { } groep ? [] : new[] { ("groep", groep.Naam) },
        .. LeesUren(Uren) is not { } uren ? [] : new[] { ("uren", $"vanaf {uren} uur") },
        .. Rijbewijs is null ? [] : new[] { ("rijbewijs", $"rijbewijs {Rijbewijs}") },
    ];

    public async Task OnGetAsync([FromQuery] string? pagina, CancellationToken stop)
    {
        Pagina = Paginanummer.Lees(pagina);
        Woorden = new(Zoek);
        Lijst = await find.FindAsync(new(Zoek?.Trim(), Waar, GekozenGroep, LeesUren(Uren), Rijbewijs), Pagina, Account.Van(User), stop);
    }

    /// <summary>Hours a week to filter on; what cannot be read filters nothing.</summary>
    public static int? LeesUren(string? tekst) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var uren) && uren is >= 1 and <= 60 ? uren : null;
}
