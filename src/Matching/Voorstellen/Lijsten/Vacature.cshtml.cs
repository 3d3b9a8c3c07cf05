using Matching.Data;
using Matching.Gebieden;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Rangschikking;
using Matching.Rangschikking.Sporen;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen.Intake;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Lijsten;

/// <summary>One vacature: what it asks, who fits and why, and what people decided.</summary>
[Authorize(Deur.Vacatures)]
public sealed class VacatureModel(MatchingDbContext db, ReadKandidaten kandidaten, ReadEisprijzen prijzen, ReadNieuws nieuws, Logschrijver log, Lijstschrijver sporen, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Sleutel { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Regio { get; set; }

    public Gebiedsvraag Waar => new(Gemeente, Regio);

    public Account Kijker => Account.Van(User);

    public bool IsAccountmanager => Kijker.Is(Rol.Accountmanager);

    public bool MagVoorstellen => Kijker.Is(Rol.Werkconsulent);

    public Vacature Vacature { get; private set; } = null!;

    public Werkgever Werkgever { get; private set; } = null!;

    public string? Accountmanager { get; private set; }

    public string Plaats => Vacature.Pc4 is not { } pc4 ? "plaats onbekend" : Startpostcodes.GemeenteVan(pc4) ?? $"postcode {pc4}";

    public bool IsOpen => Vacature.IsOpen(clock.Vandaag);

    public bool MagWijzigen => SaveVacature.MagWijzigen(Vacature, Kijker);

    /// <summary>An accountmanager accepted the demands as they are: the werkgever may browse.</summary>
    public bool IsGeaccepteerd { get; private set; }

    public Nieuws Nieuws { get; private set; } = new([], []);

    public Voorselectiestand Voorselectie { get; private set; } = null!;

    /// <summary>Those on the voorselectie whom this viewer may see by name.</summary>
    public IReadOnlyDictionary<KlantId, Klant> Gekozen { get; private set; } = new Dictionary<KlantId, Klant>();

    public IReadOnlySet<KlantId> Voorgesteld { get; private set; } = new HashSet<KlantId>();

    /// <summary>Null while the list is being made, and for a closed vacature.</summary>
    public Kandidaten? Kandidaten { get; private set; }

    public Vacatureprijzen? Prijzen { get; private set; }

    public async Task<IActionResult> OnGetAsync([FromQuery] string? aantal, [FromQuery] string? klant, CancellationToken stop)
    {
        var gevonden = await (
            from vacature in db.Set<Vacature>().AsNoTracking()
            join werkgever in db.Set<Werkgever>() on vacature.WerkgeverId equals werkgever.Id
            where vacature.Sleutel == Sleutel
            select new { vacature, werkgever }).SingleOrDefaultAsync(stop);
        if (gevonden is null) return NotFound();

        (Vacature, Werkgever) = (gevonden.vacature, gevonden.werkgever);
        Accountmanager = await db.Set<Medewerker>().Where(m => m.Id == Werkgever.AccountmanagerId).Select(m => m.Naam).SingleOrDefaultAsync(stop);
        if (IsAccountmanager) Nieuws = await nieuws.OverVacatureAsync(Vacature, Kijker, stop);
        IsGeaccepteerd = await AcceptVacature.IsAcceptedAsync(db, Vacature, stop);
        await LoadVoorselectieAsync(stop);
        if (IsOpen)
        {
            var gelezen = await kandidaten.HandleAsync(Vacature, Waar, Lijstantwoord.Lees(aantal) ?? 20, opScherm: true, Kijker, Request.Path, stop);
            Kandidaten = gelezen.IsFault ? null : gelezen.Value;
            if (Kandidaten?.Vind(klant) is { } van) await sporen.OpenedAsync(Vacature.Id, van.Id, Kijker, stop);
            Prijzen = await prijzen.HandleAsync(Vacature, Kijker, Request.Path, stop);
        }

        return Page();
    }

    /// <summary>An own klant's line, or a klant of the pool for an accountmanager, as the list shows it.</summary>
    public Kandidaatkaart Kaart(Kandidaatplek plek, double zwaarste) => new(
        plek, zwaarste, Vacature, IsAccountmanager, MagVoorstellen && plek.Klant?.WerkconsulentId == Kijker.MedewerkerId,
        Voorselectie.Regels.Exists(r => r.KlantId == plek.Klant?.Id), plek.Klant is { } klant && Voorgesteld.Contains(klant.Id), Kandidaten!.Stempel, Request.Path);

    private async Task LoadVoorselectieAsync(CancellationToken stop)
    {
        Voorselectie = await Voorselectiestand.ReadAsync(db, Vacature.Id, stop);
        Voorgesteld = (await db.Set<Voorstel>().Where(v => v.VacatureId == Vacature.Id && v.Uitkomst == null).Select(v => v.KlantId).ToListAsync(stop)).ToHashSet();
        if (!IsAccountmanager) return;
        var ids = Voorselectie.Regels.ConvertAll(r => r.KlantId);
        Gekozen = await db.Set<Klant>().AsNoTracking().Where(k => ids.Contains(k.Id)).ToDictionaryAsync(k => k.Id, stop);
        await log.SawKlantenAsync(Kijker.Sleutel, ids.Select(id => id.Value), Request.Path, stop, "voorselectie");
        await sporen.ShowAsync(
            Vacature.Id, Lijstsoort.Voorselectie, Kijker,
            [.. Voorselectie.Regels.Select((r, i) => GetoondePlek.ZonderScore(r.KlantId, Vacature.Id, i + 1, Band.Goed, Plekreden.Mens))], stop);
    }
}

/// <summary>What a kandidaat's card needs.</summary>
/// <param name="Zwaarste">The heaviest contribution on the list: what a full bar stands for.</param>
/// <param name="Stempel">How people's decisions about the list stood.</param>
/// <param name="Terug">Where a button leads back to.</param>
public sealed record Kandidaatkaart(
    Kandidaatplek Plek, double Zwaarste, Vacature Vacature, bool IsAccountmanager, bool MagVoorstellen, bool OpVoorselectie, bool IsVoorgesteld, string Stempel, string Terug);
