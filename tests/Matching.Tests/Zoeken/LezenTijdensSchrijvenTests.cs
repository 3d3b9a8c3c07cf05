using System.Collections.Concurrent;
using Matching.Klanten;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

/// <summary>
/// People go on searching while the index changes under them. Every profile carries the step that wrote it, so an answer tells which state it was
/// read from: it must be, names and scores, what a fresh index and a naive scan give of one single state that existed while it was being read.
/// </summary>
public sealed class LezenTijdensSchrijvenTests
{
    private const int Stappen = 80;
    private const int Lezers = 3;

    private static readonly DateOnly Op = Voorbeeld.Vandaag;

    [Fact]
    public async Task Every_answer_is_of_one_state_that_existed_while_it_was_read()
    {
        await using var proef = await Indexproef.StartAsync();
        await proef.WerkBijAsync();
        var toeval = new Random(7);
        var vacatures = Enumerable.Range(0, 6).Select(i => Voorbeeld.Vacature(toeval, i) with { UrenMin = null, Rijbewijzen = null }).ToList();
        var standen = new List<Dictionary<KlantId, KlantProfiel>> { new() };
        var (begonnen, klaar, bijgewerkt, gelezen) = (0, 0, false, new ConcurrentDictionary<Lezing, int>());

        var lezers = Enumerable.Range(0, Lezers).Select(lezer => Task.Run(() =>
        {
            for (var keer = lezer; !Volatile.Read(ref bijgewerkt); keer++)
            {
                var vanaf = Volatile.Read(ref klaar);
                var antwoord = Antwoord(proef.Index, vacatures[keer % vacatures.Count], keer % 2 == 0);
                gelezen.AddOrUpdate(new(keer % vacatures.Count, vanaf, Volatile.Read(ref begonnen), antwoord), 1, (_, n) => n + 1);
            }
        })).ToList();
        for (var stap = 1; stap <= Stappen; stap++)
        {
            var (wijziging, stand) = Stap(toeval, stap, standen[^1]);
            standen.Add(stand);
            Volatile.Write(ref begonnen, stap);
            proef.Index.Verwerk(wijziging, proef.Index.Stempel!);
            Volatile.Write(ref klaar, stap);
            if (stap % 10 == 0) proef.Index.LegVast(wis: stap % 20 == 0);
        }

        Volatile.Write(ref bijgewerkt, true);
        await Task.WhenAll(lezers);

        var verwacht = standen.ConvertAll(stand => Verwacht([.. stand.Values], vacatures));
        Assert.All(gelezen.Keys, l => Assert.True(
            Enumerable.Range(l.Vanaf, l.Tot - l.Vanaf + 1).Any(stap => verwacht[stap][l.Vraag] == l.Antwoord),
            $"vacature {l.Vraag}, gelezen tussen stap {l.Vanaf} en {l.Tot}: {l.Antwoord}"));
        // All went on reading all the while.
        Assert.True(gelezen.Keys.Select(l => l.Vanaf).Distinct().Count() > Stappen / 4, $"{gelezen.Count}");
        Assert.Equal(verwacht[^1], vacatures.ConvertAll(v => Antwoord(proef.Index, v, heel: true)));
    }

    /// <summary>Some klanten new, some changed, some gone: one change of the index.</summary>
    private static (Indexwijziging Wijziging, Dictionary<KlantId, KlantProfiel> Stand) Stap(Random toeval, int stap, Dictionary<KlantId, KlantProfiel> vorige)
    {
        var stand = new Dictionary<KlantId, KlantProfiel>(vorige);
        var weg = stand.Keys.Where(_ => toeval.Next(12) == 0).ToList();
        weg.ForEach(id => stand.Remove(id));
        var anders = stand.Values.Where(_ => toeval.Next(5) == 0).Select(k => Klant(toeval, stap) with { Id = k.Id, Sleutel = k.Sleutel }).ToList();
        var nieuw = Enumerable.Range(0, toeval.Next(9)).Select(i => Klant(toeval, stap) with { Sleutel = $"K-{(stap * 10) + i:00000}" }).ToList();
        foreach (var klant in anders.Concat(nieuw)) stand[klant.Id] = klant;
        return (new([.. anders, .. nieuw], [], weg, []), stand);
    }

    private static KlantProfiel Klant(Random toeval, int stap) => Voorbeeld.Klant(toeval, stap) with { Diagnose = Op.AddDays(stap), AfstandMaanden = null };

    private static List<string> Verwacht(List<KlantProfiel> stand, List<VacatureProfiel> vacatures)
    {
        using var vers = Zoekindex.InGeheugen(stand, []);
        return vacatures.ConvertAll(v => Tekst(stand.Where(k => Uitsluiting.IsMogelijk(k, v, Op)).Select(k => (k, vers.Scoor(v, [k])[0]))));
    }

    private static string Antwoord(Zoekindex index, VacatureProfiel vacature, bool heel) =>
        Tekst(index.VindKlanten(vacature, Op, helePool: heel ? 10_000 : 0, beste: 10_000).Select(k => (k.Klant, k.Tekst)));

    /// <summary>Nobody is left out of it and nobody is in it once who was found twice.</summary>
    private static string Tekst(IEnumerable<(KlantProfiel Klant, Tekstscores Tekst)> gevonden) =>
        string.Join('\n', gevonden.Select(k => $"{k.Klant.Sleutel} stap {k.Klant.Diagnose!.Value.DayNumber - Op.DayNumber} {k.Tekst}").Order(StringComparer.Ordinal));

    /// <param name="Vanaf">The last step that was done when reading began.</param>
    /// <param name="Tot">The last step that was begun when reading ended.</param>
    private sealed record Lezing(int Vraag, int Vanaf, int Tot, string Antwoord);
}
