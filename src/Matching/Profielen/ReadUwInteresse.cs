using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen;
using Matching.Voorstellen.Interesses;
using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;

namespace Matching.Profielen;

/// <summary>Who it is, as far as the klant allowed: there is room for no more.</summary>
/// <param name="Tot">The last day it may be known.</param>
public sealed record Bekende(string Naam, string? Telefoon, string? Email, DateOnly Tot);

/// <param name="Uiterlijk">When the werkgever hears more; null when nothing more comes.</param>
/// <param name="Wie">Null until the klant said akkoord, and again when that is over.</param>
public sealed record Interessekaart(string Pseudoniem, string Vacature, DateTime Getoond, string? Bericht, string Zin, DateOnly? Uiterlijk, Bekende? Wie);

/// <summary>
/// A werkgever's own interest: what happens next and by when, and after the klant's akkoord the name, for the person who asked and nobody else. A
/// refusal, whoever's it was, reads the same as any other reason why someone cannot be met.
/// </summary>
public sealed class ReadUwInteresse(MatchingDbContext db, Pseudoniemen pseudoniemen, ChangeInteresse change, Logschrijver log, TimeProvider clock)
{
    public const string Plek = "/profielen/interesse";
    private const string NietBeschikbaar = "Deze kandidaat is niet beschikbaar.";

    public async Task<IReadOnlyList<Interessekaart>> HandleAsync(Account kijker, CancellationToken stop)
    {
        var werkgever = WerkgeverId.Van(kijker.Id);
        var gevonden = await (
            from interesse in db.Set<Interesse>().AsNoTracking()
            join klant in db.Set<Klant>().AsNoTracking() on interesse.KlantId equals klant.Id
            join vacature in db.Set<Vacature>() on interesse.VacatureId equals vacature.Id
            where interesse.WerkgeverId == werkgever
            orderby interesse.Getoond descending
            select new { interesse, klant, vacature.Titel }).ToListAsync(stop);
        var kaarten = new List<Interessekaart>();
        foreach (var g in gevonden)
        {
            var eigen = g.interesse.Contactpersoon == kijker.Contactpersoon;
            var wie = eigen && MayKnow(g.interesse, g.klant) && await GiveAsync(g.interesse, kijker, stop) ? Known(g.klant, g.interesse.Akkoord!) : null;
            kaarten.Add(new(
                pseudoniemen.Van(werkgever, g.klant.Id), g.Titel, g.interesse.Getoond, eigen ? g.interesse.Bericht : null,
                wie is not null ? "Deze kandidaat wil met u kennismaken." : Sentence(g.interesse, g.klant, eigen), g.interesse.IsOpen ? g.interesse.Termijn : null, wie));
        }

        return kaarten;
    }

    /// <summary>The two keys come first: without them no werkgever knows anything of a klant.</summary>
    private bool MayKnow(Interesse interesse, Klant klant) =>
        interesse.IsBekend(clock.Vandaag) && klant.IsGepubliceerd && klant.NietBij?.Contains(interesse.WerkgeverId) != true;

    /// <summary>Written down before it is shown; the first time is a step of the interesse itself. False when it is no longer so.</summary>
    private async Task<bool> GiveAsync(Interesse interesse, Account kijker, CancellationToken stop)
    {
        if (interesse.Stand == Interessestand.Akkoord && await change.HandleAsync(interesse.Id, interesse.Versie, Interessezet.Geven, kijker, Plek, stop) is not null) return false;
        await log.SawKlantenAsync(kijker.Sleutel, [interesse.KlantId.Value], Plek, stop, "naam en contact");
        return true;
    }

    private static Bekende Known(Klant klant, Akkoord akkoord) => new(klant.Naam, akkoord.Telefoon ? klant.Telefoon : null, akkoord.Email ? klant.Email : null, akkoord.Tot);

    private string Sentence(Interesse interesse, Klant klant, bool eigen) => interesse.Stand switch
    {
        _ when interesse.IsOpen && interesse.Termijn < clock.Vandaag => "Wij zijn te laat. Uw accountmanager belt u.",
        Interessestand.Getoond => "Uw accountmanager bekijkt uw vraag.",
        Interessestand.Opgepakt => "Uw accountmanager is ermee bezig.",
        Interessestand.Gevraagd => "Wij vragen de kandidaat om akkoord.",
        Interessestand.Akkoord or Interessestand.IdentiteitGegeven when !interesse.IsBekend(clock.Vandaag) => "De afgesproken tijd is voorbij. Wilt u verder praten? Bel uw accountmanager.",
        Interessestand.Akkoord or Interessestand.IdentiteitGegeven when !eigen && MayKnow(interesse, klant) => "Uw collega heeft contact met deze kandidaat.",
        _ => NietBeschikbaar,
    };
}
