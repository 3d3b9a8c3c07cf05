using Matching.Data;
using Matching.Kern;
using Matching.Logboek;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;

namespace Matching.Taxonomie;

/// <summary>A person says what a text means, or does not mean, and can take it back. Of one text there is one beroep; competenties stand beside each other.</summary>
public sealed class CorrectTaxonomie(MatchingDbContext db, Taxonomiehouder houder, Wijzigingssignaal signaal, Logschrijver log, TimeProvider clock)
{
    private const string Onderwerp = "woord";

    /// <param name="tekst">The title or phrase as it stood, at most <see cref="Taxonomiecorrectie.MaxTekst"/> characters.</param>
    /// <param name="code">A beroep or competentie that is in the taxonomy, under any of its codes.</param>
    /// <param name="betekent">Whether the text means it, or on the contrary does not.</param>
    public async Task<Result<Taxonomiecorrectie>> SayAsync(string tekst, string code, bool betekent, Account door, string plek, CancellationToken stop)
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
            if (houder.Stand.Find(eerdere.Code) is not { } ander || ander == begrip || (betekent && eerdere.Betekent && IsBeroep(ander) && IsBeroep(begrip))) db.Remove(eerdere);
        }

        // The unique index must see the old one go before the new one comes.
        await db.SaveChangesAsync(stop);
        var correctie = new Taxonomiecorrectie { Sleutel = sleutel, Tekst = tekst.Trim(), Code = begrip.Code, Betekent = betekent, Door = door.Sleutel, Tijdstip = clock.Nu };
        db.Add(correctie);
        log.Note(door.Sleutel, Handeling.WoordVerbeterd, Onderwerp, correctie.Id.Value, plek, Zin(correctie));
        await StoreAsync(correctie, stop);
        await turn.CommitAsync(stop);
        await ShowAsync(stop);
        return correctie;
    }

    /// <summary>Takes a correction back.</summary>
    public async Task<Result<Taxonomiecorrectie>> WithdrawAsync(TaxonomiecorrectieId id, Account door, string plek, CancellationToken stop)
    {
        await using var turn = await db.BeginInTurnAsync(stop);
        var correctie = await db.Set<Taxonomiecorrectie>().SingleOrDefaultAsync(c => c.Id == id, stop);
        if (correctie is null) return new NotFound("Deze verbetering bestaat niet meer.");
        db.Remove(correctie);
        log.Note(door.Sleutel, Handeling.VerbeteringTeruggenomen, Onderwerp, id.Value, plek, Zin(correctie));
        await StoreAsync(correctie, stop);
        await turn.CommitAsync(stop);
        await ShowAsync(stop);
        return correctie;
    }

    private static bool IsBeroep(Begrip begrip) => begrip.Soort == Begripsoort.Beroep;

    private static string Zin(Taxonomiecorrectie c) => $"‘{c.Tekst}’ betekent {(c.Betekent ? "" : "niet ")}{c.Code}";

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
