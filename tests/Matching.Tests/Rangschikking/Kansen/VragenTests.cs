using Matching.Rangschikking.Kansen;
using Matching.Tests.Zoeken;
using Matching.Zoeken;

namespace Matching.Tests.Rangschikking.Kansen;

/// <summary>What to ask, and what would help: of what is unknown, and of what a person can change.</summary>
public sealed class VragenTests
{
    [Fact]
    public void At_most_three_questions_about_what_is_unknown_and_changes_most()
    {
        using var proef = new Kansproef(5);
        var pool = new Antwoordpool(proef.Klanten);
        foreach (var klant in proef.Klanten.Where(Profielveld.IsDun).Take(10))
        {
            var vragen = DrieVragen.Van(klant, proef.Meter(klant), pool);
            Assert.InRange(vragen.Count, 1, DrieVragen.Hoeveel);
            Assert.All(vragen, v => Assert.True(v.Veld.Onbekend(klant)));
            Assert.Equal(vragen.OrderByDescending(v => v.Verwacht), vragen);
        }
    }

    [Fact]
    public void What_everyone_answers_alike_and_nobody_asks_is_not_a_question()
    {
        using var proef = new Kansproef(6);
        var klant = proef.Klanten[0] with { Talenten = null, Rijbewijzen = null, Gewenst = null };
        // Who answers the licence and the wish gave one that changes nothing.
        var pool = new Antwoordpool(proef.Klanten.Select(k => k with { Gewenst = null, Dagdelen = ["ma-ochtend"] }));
        var velden = DrieVragen.Van(klant, proef.Meter(klant), pool).Select(v => v.Veld.Wat).ToList();
        Assert.DoesNotContain("gewenst werk", velden);
        Assert.DoesNotContain("dagdelen", velden);
    }

    [Fact]
    public void A_licence_opens_what_asks_it_and_an_unknown_one_is_a_question_instead()
    {
        using var proef = new Kansproef(7);
        var zonder = proef.Klanten.First(k => k.Rijbewijzen is { Count: 0 });
        var winst = Winst.Van(proef.Meter(zonder), Veranderbaar.Van(zonder, proef.Vacatures, []));
        Assert.Contains(winst, w => w is { Verandering.Met: "rijbewijs B", Mogelijk: > 0 });
        var onbekend = zonder with { Rijbewijzen = null };
        Assert.DoesNotContain(Veranderbaar.Van(onbekend, proef.Vacatures, []), v => v.Met.StartsWith("rijbewijs", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_what_a_person_can_change_differs()
    {
        var toeval = new Random(8);
        for (var i = 0; i < 50; i++)
        {
            var klant = Voorbeeld.Klant(toeval, i) with { Certificaten = [], Vervoer = [], Taal = [new("nld", "A2", null)], UrenMin = 8 };
            var vacature = Voorbeeld.Vacature(toeval, i) with { Taal = [new("nld", "B1", "B1")], Bewijzen = ["lokaal:vca"] };
            var veranderingen = Veranderbaar.Van(klant, [vacature], [new("lassen", ["lokaal:lassen"])]).ToList();
            Assert.NotEmpty(veranderingen);
            Assert.All(veranderingen, v => Assert.Equal(Vast(klant), Vast(v.Profiel)));
            Assert.Equal(veranderingen.Count, veranderingen.Select(v => v.Met).Distinct(StringComparer.Ordinal).Count());
        }

        static KlantProfiel Vast(KlantProfiel k) => k with
        {
            Rijbewijzen = null,
            Certificaten = null,
            UrenMin = null,
            UrenMax = null,
            MaxKm = null,
            MaxMinuten = null,
            Vervoer = null,
            Onregelmatig = null,
            Taal = null,
            Competenties = null,
        };
    }

    [Fact]
    public void No_question_is_about_who_someone_is() =>
        Assert.All(Profielveld.Alle, v => Verboden.AssertNietIn($"{v.Wat} {v.Vraag}"));
}
