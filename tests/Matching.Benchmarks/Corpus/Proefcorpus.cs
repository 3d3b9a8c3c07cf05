namespace Matching.Benchmarks.Corpus;

/// <summary>
/// Made-up klanten and vacatures to measure with. A profile follows from the seed and its number alone, so nothing is kept and 100,000 are the
/// first part of a million. Skews are like those of real registers: few beroepen, competenties and words are common, most are rare.
/// </summary>
internal sealed class Proefcorpus(int aantal, int vacatures = 100, ulong seed = 20_26)
{
    public const int Competenties = 3_000;
    public const int Regios = 35;
    public const int Categorien = 12;

    private const int Beroepen = 400;
    private const int CompetentiesPerBeroep = 40;
    private const int WoordenPerBeroep = 200;
    private const int Pc4PerRegio = 100;
    private const ulong VanBeroepen = 1UL << 62;
    private const ulong VanVacatures = 1UL << 61;

    public static readonly string[] Rijbewijzen = ["B", "C", "CE", "D", "AM"];

    private static readonly double[] HeeftRijbewijs = [0.62, 0.12, 0.08, 0.04, 0.5];
    private static readonly double[] VraagtRijbewijs = [0.45, 0.06, 0.03, 0.01, 0.08];
    private static readonly Zipf Beroep = new(Beroepen, 1.0, 5);
    private static readonly Zipf Binnen = new(CompetentiesPerBeroep, 0.8, 2);
    private static readonly Zipf Competentie = new(Competenties, 1.05, 5);
    private static readonly Zipf BinnenWoorden = new(WoordenPerBeroep, 0.7, 4);
    private static readonly Zipf Woord = new(Woordenlijst.Aantal, 1.0, 20);

    private readonly (int[] Competenties, int[] Woorden)[] beroepen = [.. Enumerable.Range(0, Beroepen).Select(b => MaakBeroep(seed, b))];

    public int Aantal => aantal;

    public ulong Seed => seed;

    public IReadOnlyList<Proefvacature> Vacatures => field ??= [.. Enumerable.Range(0, vacatures).Select(MaakVacature)];

    public Termtelling Telling => field ??= new(this);

    /// <summary>Numbers in the order in which every index is best laid out: by regio, then by kind of work.</summary>
    public int[] Volgorde => field ??= MaakVolgorde();

    public IEnumerable<Proefprofiel> Geordend() => Volgorde.Select(Profiel);

    public IEnumerable<Proefprofiel> Profielen() => Enumerable.Range(0, aantal).Select(Profiel);

    public Proefprofiel Profiel(int nummer)
    {
        var reeks = new Reeks(seed, (ulong)nummer);
        var beroep = Beroep.Trek(ref reeks);
        var regio = reeks.Volgende(Regios);
        var uren = reeks.Volgende(5);
        return new(
            nummer,
            TrekCompetenties(ref reeks, beroep, 8 + reeks.Volgende(15)),
            TrekWoorden(ref reeks, beroep, 20 + reeks.Volgende(31)),
            TrekPc4(ref reeks, regio),
            regio,
            Categorie: beroep % Categorien,
            UrenMin: 8 * reeks.Volgende(uren + 1),
            UrenMax: 8 * (uren + 1),
            TrekRijbewijzen(ref reeks, HeeftRijbewijs),
            Opleiding: 1 + reeks.Volgende(6),
            Actief: reeks.Kans(0.85),
            Onregelmatig: reeks.Kans(0.5));
    }

    private int[] MaakVolgorde()
    {
        var sleutels = Profielen().Select(p => ((long)((p.Regio * Categorien) + p.Categorie) << 32) | (uint)p.Nummer).ToArray();
        Array.Sort(sleutels);
        return Array.ConvertAll(sleutels, sleutel => (int)sleutel);
    }

    private Proefvacature MaakVacature(int nummer)
    {
        var reeks = new Reeks(seed, VanVacatures + (ulong)nummer);
        var beroep = Beroep.Trek(ref reeks);
        var regio = reeks.Volgende(Regios);
        return new(
            nummer,
            TrekCompetenties(ref reeks, beroep, 20 + reeks.Volgende(21)),
            [.. TrekWoorden(ref reeks, beroep, 40).Distinct().Take(10)],
            TrekPc4(ref reeks, regio),
            regio,
            UrenMin: 8 * reeks.Volgende(5),
            TrekRijbewijzen(ref reeks, VraagtRijbewijs));
    }

    private static (int[] Competenties, int[] Woorden) MaakBeroep(ulong seed, int beroep)
    {
        var reeks = new Reeks(seed, VanBeroepen + (ulong)beroep);
        return (Trek(ref reeks, Competenties, CompetentiesPerBeroep), Trek(ref reeks, Woordenlijst.Aantal, WoordenPerBeroep));

        static int[] Trek(ref Reeks reeks, int boven, int aantal)
        {
            var keuze = new int[aantal];
            for (var i = 0; i < aantal; i++) keuze[i] = reeks.Volgende(boven);
            return keuze;
        }
    }

    // Two of three belong to the beroep, the others to anyone.
    private int[] TrekCompetenties(ref Reeks reeks, int beroep, int aantal)
    {
        var keuze = new HashSet<int>();
        while (keuze.Count < aantal) keuze.Add(reeks.Kans(0.67) ? beroepen[beroep].Competenties[Binnen.Trek(ref reeks)] : Competentie.Trek(ref reeks));
        return [.. keuze];
    }

    private int[] TrekWoorden(ref Reeks reeks, int beroep, int aantal)
    {
        var woorden = new int[aantal];
        for (var i = 0; i < aantal; i++) woorden[i] = reeks.Kans(0.4) ? beroepen[beroep].Woorden[BinnenWoorden.Trek(ref reeks)] : Woord.Trek(ref reeks);
        return woorden;
    }

    private static int TrekPc4(ref Reeks reeks, int regio) => 1000 + (regio * Pc4PerRegio) + reeks.Volgende(Pc4PerRegio);

    private static int TrekRijbewijzen(ref Reeks reeks, double[] kansen)
    {
        var bits = 0;
        for (var i = 0; i < kansen.Length; i++) bits |= reeks.Kans(kansen[i]) ? 1 << i : 0;
        return bits;
    }
}
