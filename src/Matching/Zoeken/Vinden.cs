namespace Matching.Zoeken;

/// <summary>Stage 1: who could be proposed, with how the texts compare. It orders nothing; that is for the ranker.</summary>
public static class Vinden
{
    /// <summary>Up to this many, everybody who can be proposed goes to the ranker: stage 1 drops nobody.</summary>
    public const int HelePool = 20_000;

    /// <summary>How many go to the ranker where the pool is larger.</summary>
    public const int Beste = 300;

    extension(Zoekindex index)
    {
        /// <summary>The klanten who can be proposed for a vacature on a day.</summary>
        public IReadOnlyList<Kandidaat> VindKlanten(VacatureProfiel vacature, DateOnly op) => index.Lees(beeld =>
        {
            var scores = beeld.Scoor(beeld.Weeg(vacature));
            var mogelijk = new List<Kandidaat>();
            foreach (var plek in beeld.Klanten())
            {
                if (Uitsluiting.IsMogelijk(plek.Klant, vacature, op)) mogelijk.Add(new(plek.Klant, scores.Van(plek)));
            }

            return mogelijk.Count <= HelePool ? mogelijk : BesteVan(mogelijk, Beste);
        });

        /// <summary>The open vacatures a klant can be proposed for on a day; a pair scores to the bit as in <see cref="VindKlanten"/>.</summary>
        public IReadOnlyList<(VacatureProfiel Vacature, Tekstscores Tekst)> VindVacatures(KlantProfiel klant, DateOnly op) => index.Lees(beeld =>
        {
            var termen = Termen.Van(klant);
            return (IReadOnlyList<(VacatureProfiel, Tekstscores)>)[.. beeld.Vacatures()
                .Where(v => v.IsOpen(op) && Uitsluiting.IsMogelijk(klant, v, op))
                .Select(v => (v, beeld.Scoor(beeld.Weeg(v), termen)))];
        });

        /// <summary>The given pairs, in the order given, whether or not they could be proposed: for learning and explaining.</summary>
        public IReadOnlyList<Tekstscores> Scoor(VacatureProfiel vacature, IReadOnlyCollection<KlantProfiel> klanten) => index.Lees(beeld =>
        {
            var weging = beeld.Weeg(vacature);
            var lijst = new Lazy<Scorelijst>(() => beeld.Scoor(weging));
            return (IReadOnlyList<Tekstscores>)[.. klanten.Select(k =>
                beeld.Zoek(k) is { } plek ? lijst.Value.Van(plek) : beeld.Scoor(weging, Termen.Van(k)))];
        });
    }

    // Someone of whom nothing is known stands at the mean, not at the end: unknown is not no. Equal scores go by key.
    public static IReadOnlyList<Kandidaat> BesteVan(List<Kandidaat> mogelijk, int max)
    {
        var gemiddeld = mogelijk.Select(k => k.Tekst.Samen).Where(s => !double.IsNaN(s)).DefaultIfEmpty(0).Average();
        return [.. mogelijk
            .OrderByDescending(k => double.IsNaN(k.Tekst.Samen) ? gemiddeld : k.Tekst.Samen)
            .ThenBy(k => k.Klant.Sleutel, StringComparer.Ordinal)
            .Take(max)];
    }
}
