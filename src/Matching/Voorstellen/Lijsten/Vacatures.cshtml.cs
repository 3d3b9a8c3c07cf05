using Matching.Gebieden;
using Matching.Kern;
using Matching.Taxonomie;
using Matching.Toegang;
using Matching.Vacatures;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Lijsten;

/// <summary>All vacatures, for accountmanagers and consulenten; what is new for an accountmanager stands on top.</summary>
[Authorize(Deur.Vacatures)]
public sealed class VacaturesModel(FindVacatures find, ReadNieuws nieuws) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Werkgever { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Soort { get; set; }

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

    [BindProperty(SupportsGet = true)]
    public bool Mijn { get; set; }

    public Gebiedsvraag Waar => new(Gemeente, Regio);

    public int Pagina { get; private set; } = 1;

    public Account Kijker => Account.Van(User);

    public bool IsAccountmanager => Kijker.Is(Rol.Accountmanager);

    public Vacatureoverzicht Overzicht { get; private set; } = new([], 0, 0, Gebiedstelling.Leeg, Bedoeld: null);

    public Nieuws Nieuws { get; private set; } = new([], []);

    public IReadOnlyList<(string Sleutel, string Naam)> Werkgevers { get; private set; } = [];

    public int Paginas => Math.Max(1, (Overzicht.Aantal + FindVacatures.PerPagina - 1) / FindVacatures.PerPagina);

    public IReadOnlyList<(string Naam, string Tekst)> Gekozen =>
    [
        .. Zoek is null ? [] : new[] { ("zoek", $"‘{Zoek}’") },
        .. Werkgever is null ? [] : new[] { ("werkgever", Werkgevers.FirstOrDefault(w => w.Sleutel == Werkgever).Naam ?? Werkgever) },
        .. GekozenSoort is not { } soort ? [] : new[] { ("soort", soort.Naam) },
        .. Waar.Keuzes,
        .. GekozenGroep is not { } groep ? [] : new[] { ("groep", groep.Naam) },
        .. KlantenModel.LeesUren(Uren) is not { } uren ? [] : new[] { ("uren", $"tot {uren} uur") },
        .. Rijbewijs is null ? [] : new[] { ("rijbewijs", $"rijbewijs {Rijbewijs}") },
        .. Mijn ? new[] { ("mijn", "Mijn werkgevers") } : [],
    ];

    public Zoekwoorden Woorden { get; private set; } = new(null);

    public Beroepsgroep? GekozenGroep => Waarde.TryParse<Beroepsgroep>(Groep ?? "", out var groep) ? groep : null;

    private VacatureSoort? GekozenSoort => Waarde.TryParse<VacatureSoort>(Soort ?? "", out var soort) ? soort : null;

    public async Task OnGetAsync([FromQuery] string? pagina, CancellationToken stop)
    {
        Pagina = Paginanummer.Lees(pagina);
        var vraag = new Vacaturevraag(Zoek, Werkgever, GekozenSoort, Mijn && IsAccountmanager ? Kijker.MedewerkerId : null, Waar, GekozenGroep, KlantenModel.LeesUren(Uren), Rijbewijs);
        Woorden = new(Zoek);
        Overzicht = await find.FindAsync(vraag, Pagina, stop);
        Werkgevers = await find.WerkgeversAsync(stop);
        if (IsAccountmanager && Pagina == 1 && Gekozen.Count == 0) Nieuws = await nieuws.VoorAccountmanagerAsync(Kijker, stop);
    }
}
