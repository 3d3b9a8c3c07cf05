using Matching.Gebieden;
using Matching.Klanten;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Zoeken;

/// <summary>Every rule of "Who can be proposed": what it stops, what passes, that unknown passes, and where the border lies.</summary>
public sealed class UitsluitingTests
{
    private static readonly DateOnly Op = Voorbeeld.Vandaag;
    private static readonly Middelpunt Hier = new(52.00, 4.40);

    public static TheoryData<string, int?, Doelgroep?, bool?, bool> Afstanden() => new()
    {
        { "ver", 25, null, null, false },
        { "op de grens", 24, null, null, true },
        { "onbekend", null, null, null, true },
        { "ver met indicatie doelgroepregister", 60, Doelgroep.Doelgroepregister, null, true },
        { "ver met indicatie banenafspraak", 60, Doelgroep.Banenafspraak, null, true },
        { "ver met indicatie beschut", 60, Doelgroep.BeschutWerk, null, true },
        { "ver met een andere doelgroep", 60, Doelgroep.Statushouder, null, false },
        { "ver en wil werken", 60, null, true, true },
        { "ver en wil niet", 60, null, false, false },
        { "dichtbij en wil niet", 3, null, false, true },
    };

    [Theory]
    [MemberData(nameof(Afstanden))]
    public void Distance_to_work_decides_the_pool(string geval, int? maanden, Doelgroep? doelgroep, bool? wilWerken, bool inPool)
    {
        var klant = Voorbeeld.Klant() with { AfstandMaanden = maanden, Doelgroepen = doelgroep is { } d ? [d] : null, WilWerken = wilWerken };
        Assert.True(inPool == Uitsluiting.InPool(klant, Op), geval);
        Assert.Equal(inPool ? [] : [Uitsluitreden.AfstandTeGroot], Uitsluiting.PoolRedenen(klant, Op));
    }

    [Fact]
    public void Who_left_is_not_in_the_pool() =>
        Assert.Equal([Uitsluitreden.Uitgestroomd], Uitsluiting.PoolRedenen(Voorbeeld.Klant() with { UitstroomDatum = Op }, Op));

    [Theory]
    [InlineData(57, null, false)]
    [InlineData(56, null, true)]
    [InlineData(-1, null, true)]
    [InlineData(57, true, true)]
    [InlineData(57, false, false)]
    [InlineData(null, null, true)]
    public void Running_work_closes_the_search_until_its_end_is_in_sight(int? dagen, bool? urenuitbreiding, bool inPool) =>
        Assert.Equal(inPool, Uitsluiting.InPool(
            Voorbeeld.Klant() with { BezetTot = dagen is { } d ? Op.AddDays(d) : null, Urenuitbreiding = urenuitbreiding }, Op));

    [Fact]
    public void Work_without_an_end_closes_the_search() =>
        Assert.False(Uitsluiting.InPool(Voorbeeld.Klant() with { BezetTot = DateOnly.MaxValue }, Op));

    public static TheoryData<string, KlantProfiel, VacatureProfiel, Uitsluitreden?> Paren()
    {
        var data = new TheoryData<string, KlantProfiel, VacatureProfiel, Uitsluitreden?>();
        var (k, v) = (Voorbeeld.Klant(), Voorbeeld.Vacature());
        void Geval(string naam, KlantProfiel klant, VacatureProfiel vacature, Uitsluitreden? reden) => data.Add(naam, klant, vacature, reden);

        Geval("niets bekend", k, v, null);

        Geval("rijbewijs ontbreekt", k with { Rijbewijzen = ["B"] }, v with { Rijbewijzen = ["C"] }, Uitsluitreden.Rijbewijs);
        Geval("een van twee ontbreekt", k with { Rijbewijzen = ["C"] }, v with { Rijbewijzen = ["B", "C"] }, Uitsluitreden.Rijbewijs);
        Geval("bekend geen rijbewijs", k with { Rijbewijzen = [] }, v with { Rijbewijzen = ["B"] }, Uitsluitreden.Rijbewijs);
        Geval("rijbewijs onbekend", k, v with { Rijbewijzen = ["B"] }, null);
        Geval("rijbewijs gehaald", k with { Rijbewijzen = ["b", "C"] }, v with { Rijbewijzen = ["B"] }, null);
        Geval("geen rijbewijs gevraagd", k with { Rijbewijzen = [] }, v with { Rijbewijzen = [] }, null);
        Geval("gevraagd rijbewijs onbekend", k with { Rijbewijzen = [] }, v, null);

        Geval("te veel uren", k with { UrenMax = 23 }, v with { UrenMin = 24 }, Uitsluitreden.Uren);
        Geval("precies de uren", k with { UrenMax = 24 }, v with { UrenMin = 24 }, null);
        Geval("uren klant onbekend", k, v with { UrenMin = 40 }, null);
        Geval("uren vacature onbekend", k with { UrenMax = 8 }, v, null);

        // A hundredth of a degree of latitude is 1.112 km.
        var tien = Hier with { Lat = Hier.Lat + 0.09 };
        Geval("te ver", k with { Plek = Hier, MaxKm = 6.6 }, v with { Plek = tien }, Uitsluitreden.Reisafstand);
        Geval("verder dan gewenst, niet onmogelijk", k with { Plek = Hier, MaxKm = 6.8 }, v with { Plek = tien }, null);
        Geval("afstand: grens onbekend", k with { Plek = Hier }, v with { Plek = tien }, null);
        Geval("afstand: huis onbekend", k with { MaxKm = 1 }, v with { Plek = tien }, null);
        Geval("afstand: werk onbekend", k with { Plek = Hier, MaxKm = 1 }, v, null);
        Geval("afstand: werk bij de werkgever vermoed", k with { Plek = Hier, MaxKm = 1 }, v with { PlekWerkgever = tien }, null);

        Geval("onregelmatig wil niet", k with { Onregelmatig = false }, v with { Onregelmatig = true }, Uitsluitreden.Onregelmatig);
        Geval("onregelmatig kan", k with { Onregelmatig = true }, v with { Onregelmatig = true }, null);
        Geval("onregelmatig onbekend", k, v with { Onregelmatig = true }, null);
        Geval("regelmatig werk", k with { Onregelmatig = false }, v with { Onregelmatig = false }, null);
        Geval("werk onbekend", k with { Onregelmatig = false }, v, null);

        var (beschut, garantie) = (v with { Soort = VacatureSoort.Beschut }, v with { Soort = VacatureSoort.Garantiebaan });
        Geval("beschut onbekend", k, beschut, Uitsluitreden.Indicatie);
        Geval("beschut met indicatie", k with { Doelgroepen = [Doelgroep.BeschutWerk] }, beschut, null);
        Geval("beschut met banenafspraak", k with { Doelgroepen = [Doelgroep.Banenafspraak] }, beschut, Uitsluitreden.Indicatie);
        Geval("garantiebaan onbekend", k, garantie, Uitsluitreden.Indicatie);
        Geval("garantiebaan zonder doelgroep", k with { Doelgroepen = [] }, garantie, Uitsluitreden.Indicatie);
        Geval("garantiebaan met doelgroepregister", k with { Doelgroepen = [Doelgroep.Doelgroepregister] }, garantie, null);
        Geval("garantiebaan met banenafspraak", k with { Doelgroepen = [Doelgroep.Jongere, Doelgroep.Banenafspraak] }, garantie, null);
        Geval("garantiebaan met beschut", k with { Doelgroepen = [Doelgroep.BeschutWerk] }, garantie, Uitsluitreden.Indicatie);

        Geval("te laat na de start", k with { BeschikbaarVanaf = Op.AddDays(10 + 57) }, v with { Start = Op.AddDays(10) }, Uitsluitreden.Beschikbaar);
        Geval("acht weken na de start", k with { BeschikbaarVanaf = Op.AddDays(10 + 56) }, v with { Start = Op.AddDays(10) }, null);
        Geval("start voorbij: te laat na vandaag", k with { BeschikbaarVanaf = Op.AddDays(57) }, v with { Start = Op.AddDays(-100) }, Uitsluitreden.Beschikbaar);
        Geval("start voorbij: acht weken na vandaag", k with { BeschikbaarVanaf = Op.AddDays(56) }, v with { Start = Op.AddDays(-100) }, null);
        Geval("beschikbaar onbekend", k, v with { Start = Op.AddDays(-100) }, null);
        Geval("start onbekend", k with { BeschikbaarVanaf = Op.AddDays(400) }, v, null);

        Geval("niet bij deze werkgever", k with { NietBij = [Guid.Empty, v.WerkgeverId] }, v, Uitsluitreden.NietBij);
        Geval("niet bij een ander", k with { NietBij = [Guid.Empty] }, v, null);
        Geval("al afgewezen", k with { AfgewezenVoor = [v.Id.Value] }, v, Uitsluitreden.Afgewezen);
        Geval("elders afgewezen", k with { AfgewezenVoor = [Guid.Empty] }, v, null);

        // What is score and must never filter.
        Geval("taal, niveau en competenties", k with { WerkEnDenkniveau = 1, Taal = [new("nld", "A0", "A0")], Competenties = [], Ervaring = [] }, v with
        {
            WerkEnDenkniveau = 6,
            ErvaringJaren = 20,
            Taal = [new("nld", "C2", "C2")],
            Competenties = [new("sgr:24121", null, 5, Eis.Vereist)],
        }, null);
        return data;
    }

    [Theory]
    [MemberData(nameof(Paren), DisableDiscoveryEnumeration = true)]
    public void Only_what_is_known_to_be_impossible_is_filtered(string geval, KlantProfiel klant, VacatureProfiel vacature, Uitsluitreden? reden)
    {
        Assert.True(Uitsluiting.IsMogelijk(klant, vacature, Op) == reden is null, geval);
        Assert.Equal(reden is { } r ? [r] : [], Uitsluiting.Redenen(klant, vacature, Op));
    }

    [Fact]
    public void Every_reason_has_a_sentence_of_its_own() =>
        Assert.Equal(Enum.GetValues<Uitsluitreden>().Length, Enum.GetValues<Uitsluitreden>().Select(Uitsluiting.Zin).Distinct(StringComparer.Ordinal).Count(z => z.EndsWith('.')));
}
