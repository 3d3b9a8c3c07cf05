using Matching.Zoeken;

namespace Matching.Tests.Rangschikking;

/// <summary>A vacature of <c>Oordeellijst.txt</c> with the klanten an expert would expect: steps, best first, then who does not fit, and who cannot be proposed.</summary>
public sealed record Oordeel(VacatureProfiel Vacature, IReadOnlyList<IReadOnlyList<string>> Stappen, IReadOnlyList<string> PastNiet, IReadOnlyList<string> Nooit)
{
    /// <summary>3, 2, 1 for the first three steps; 0 for who does not fit or was not thought of.</summary>
    public int Label(string klant) => Math.Max(0, 3 - (Stappen.Index().Where(s => s.Item.Contains(klant)).Select(s => (int?)s.Index).FirstOrDefault() ?? 3));

    /// <summary>Everyone who was judged, by step.</summary>
    public IEnumerable<IReadOnlyList<string>> Alle => PastNiet.Count == 0 ? Stappen : [.. Stappen, PastNiet];

    /// <summary>Of every two on different steps: who should stand before whom.</summary>
    public IEnumerable<(string Eerst, string Later)> Paren()
    {
        var stappen = Alle.ToList();
        return stappen.Index().SelectMany(hoger => stappen.Skip(hoger.Index + 1).SelectMany(lager => hoger.Item.SelectMany(eerst => lager.Select(later => (eerst, later)))));
    }
}
