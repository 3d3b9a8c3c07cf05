using Matching.Klanten;
using Matching.Rangschikking;

namespace Matching.Voorstellen.Ingrepen;

/// <summary>A place on the list that staff see.</summary>
/// <param name="Positie">Where it stands, from 1; <see cref="Plaats.Rang"/> is where the score alone would put it.</param>
/// <param name="Ingreep">What a person decided; null leaves it to the score.</param>
/// <param name="IsVerkenning">An open place, for who is seldom seen.</param>
public sealed record Lijstplek(int Positie, Plaats Plaats, Ingreep? Ingreep, bool IsVerkenning);

/// <summary>Lays out a list: people first, then two open places, and the score for the rest. Pure.</summary>
public static class Lijstindeling
{
    public const int OpenPlekken = 2;

    /// <summary>Open places stand at the end of the first and of the second ten.</summary>
    private const int Tiental = 10;

    /// <param name="plaatsen">By rank; besides the first also all whom a person or an open place may put on the list.</param>
    /// <param name="aantal">How long the list is, without those a person added.</param>
    /// <param name="zeldenGezien">Who may have an open place.</param>
    public static IReadOnlyList<Lijstplek> Lay(
        IReadOnlyList<Plaats> plaatsen, int aantal, IReadOnlyDictionary<KlantId, Ingreep> ingrepen, IReadOnlySet<KlantId> zeldenGezien)
    {
        Ingreep? Van(Plaats plaats) => ingrepen.GetValueOrDefault(plaats.Paar.Klant.Id);

        var vast = plaatsen.Where(p => Van(p)?.Soort == Ingreepsoort.Vastgezet).OrderBy(p => Van(p)!.Plek).ThenBy(p => Van(p)!.Gedaan).ThenBy(p => p.Rang).ToList();
        var vrij = plaatsen.Where(p => Van(p) is null).ToList();
        var verkend = vrij.Where(p => p.Rang > aantal && zeldenGezien.Contains(p.Paar.Klant.Id)).Take(OpenPlekken).ToList();
        var lijst = vrij.Except(verkend).Take(Math.Max(0, aantal - vast.Count - verkend.Count)).ToList();
        foreach (var (plaats, i) in verkend.Select((p, i) => (p, i))) lijst.Insert(Math.Min((Tiental * (i + 1)) - 1, lijst.Count), plaats);
        foreach (var plaats in vast) lijst.Insert(Math.Min(Van(plaats)!.Plek!.Value - 1, lijst.Count), plaats);
        lijst.AddRange(plaatsen.Where(p => Van(p)?.Soort == Ingreepsoort.Erbij));
        return [.. lijst.Select((p, i) => new Lijstplek(i + 1, p, Van(p), verkend.Contains(p)))];
    }
}
