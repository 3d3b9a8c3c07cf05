using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Plaatsingen;

/// <summary>One plaatsing on the weekly plaatsingslijst (H01).</summary>
public sealed record Plaatsingsregel(
    DateOnly Start, KlantId KlantId, string Klant, MedewerkerId? WerkconsulentId, string? Werkconsulent, string Werkgever, string? Vacature,
    PlaatsingSoort Soort, double? Uren, Contract? Contract, DateOnly? ContractTot)
{
    /// <summary>A werkconsulent reads the names of own klanten only (contract, "Who sees whom").</summary>
    public bool NoemtKlantAan(Account kijker) =>
        kijker.Is(Rol.Kwaliteitsmedewerker) || kijker.Is(Rol.Teamleider) || kijker.Is(Rol.Accountmanager)
        || (kijker.Is(Rol.Werkconsulent) && WerkconsulentId == kijker.MedewerkerId);

    public string KlantVoor(Account kijker) =>
        NoemtKlantAan(kijker) ? Klant : Aanduiding.Caseload(Werkconsulent);

    /// <summary>Every plaatsing that starts in the week, once, by day; never by consulent, because the list is no contest (H02).</summary>
    public static Task<List<Plaatsingsregel>> ReadAsync(MatchingDbContext db, Week week, CancellationToken stop)
    {
        var (maandag, zondag) = (week.Maandag, week.Zondag);
        return (from plaatsing in db.Set<Plaatsing>()
                where plaatsing.Start >= maandag && plaatsing.Start <= zondag
                join klant in db.Set<Klant>() on plaatsing.KlantId equals klant.Id
                join werkgever in db.Set<Werkgever>() on plaatsing.WerkgeverId equals werkgever.Id
                from consulent in db.Set<Medewerker>().Where(m => m.Id == klant.WerkconsulentId).DefaultIfEmpty()
                from vacature in db.Set<Vacature>().Where(v => v.Id == plaatsing.VacatureId).DefaultIfEmpty()
                orderby plaatsing.Start, werkgever.Naam, plaatsing.Sleutel
                select new Plaatsingsregel(
                    plaatsing.Start, klant.Id, klant.Voornaam + " " + klant.Achternaam, klant.WerkconsulentId, consulent.Naam, werkgever.Naam, vacature.Titel,
                    plaatsing.Soort, plaatsing.Uren, plaatsing.Contract, plaatsing.ContractTot)).ToListAsync(stop);
    }
}
