using System.Runtime.InteropServices;

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
        /// <summary>The klanten who can be proposed for a vacature on a day: all of them, or the best where there are more than the whole pool may be.</summary>
        /// <param name="voor">What counts beside the texts when only the best are wanted.</param>
        /// <param name="wie">Narrows it to those someone asked for, so that the best are the best among them; null asks for everybody.</param>
        public IReadOnlyList<Kandidaat> VindKlanten(
            VacatureProfiel vacature, DateOnly op, int helePool = HelePool, int beste = Beste, Voorscore? voor = null, Func<KlantProfiel, bool>? wie = null) => index.Lees(beeld =>
        {
            var weging = beeld.Weeg(vacature);
            var vragen = new Zeefvraag[beeld.Bladen.Length];
            for (var i = 0; i < vragen.Length; i++) vragen[i] = new(beeld.Bladen[i], i, weging, vacature, op, voor ?? Voorscore.Geen, wie);
            var plekken = Zeef.Allen(vragen, helePool) ?? Zeef.Beste(vragen, beste);
            var scores = Meting.Van(beeld, weging, CollectionsMarshal.AsSpan(plekken));
            var kandidaten = new Kandidaat[scores.Length];
            for (var i = 0; i < kandidaten.Length; i++) kandidaten[i] = new(beeld.Bladen[plekken[i].Blad].Segment.Rijen[plekken[i].Plaats], scores[i]);
            return (IReadOnlyList<Kandidaat>)kandidaten;
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
            var plekken = klanten.Select(beeld.Zoek).ToList();
            var bekend = new Queue<Tekstscores>(Meting.Van(beeld, weging, plekken.OfType<Klantplek>().ToArray()));
            return (IReadOnlyList<Tekstscores>)[.. klanten.Zip(plekken, (klant, plek) => plek is null ? beeld.Scoor(weging, Termen.Van(klant)) : bekend.Dequeue())];
        });
    }
}
