using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Voorstellen.Wensen;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Demo;

/// <summary>
/// A few werkgevers with interest, each as far as another, so that nobody's page is empty on the first start. No file of the contract carries them,
/// so they are put beside what was imported; once there are any, none are added.
/// </summary>
public static class Interessemaker
{
    private const string Accountmanager = "m-a1";
    private const string Consulent = "m-c3";

    public static async Task FillAsync(MatchingDbContext db, TimeProvider clock, CancellationToken stop)
    {
        if (await db.Set<Interesse>().AnyAsync(stop)) return;
        var eigen = await OpenAsync(db, clock, db.Set<Werkgever>().Where(w => w.Sleutel == DemoAccounts.Werkgever), stop);
        var vanAnke = await OpenAsync(db, clock, db.Set<Werkgever>().Where(w => db.Set<Medewerker>().Any(m => m.Id == w.AccountmanagerId && m.Sleutel == Accountmanager)), stop);
        var klant = await db.Set<Klant>().SingleOrDefaultAsync(k => k.Sleutel == DemoAccounts.Klant, stop);
        var anderen = await db.Set<Klant>()
            .Where(k => k.PublicatieKlant == true && k.PublicatieConsulent == true && k.UitstroomDatum == null && k.BezetTot == null && k.Sleutel != DemoAccounts.Klant
                && db.Set<Medewerker>().Any(m => m.Id == k.WerkconsulentId && m.Sleutel == Consulent))
            .OrderBy(k => k.Sleutel).Take(3).ToListAsync(stop);
        if (eigen is null || vanAnke is null || klant is null || anderen.Count < 3) return;

        var akkoord = new Akkoord(Akkoordwijze.Telefoon, Consulent, clock.Nu, clock.Vandaag.AddMonths(3), Telefoon: true, Email: true);
        Add(eigen, klant, 1, "Wij zoeken iemand voor ons team in de ochtend. Wilt u eens komen kijken?", null, Interessestand.Getoond, Interessestand.Opgepakt, Interessestand.Gevraagd);
        Add(eigen, anderen[0], 3, null, akkoord, Interessestand.Getoond, Interessestand.Opgepakt, Interessestand.Gevraagd, Interessestand.Akkoord);
        Add(vanAnke, anderen[1], 8, "Kan deze kandidaat een dag meelopen?", null, Interessestand.Getoond);
        db.Add(new Klantwens { Id = Guid.CreateVersion7(), KlantId = anderen[2].Id, VacatureId = eigen.Id, Antwoord = Wensantwoord.Ja, Gegeven = clock.Nu });
        await db.SaveChangesAsync(stop);

        void Add(Vacature vacature, Klant wie, int dagen, string? bericht, Akkoord? gegeven, params Interessestand[] stappen)
        {
            var getoond = clock.Nu.AddDays(-dagen);
            var interesse = new Interesse
            {
                Id = InteresseId.New(), WerkgeverId = vacature.WerkgeverId, VacatureId = vacature.Id, KlantId = wie.Id, Getoond = getoond, Bericht = bericht, Stand = stappen[^1],
                Termijn = Werkdagen.Plus(DateOnly.FromDateTime(Kalender.Lokaal(stappen.Length == 1 ? getoond : clock.Nu)), 2), Akkoord = gegeven,
            };
            db.Add(interesse);
            foreach (var (naar, i) in stappen.Select((s, i) => (s, i)))
            {
                var door = naar switch { Interessestand.Getoond => "werkgever:" + DemoAccounts.Werkgever, Interessestand.Opgepakt => Accountmanager, _ => Consulent };
                db.Add(new Interessestap { Id = Guid.CreateVersion7(), InteresseId = interesse.Id, Tijdstip = getoond.AddHours(i), Door = door, Naar = naar });
            }
        }
    }

    /// <summary>The first open vacature of these werkgevers.</summary>
    private static Task<Vacature?> OpenAsync(MatchingDbContext db, TimeProvider clock, IQueryable<Werkgever> van, CancellationToken stop) =>
        db.Set<Vacature>().Where(v => van.Any(w => w.Id == v.WerkgeverId)).Open(clock.Vandaag).OrderByDescending(v => v.Sleutel).FirstOrDefaultAsync(stop);
}
