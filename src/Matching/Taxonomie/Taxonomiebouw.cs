namespace Matching.Taxonomie;

/// <summary>Joins lines of all sources into concepts: lines that share a code, or that <see cref="Labelkoppeling"/> holds for the same, are one.</summary>
public sealed class Taxonomiebouw
{
    private readonly Dictionary<string, Opzet> opCode = new(StringComparer.Ordinal);
    private readonly List<Opzet> opzetten = [];

    public static IReadOnlyList<Begrip> Build(IReadOnlyCollection<Taxonomieregel> regels)
    {
        var bouw = new Taxonomiebouw();
        var koppelingen = Labelkoppeling.Find(regels);
        foreach (var regel in regels.OrderBy(r => r.Bron)) bouw.Add(regel, koppelingen);
        return bouw.Finish();
    }

    private void Add(Taxonomieregel regel, IReadOnlyDictionary<Taxonomieregel, string> koppelingen)
    {
        var inhoud = regel.Inhoud;
        var codes = inhoud.Zelfde.Prepend(regel.Code).Select(Code.Normaal).ToList();
        var opzet = codes.Select(c => opCode.GetValueOrDefault(c)).FirstOrDefault(o => o is not null);
        if (opzet is null)
        {
            // A relation of something no source names: nothing can be said of it.
            if (regel is not { Soort: { } soort, Naam: { } naam }) return;
            opzet = koppelingen.TryGetValue(regel, out var code) ? opCode[code] : Start(soort, naam);
        }

        foreach (var code in codes)
        {
            if (opCode.TryAdd(code, opzet)) opzet.Codes.Add(code);
        }

        opzet.Isco ??= inhoud.Isco;
        var isEigen = regel.Bron == Taxonomiebron.Startinhoud;
        if (regel.Naam is not null) opzet.Say(regel.Naam, isEigen ? 1 : 0.97);
        foreach (var label in inhoud.Labels) opzet.Say(label, isEigen ? 0.99 : 0.93);
        foreach (var label in inhoud.Bijlabels) opzet.Say(label, 0.95);
        opzet.Essentieel.AddRange(inhoud.Essentieel);
        opzet.Optioneel.AddRange(inhoud.Optioneel);
        opzet.Breder.AddRange(inhoud.Breder);
    }

    private Opzet Start(Begripsoort soort, string naam)
    {
        var opzet = new Opzet(soort, naam);
        opzetten.Add(opzet);
        return opzet;
    }

    private List<Begrip> Finish()
    {
        foreach (var opzet in opzetten) opzet.Begrip = new Begrip(opzet.Soort, opzet.Naam, opzet.Isco, opzet.Labels, opzet.Codes);
        foreach (var opzet in opzetten)
        {
            var begrip = opzet.Begrip;
            if (opzet.Isco is { } isco && (begrip.Soort == Begripsoort.Beroep ? isco : isco[..^1]) is { Length: > 0 } groep) opzet.Breder.Add("isco:" + groep);
            begrip.Essentieel = Resolve(opzet.Essentieel, begrip, b => b.Soort.IsCompetentie);
            begrip.Optioneel = [.. Resolve(opzet.Optioneel, begrip, b => b.Soort.IsCompetentie).Except(begrip.Essentieel)];
            begrip.Breder = Resolve(opzet.Breder, begrip, b => b.Soort == Begripsoort.Groep || b.Soort.IsCompetentie == begrip.Soort.IsCompetentie);
        }

        Reverse(b => b.Breder, (b, smaller) => b.Smaller = smaller);
        Reverse(b => b.Soort == Begripsoort.Beroep ? [.. b.Essentieel, .. b.Optioneel] : [], (b, beroepen) => b.GevraagdIn = beroepen);
        return [.. opzetten.Select(o => o.Begrip)];
    }

    private List<Begrip> Resolve(IEnumerable<string> codes, Begrip self, Func<Begrip, bool> fits) =>
        [.. codes.Select(c => opCode.GetValueOrDefault(Code.Normaal(c))?.Begrip).OfType<Begrip>().Where(b => b != self && fits(b)).Distinct()];

    private void Reverse(Func<Begrip, IReadOnlyList<Begrip>> from, Action<Begrip, IReadOnlyList<Begrip>> set)
    {
        foreach (var group in opzetten.SelectMany(o => from(o.Begrip), (o, other) => (other, o.Begrip)).GroupBy(p => p.other, p => p.Begrip)) set(group.Key, [.. group]);
    }

    /// <summary>A concept while lines are still being added to it.</summary>
    private sealed class Opzet(Begripsoort soort, string naam)
    {
        private readonly HashSet<string> gezegd = new(StringComparer.Ordinal);

        public Begripsoort Soort => soort;

        public string Naam => naam;

        public string? Isco { get; set; }

        public List<Label> Labels { get; } = [];

        public List<string> Codes { get; } = [];

        public List<string> Essentieel { get; } = [];

        public List<string> Optioneel { get; } = [];

        public List<string> Breder { get; } = [];

        public Begrip Begrip { get; set; } = null!;

        public void Say(string label, double trouw)
        {
            if (Labelsleutel.Van(label) is { Length: > 0 } sleutel && gezegd.Add(sleutel)) Labels.Add(new(label, trouw));
        }
    }
}
