using Matching.Data;
using Matching.Kern;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen;

/// <summary>The voorselectie of one vacature as it stands, to be changed; in the accountmanager's order.</summary>
public sealed class Voorselectiestand
{
    private static readonly Conflict Verouderd = new("Iemand anders heeft de voorselectie net veranderd. U ziet nu hoe die is. Doe het opnieuw als het nog nodig is.");

    private Voorselectiestand(List<Voorselectie> regels) => Regels = regels;

    public List<Voorselectie> Regels { get; }

    /// <summary>Changes when anything on the voorselectie does; a form carries it along, and an old one is refused.</summary>
    public string Stempel => Voorstellen.Stempel.Van(Regels);

    public static async Task<Voorselectiestand> ReadAsync(MatchingDbContext db, VacatureId vacature, CancellationToken stop) =>
        new(await db.Set<Voorselectie>().Where(v => v.VacatureId == vacature).OrderBy(v => v.Volgorde).ThenBy(v => v.Toegevoegd).ToListAsync(stop));

    /// <summary>Changes the voorselectie if it is still the one that was on the screen; of two who do it at once the second is refused.</summary>
    public static async Task<Fault?> ChangeAsync(
        MatchingDbContext db, string vacatureSleutel, string stempel, Func<Vacature, Voorselectiestand, Task<Fault?>> changeAsync, CancellationToken stop)
    {
        var vacature = await db.Set<Vacature>().AsNoTracking().SingleOrDefaultAsync(v => v.Sleutel == vacatureSleutel, stop);
        if (vacature is null) return new NotFound($"Vacature {vacatureSleutel} bestaat niet.");
        var stand = await ReadAsync(db, vacature.Id, stop);
        if (stand.Stempel != stempel) return Verouderd;
        if (await changeAsync(vacature, stand) is { } fault) return fault;
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return Verouderd;
        }
    }
}
