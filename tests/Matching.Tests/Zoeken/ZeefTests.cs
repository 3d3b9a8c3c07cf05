using Matching.Klanten;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

/// <summary>The best of a very long list, against looking at everyone one by one.</summary>
public sealed class ZeefTests
{
    private static readonly DateOnly Op = Voorbeeld.Vandaag;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void The_best_are_those_of_a_naive_scan(int zaad)
    {
        var toeval = new Random(zaad);
        var klanten = Enumerable.Range(0, 150).Select(i => Klant(toeval, i)).ToList();
        using var index = Zoekindex.InGeheugen(klanten, []);
        var gevallen = 0;
        for (var i = 0; i < 200; i++)
        {
            var vacature = Vacature(toeval, i);
            var beste = toeval.Next(1, 60);
            // Half of them with something that falls by distance and differs by klant.
            var voor = i % 2 == 0 ? Voorscore.Geen : new Voorscore(Voor, km => double.IsNaN(km) ? 0.3 : 0.3 + (1 / (1 + km)));
            var verwacht = klanten.Where(k => Uitsluiting.IsMogelijk(k, vacature, Op)).Select(k => (k.Sleutel, Score: Grof(index, vacature, k) + voor.Van(new Beschikbaarheid(k), Km(k, vacature))))
                .OrderByDescending(k => k.Score).ThenBy(k => k.Sleutel, StringComparer.Ordinal).ToList();
            var gevonden = index.VindKlanten(vacature, Op, helePool: 0, beste, voor).Select(k => k.Klant.Sleutel).ToList();

            Assert.Equal(Math.Min(beste, verwacht.Count), gevonden.Count);
            var scores = verwacht.ToDictionary(k => k.Sleutel, k => k.Score, StringComparer.Ordinal);
            Assert.All(gevonden.Select(k => scores[k]).OrderDescending().Zip(verwacht), paar => Assert.Equal(paar.Second.Score, paar.First, 1e-5));
            gevallen += gevonden.ToHashSet(StringComparer.Ordinal).SetEquals(verwacht.Take(beste).Select(k => k.Sleutel)) ? 1 : 0;

            var allen = index.VindKlanten(vacature, Op).Select(k => k.Klant.Sleutel);
            Assert.Equal(scores.Keys.Order(StringComparer.Ordinal), allen.Order(StringComparer.Ordinal));
        }

        // Sums of floats may swap two who differ in the seventh digit, now and then.
        Assert.InRange(gevallen, 190, 200);
    }

    [Fact]
    public void Who_stands_level_goes_by_key_across_blocks()
    {
        var klanten = Enumerable.Range(0, 40_000).Select(i => Voorbeeld.Klant($"K-{(i * 7919) % 40_000:00000}") with { Competenties = [new($"sgr:{i % 3}", null, null)] }).ToList();
        using var index = Zoekindex.InGeheugen(klanten, []);
        var vacature = Voorbeeld.Vacature("!") with { Competenties = [new("sgr:1", null, null, Eis.Vereist)] };

        var gevonden = index.VindKlanten(vacature, Op, helePool: 20_000, beste: 500).Select(k => k.Klant.Sleutel);

        Assert.Equal(klanten.Where(k => k.Competenties![0].Code == "sgr:1").Select(k => k.Sleutel).Order(StringComparer.Ordinal).Take(500), gevonden.Order(StringComparer.Ordinal));
        Assert.Equal(40_000, index.VindKlanten(vacature, Op, helePool: 40_000).Count);
    }

    [Fact]
    public void Someone_of_whom_nothing_is_known_stands_among_the_ordinary_not_at_the_end()
    {
        KlantProfiel Met(string sleutel, params string[] codes) => Voorbeeld.Klant(sleutel) with { Competenties = [.. codes.Select(c => new ProfielCompetentie(c, null, null))] };
        var vacature = Voorbeeld.Vacature("!") with { Competenties = [.. Enumerable.Range(1, 3).Select(i => new GevraagdeCompetentie($"sgr:{i}", null, null, Eis.Vereist))] };
        using var index = Zoekindex.InGeheugen([Voorbeeld.Klant("K-onbekend"), Met("K-twee", "sgr:1", "sgr:2"), Met("K-geen", "sgr:9"), Met("K-een", "sgr:3")], []);

        string[] volgorde = ["K-twee", "K-een", "K-onbekend", "K-geen"];
        Assert.All([1, 2, 3, 4], beste => Assert.Equal(
            volgorde.Take(beste).Order(StringComparer.Ordinal), index.VindKlanten(vacature, Op, helePool: 0, beste).Select(k => k.Klant.Sleutel).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task More_are_kept_than_fit_at_first()
    {
        using var index = Zoekindex.InGeheugen(Enumerable.Range(0, 3000).Select(i => Voorbeeld.Klant($"K-{i:0000}")), []);

        // A thread of its own begins with what is made at first; others may have grown it.
        var gevonden = await Task.Factory.StartNew(
            () => index.VindKlanten(Voorbeeld.Vacature(), Op, helePool: 0, beste: 2000), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

        Assert.Equal(2000, gevonden.Count);
    }

    [Fact]
    public void An_answer_is_the_same_from_every_thread()
    {
        var toeval = new Random(6);
        using var index = Zoekindex.InGeheugen([.. Enumerable.Range(0, 300).Select(i => Klant(toeval, i))], []);
        var vragen = Enumerable.Range(0, 40).Select(i => Vacature(toeval, i)).ToList();
        List<string> Antwoord(VacatureProfiel v) => [.. index.VindKlanten(v, Op, helePool: 0, beste: 20).Select(k => $"{k.Klant.Sleutel} {k.Tekst}")];
        var alleen = vragen.ConvertAll(Antwoord);

        Parallel.For(0, 400, i => Assert.Equal(alleen[i % 40], Antwoord(vragen[i % 40])));
    }

    // Each field by itself: the share of it a klant has, or what is ordinary when nothing of it is known.
    private static double Grof(Zoekindex index, VacatureProfiel vacature, KlantProfiel klant)
    {
        var (tekst, los) = (index.Scoor(vacature, [klant])[0], klant with { Id = KlantId.New() });
        double Codes(VacatureProfiel v, KlantProfiel k) => index.Scoor(v, [k])[0].Codes;
        var (alleenBeroep, alleenCompetenties) = (vacature with { Competenties = null }, vacature with { Beroep = null });
        var som = Deel(true, tekst.Woorden, 1.0, 0.05) + Deel(true, tekst.Delen, 0.5, 0.05);
        som += Deel(vacature.Competenties is { Count: > 0 }, Codes(alleenCompetenties, los), 2.0, 0.1);
        som += Deel(vacature.Beroep?.Code is not null, Codes(alleenBeroep, los with { Gewenst = null }), 1.2, 0.1);
        som += Deel(vacature.Beroep?.Code is not null, Codes(alleenBeroep, los with { Ervaring = null }), 1.0, 0.1);
        return som;

        static double Deel(bool gevraagd, double aandeel, double weegt, double gewoon) => !gevraagd ? 0 : weegt * (double.IsNaN(aandeel) ? gewoon : aandeel);
    }

    private static double Voor(in Beschikbaarheid klant, double km) => ((klant.UrenMax ?? 0) / 200.0) + (double.IsNaN(km) ? 0 : 1 / (1 + km));

    private static double Km(KlantProfiel klant, VacatureProfiel vacature) => klant.Plek is { } thuis && vacature.Werkplek is { } werk ? thuis.AfstandKm(werk) : double.NaN;

    private static KlantProfiel Klant(Random toeval, int nummer)
    {
        T? Soms<T>(params T?[] keuze) => toeval.Next(3) == 0 ? keuze[toeval.Next(keuze.Length)] : default;
        return Voorbeeld.Klant(toeval, nummer) with
        {
            Rijbewijzen = Soms<string[]>([], ["b"], ["B", "C"], ["C", "CE", "T"], ["AM"], ["X9"]),
            Doelgroepen = Soms<Doelgroep[]>([], [Doelgroep.BeschutWerk], [Doelgroep.Banenafspraak], [Doelgroep.Jongere]),
            BeschikbaarVanaf = Soms<DateOnly?>(Op, Op.AddDays(56), Op.AddDays(100)),
            BezetTot = toeval.Next(8) == 0 ? Op.AddDays(toeval.Next(120)) : null,
            UitstroomDatum = toeval.Next(12) == 0 ? Op : null,
            NietBij = Soms<Guid[]>([], [Guid.Empty], [new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)]),
            AfgewezenVoor = Soms<Guid[]>([new Guid(9, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)]) ?? [],
        };
    }

    private static VacatureProfiel Vacature(Random toeval, int nummer)
    {
        var vacature = Voorbeeld.Vacature(toeval, nummer) with
        {
            Rijbewijzen = toeval.Next(4) switch { 0 => ["B"], 1 => ["c", "T"], 2 => ["X9"], _ => null },
            UrenMin = toeval.Next(3) == 0 ? null : toeval.Next(1, 50),
            Soort = (VacatureSoort)toeval.Next(Enum.GetValues<VacatureSoort>().Length),
            Start = toeval.Next(2) == 0 ? Op.AddDays(toeval.Next(-30, 60)) : null,
            WerkgeverId = toeval.Next(3) == 0 ? new Guid(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11) : Guid.CreateVersion7(),
        };
        return toeval.Next(6) == 0 ? vacature with { Id = VacatureId.Van(new Guid(9, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)) } : vacature;
    }
}
