using Matching.Data;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;

namespace Matching.Taxonomie;

/// <summary>A person says what a text means: from then on that comes first. Of one text there is one beroep; competenties stand beside each other.</summary>
public sealed class CorrectTaxonomie(MatchingDbContext db, Taxonomiehouder houder, Wijzigingssignaal signaal, TimeProvider clock)
{
    /// <param name="tekst">The title or phrase as it stood, at most <see cref="Taxonomiecorrectie.MaxTekst"/> characters.</param>
    /// <param name="code">A beroep or competentie that is in the taxonomy, under any of its codes.</param>
    /// <param name="door">The key of the medewerker.</param>
    public async Task<Result<Taxonomiecorrectie>> CorrectAsync(string tekst, string code, string door, CancellationToken stop)
    {
        var sleutel = Labelsleutel.Van(tekst);
        if (sleutel.Length == 0) return new Invalid("Er staat geen tekst om een betekenis aan te geven.");
        if (tekst.Length > Taxonomiecorrectie.MaxTekst || sleutel.Length > Taxonomiecorrectie.MaxTekst)
            return new Invalid($"De tekst is te lang: {Taxonomiecorrectie.MaxTekst} tekens is het meeste. Neem alleen de titel of het zinsdeel.");
        if (houder.Stand.Find(code) is not { } begrip || begrip.Soort == Begripsoort.Groep)
            return new NotFound($"{code} is geen beroep of competentie uit de taxonomie. Kies er een uit de lijst.");

        await using var turn = await db.BeginInTurnAsync(stop);
        foreach (var eerdere in await db.Set<Taxonomiecorrectie>().Where(c => c.Sleutel == sleutel).ToListAsync(stop))
        {
            if (houder.Stand.Find(eerdere.Code) is not { } ander || ander == begrip || (ander.Soort == Begripsoort.Beroep && begrip.Soort == Begripsoort.Beroep)) db.Remove(eerdere);
        }

        // The unique index must see the old one go before the new one comes.
        await db.SaveChangesAsync(stop);
        var correctie = new Taxonomiecorrectie { Sleutel = sleutel, Tekst = tekst.Trim(), Code = begrip.Code, Door = door, Tijdstip = clock.Nu };
        db.Add(correctie);
        await StoreAsync(correctie, stop);
        await turn.CommitAsync(stop);
        await ShowAsync(stop);
        return correctie;
    }

    /// <summary>Takes a correction back.</summary>
    public async Task<Fault?> WithdrawAsync(TaxonomiecorrectieId id, CancellationToken stop)
    {
        await using var turn = await db.BeginInTurnAsync(stop);
        var correctie = await db.Set<Taxonomiecorrectie>().SingleOrDefaultAsync(c => c.Id == id, stop);
        if (correctie is null) return new NotFound("Deze correctie bestaat niet meer.");
        db.Remove(correctie);
        await StoreAsync(correctie, stop);
        await turn.CommitAsync(stop);
        await ShowAsync(stop);
        return null;
    }

    private Task<int> StoreAsync(Taxonomiecorrectie correctie, CancellationToken stop)
    {
        db.Note(WijzigingSoort.Taxonomie, correctie.Id.Value, clock);
        return db.SaveChangesAsync(stop);
    }

    // Whoever corrected sees it at once; other processes follow the change sequence.
    private async Task ShowAsync(CancellationToken stop)
    {
        await houder.LoadAsync(db, stop);
        signaal.Pulse();
    }
}
