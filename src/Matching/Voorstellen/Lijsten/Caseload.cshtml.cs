using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Voorstellen.Inzage;
using Matching.Zoeken;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Matching.Voorstellen.Lijsten;

/// <summary>A consulent's own klanten on one page (E16).</summary>
[Authorize(Deur.Caseload)]
public sealed class CaseloadModel(ReadCaseload read, ReadNieuws nieuws, OpenKlant open, Lijstschrijver sporen, Zoekindex index) : PageModel
{
    /// <summary>What one can look at alone: the name in the address, the words, and who belongs to it.</summary>
    public static IReadOnlyList<(string Naam, string Tekst, Func<Caseloadregel, bool> Hoort)> Groepen { get; } =
    [
        ("contact", "Lang geen contact", r => r.ContactTeLang),
        ("diagnose", "Zonder diagnose", r => r.ZonderDiagnose),
        ("match", "Met een sterke of goede match", r => r.Beste?.Band is Band.Sterk or Band.Goed),
    ];

    private static readonly StringComparer Alfabet = StringComparer.Create(Kalender.Nederlands, ignoreCase: true);

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Alleen { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Volgorde { get; set; }

    public Nieuws Nieuws { get; private set; } = new([], []);

    /// <summary>Colleagues who opened an own klant, with their reason.</summary>
    public IReadOnlyList<Inkijk> Inkijken { get; private set; } = [];

    public IReadOnlyList<Caseloadregel> Alle { get; private set; } = [];

    public IReadOnlyList<Caseloadregel> Regels { get; private set; } = [];

    public IReadOnlyList<(string Naam, string Tekst)> Gekozen =>
    [
        .. Zoek is null ? [] : new[] { ("zoek", $"‘{Zoek}’") },
        .. Groepen.Where(g => g.Naam == Alleen).Select(g => ("alleen", g.Tekst)),
    ];

    public async Task OnGetAsync(CancellationToken stop)
    {
        Nieuws = await nieuws.VoorConsulentAsync(Account.Van(User), stop);
        Inkijken = await open.BijEigenAsync(Account.Van(User), stop);
        Alle = await read.HandleAsync(Account.Van(User), stop);
        var treffers = FindKlanten.Treffers(index, Zoek);
        var gekozen = Alle.Where(r => Zoek is null || FindKlanten.Contains(r.Klant.Naam, Zoek.Trim()) || treffers.ContainsKey(r.Klant.Id.Value));
        if (Groepen.FirstOrDefault(g => g.Naam == Alleen).Hoort is { } hoort) gekozen = gekozen.Where(hoort);
        Regels = [.. Sort(gekozen)];
        await sporen.ShowAsync(
            Lijstsoort.Caseload, Account.Van(User), [.. Regels.Select(r => r.Beste).OfType<Plaats>().Select(p => GetoondePlek.Van(p, p.Rang))], stop,
            Groepen.Any(g => g.Naam == Alleen) ? $"alleen={Alleen}" : null);
    }

    private IEnumerable<Caseloadregel> Sort(IEnumerable<Caseloadregel> regels) => Volgorde switch
    {
        "contact" => regels.OrderBy(r => r.Contact ?? DateOnly.MinValue).ThenBy(r => r.Klant.Achternaam, Alfabet),
        "naam" => regels.OrderBy(r => r.Klant.Achternaam, Alfabet).ThenBy(r => r.Klant.Voornaam, Alfabet),
        _ => regels.OrderBy(r => r.Beste?.Band ?? (Band)int.MaxValue).ThenByDescending(r => r.Beste?.Score).ThenBy(r => r.Klant.Achternaam, Alfabet),
    };
}
