using Matching.Data;
using Matching.Klanten;
using Matching.Toegang;
using Matching.Voorstellen.Wensen;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Voorstellen.Interesses;

/// <summary>
/// How everything stands that concerns somebody, in a few letters: an open page asks for them every two seconds and says when they changed. Nothing
/// of a person is in it, so nobody looked.
/// </summary>
public sealed class ReadStempel(MatchingDbContext db)
{
    public const string Adres = "/api/v1/interesses/stempel";

    public sealed record Antwoord(string Stempel);

    public async Task<string> HandleAsync(Account wie, CancellationToken stop)
    {
        var klanten = db.Set<Klant>().Where(k => wie.Is(Rol.Klant) ? k.Id == KlantId.Van(wie.Id) : k.WerkconsulentId == new MedewerkerId(wie.Id));
        var werkgevers = db.Set<Werkgever>().Where(w => wie.Is(Rol.Werkgever) ? w.Id == WerkgeverId.Van(wie.Id) : w.AccountmanagerId == new MedewerkerId(wie.Id));
        var interesses = await db.Set<Interesse>().AsNoTracking()
            .Where(i => klanten.Any(k => k.Id == i.KlantId) || werkgevers.Any(w => w.Id == i.WerkgeverId)).OrderBy(i => i.Id).ToListAsync(stop);
        var wensen = await db.Set<Klantwens>().AsNoTracking().Where(w => klanten.Any(k => k.Id == w.KlantId)).OrderBy(w => w.Id).ToListAsync(stop);
        return Stempel.Van([.. interesses, .. wensen]);
    }

    public static async Task<Antwoord> AnswerAsync(HttpContext http, ReadStempel read, CancellationToken stop) => new(await read.HandleAsync(Account.Van(http.User), stop));
}
