using System.Collections.Concurrent;
using System.Collections.Frozen;
using Matching.Data;
using Matching.Gebieden;
using Matching.Taxonomie;
using Matching.Vacatures;

namespace Matching.Zoeken;

/// <summary>What profiles are made with beside the registers: where places lie, and which codes mean the same.</summary>
public sealed record Naslag(Kaart Kaart, Taxonomiestand Taxonomie)
{
    private readonly ConcurrentDictionary<string, Competentiewaarde> waarden = new(StringComparer.Ordinal);

    // Of the taxonomy alone: what is rare among today's klanten changes by the day, and a score with it.
    private readonly Zeldzaamheid zeldzaamheid = new(Taxonomie, totaal: 0, FrozenDictionary<string, int>.Empty);

    /// <summary>Changes when either does; an index made with another is made anew.</summary>
    public string Kenmerk { get; } = $"{Kaart.Kenmerk} {Taxonomie.Kenmerk}";

    /// <summary>One code for a competentie, whichever scheme it came in.</summary>
    public string Competentie(string code) => Taxonomie.Canoniek(code);

    /// <summary>What it is worth to a vacature that asks it. What the taxonomy does not know is as telling as what one kind of work asks.</summary>
    public Competentiewaarde Waarde(string code) => waarden.GetOrAdd(code, _ => Taxonomie.Find(code) is { } competentie
        ? new(zeldzaamheid.Van(competentie), [.. Competentieverwantschap.Van(competentie).Select(v => new VerwanteCompetentie(v.Competentie.Code, v.Mate))])
        : new(zeldzaamheid.Van(beroepen: 1), []));

    /// <summary>Whether a competentie is a certificate, diploma or pass.</summary>
    public bool IsBewijs(string code) => Taxonomie.Find(code)?.Soort == Begripsoort.Bewijs;

    /// <summary>The code a beroep is compared by: its ISCO group, also when it came as a URI. What the taxonomy does not know stands for itself.</summary>
    public Beroep Beroep(Beroep beroep) => beroep with { Code = Beroepscode(beroep.Code) };

    public string? Beroepscode(string? code) => Taxonomie.Find(code) is { Soort: Begripsoort.Beroep } beroep ? beroep.Registratiecode : code;
}

/// <summary>Where <see cref="Naslag"/> comes from.</summary>
public sealed class Naslagbron(Startpunten startpunten, Taxonomiehouder taxonomie)
{
    public async Task<Naslag> LaadAsync(MatchingDbContext db, CancellationToken stop) => new(await Kaart.LaadAsync(db, startpunten, stop), taxonomie.Stand);

    /// <summary>The same after somebody changed the taxonomy.</summary>
    public async Task<Naslag> HerlaadAsync(MatchingDbContext db, CancellationToken stop)
    {
        await taxonomie.LoadAsync(db, stop);
        return await LaadAsync(db, stop);
    }
}
