using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Logboek;
using Microsoft.EntityFrameworkCore;

namespace Matching.Verantwoording;

/// <summary>What is asked of the Logboek; null asks nothing.</summary>
/// <param name="Klant">A delivered key; of one who was erased the id still finds the lines.</param>
public sealed record Logvraag(string? Klant = null, string? Account = null, Handeling? Handeling = null, string? Plek = null, DateOnly? Van = null, DateOnly? Tot = null)
{
    public override string ToString() => string.Join(", ", new[]
    {
        Klant is null ? null : "een klant",
        Account is null ? null : $"account {Account}",
        Handeling is { } handeling ? $"handeling {Waarde.Van(handeling)}" : null,
        Plek is null ? null : $"plek {Plek}",
        Van is { } van ? $"vanaf {van:yyyy-MM-dd}" : null,
        Tot is { } tot ? $"tot en met {tot:yyyy-MM-dd}" : null,
    }.OfType<string>().DefaultIfEmpty("alles"));
}

/// <summary>A line as the privacy officer reads it.</summary>
/// <param name="Onderwerp">The key of the klant it is about; else the id. Never a name.</param>
public sealed record Gevondenregel(Logregel Regel, string Onderwerp);

/// <summary>Searches the Logboek. Each search is itself a line, written first, about the klant it asked after.</summary>
public sealed class SearchLogboek(MatchingDbContext db, Logschrijver log)
{
    public async Task<(int Totaal, IReadOnlyList<Gevondenregel> Regels)> HandleAsync(Logvraag vraag, string door, int vanaf, int aantal, CancellationToken stop)
    {
        var klant = vraag.Klant is null ? (Guid?)null : await FindAsync(vraag.Klant, stop);
        var wie = klant is { } id && id != Guid.Empty ? ("klant", id) : ("logboek", Guid.Empty);
        log.Note(door, Handeling.LogboekDoorzocht, wie.Item1, wie.Item2, Logplek.Zoeken, vraag.ToString());
        await db.SaveChangesAsync(stop);

        var gevonden = Filter(vraag, klant);
        var regels = await gevonden.OrderByDescending(l => l.Volgnummer).Skip(vanaf).Take(aantal).ToListAsync(stop);
        var klanten = regels.Where(r => r.OnderwerpSoort == "klant").Select(r => KlantId.Van(r.Onderwerp)).Distinct().ToList();
        var sleutels = await db.Set<Klant>().Where(k => klanten.Contains(k.Id)).ToDictionaryAsync(k => k.Id.Value, k => k.Sleutel, stop);
        return (await gevonden.CountAsync(stop), [.. regels.Select(r => new Gevondenregel(r, sleutels.GetValueOrDefault(r.Onderwerp) ?? r.Onderwerp.ToString()))]);
    }

    private IQueryable<Logregel> Filter(Logvraag vraag, Guid? klant)
    {
        var regels = db.Set<Logregel>().AsNoTracking();
        if (klant is { } id) regels = regels.Where(l => l.Onderwerp == id && l.OnderwerpSoort == "klant");
        if (vraag.Account is { } account) regels = regels.Where(l => l.Account == account);
        if (vraag.Handeling is { } handeling) regels = regels.Where(l => l.Handeling == handeling);
        if (vraag.Plek is { } plek) regels = regels.Where(l => l.Plek.StartsWith(plek));
        if (vraag.Van is { } van && Kalender.Instant(van, TimeOnly.MinValue) is var begin) regels = regels.Where(l => l.Tijdstip >= begin);
        if (vraag.Tot is { } tot && Kalender.Instant(tot.AddDays(1), TimeOnly.MinValue) is var einde) regels = regels.Where(l => l.Tijdstip < einde);
        return regels;
    }

    /// <summary>Nobody is <see cref="Guid.Empty"/>: then nothing is found.</summary>
    private async Task<Guid> FindAsync(string klant, CancellationToken stop) =>
        await db.Set<Klant>().Where(k => k.Sleutel == klant).Select(k => (KlantId?)k.Id).SingleOrDefaultAsync(stop) is { } id ? id.Value
        : Guid.TryParse(klant, out var vergeten) ? vergeten : Guid.Empty;
}
