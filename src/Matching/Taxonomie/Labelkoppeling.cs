namespace Matching.Taxonomie;

/// <summary>
/// Which imported concepts are one of our own under another code. Beroepen must share their ISCO group besides a label; an editor links a beroep
/// of ESCO by writing its name among the synonyms.
/// </summary>
public static class Labelkoppeling
{
    /// <returns>Per imported line the code of our own concept.</returns>
    public static IReadOnlyDictionary<Taxonomieregel, string> Find(IReadOnlyCollection<Taxonomieregel> regels)
    {
        var koppelingen = new Dictionary<Taxonomieregel, string>();
        var imported = regels.Where(r => r.Bron != Taxonomiebron.Startinhoud && r.Naam is not null && IsLinkable(r)).ToList();
        if (imported.Count == 0) return koppelingen;

        var eigen = regels.Where(r => r.Bron == Taxonomiebron.Startinhoud && IsLinkable(r)).ToList();
        var opLabel = eigen.SelectMany(r => r.Inhoud.Labels.Prepend(r.Naam!), (r, label) => (Sleutel: Key(r, label), r.Code)).ToLookup(p => p.Sleutel, p => p.Code);
        foreach (var regel in imported)
        {
            if (opLabel[Key(regel, regel.Naam!)].Distinct(StringComparer.Ordinal).ToList() is [var code]) koppelingen[regel] = code;
        }

        // Failing that, a synonym of theirs that is our name, when only one of theirs has it.
        var gevonden = koppelingen.Values.ToHashSet(StringComparer.Ordinal);
        var opSynoniem = imported.Where(r => !koppelingen.ContainsKey(r)).SelectMany(r => r.Inhoud.Labels, (r, label) => (Sleutel: Key(r, label), Regel: r)).ToLookup(p => p.Sleutel, p => p.Regel);
        foreach (var regel in eigen.Where(r => !gevonden.Contains(r.Code)))
        {
            if (opSynoniem[Key(regel, regel.Naam!)].Distinct().ToList() is [var enige]) koppelingen.TryAdd(enige, regel.Code);
        }

        return koppelingen;
    }

    private static bool IsLinkable(Taxonomieregel regel) =>
        regel.Soort is { } soort && (soort.IsCompetentie || (soort == Begripsoort.Beroep && regel.Inhoud.Isco is not null));

    private static (bool IsCompetentie, string? Isco, string Sleutel) Key(Taxonomieregel regel, string label) =>
        (regel.Soort!.Value.IsCompetentie, regel.Inhoud.Isco, Labelsleutel.Van(label));
}
