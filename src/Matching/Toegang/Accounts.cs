using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Toegang;

/// <summary>Finds the account of one kind, by prefix: a medewerker has none, <c>werkgever:</c> and <c>klant:</c> belong to the rooms of those registers.</summary>
public sealed record AccountBron(string Voorvoegsel, Func<MatchingDbContext, string, CancellationToken, Task<Account?>> FindAsync);

/// <summary>Every account there is, as it is in the database at this moment: name and rollen are never kept in a cookie.</summary>
public sealed class Accounts(MatchingDbContext db, IEnumerable<AccountBron> bronnen)
{
    public static AccountBron Medewerkers { get; } = new("", async (db, sleutel, stop) =>
        await db.Set<Medewerker>().AsNoTracking().SingleOrDefaultAsync(m => m.Sleutel == sleutel, stop) is { } medewerker ? Van(medewerker) : null);

    public static Account Van(Medewerker medewerker) => new(medewerker.Sleutel, medewerker.Naam, medewerker.Id.Value, medewerker.Rollen.ToHashSet());

    public async Task<Result<Account>> FindAsync(string? account, CancellationToken stop)
    {
        var colon = account?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        var (voorvoegsel, sleutel) = colon < 0 ? ("", account ?? "") : (account![..(colon + 1)], account[(colon + 1)..]);
        var bron = bronnen.FirstOrDefault(b => b.Voorvoegsel == voorvoegsel);
        if (bron is null || !Sleutel.IsGeldig(sleutel)) return new Invalid("Dit is geen account. Kies een account uit de lijst.");
        return await bron.FindAsync(db, sleutel, stop) is { } found ? found : new NotFound($"Het account {account} bestaat niet. Kies een account uit de lijst.");
    }
}
