using Matching.Berichten;
using Matching.Data;
using Matching.Kern;
using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;

namespace Matching.Klanten.Aanmelden;

/// <summary>Makes what lets a klant in, in the running unit of work; an earlier one of the same kind no longer works.</summary>
public sealed class IssueKlantsleutel(MatchingDbContext db, Sleutelkast kast, Postvak postvak, Webadres webadres, TimeProvider clock)
{
    /// <summary>Puts a link in a letter to the address that was made sure of.</summary>
    public async Task LinkAsync(Klantadres adres, CancellationToken stop)
    {
        var geheim = Eenmalig.NewGeheim();
        await AddAsync(adres.KlantId, Klantsleutelsoort.Link, geheim, Klantsleutel.LinkDuur, stop);
        postvak.Note(Klantlinkbrief.Write(adres.Email, webadres.Naar($"/aanmelden/klant/{geheim}")), Klantsleutel.LinkDuur, adres.KlantId.Value);
    }

    /// <summary>A code to print; only here it can be read.</summary>
    public async Task<string> CodeAsync(KlantId klant, CancellationToken stop)
    {
        var code = Klantsleutel.NewCode();
        await AddAsync(klant, Klantsleutelsoort.Code, code, Klantsleutel.CodeDuur, stop);
        return code;
    }

    private async Task AddAsync(KlantId klant, Klantsleutelsoort soort, string geheim, TimeSpan duur, CancellationToken stop)
    {
        var nu = clock.Nu;
        db.RemoveRange(await db.Set<Klantsleutel>().Where(s => s.KlantId == klant && (s.Soort == soort || s.GeldigTot < nu)).ToListAsync(stop));
        db.Add(new Klantsleutel { KlantId = klant, Soort = soort, Kenmerk = kast.Kenmerk(Klantsleutel.Doel, geheim), Gemaakt = nu, GeldigTot = nu + duur });
    }
}
