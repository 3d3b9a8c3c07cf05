using Matching.Bord;
using Matching.Vacatures;
using Matching.Zoeken;

namespace Matching.Tests.Bord;

/// <summary>The decisions by themselves.</summary>
public sealed class BordregelsTests
{
    private static readonly VacatureId Magazijn = VacatureId.New();
    private static readonly VacatureId Keuken = VacatureId.New();
    private static readonly Zet NaarMagazijn = new(Van: null, Magazijn);

    [Fact]
    public void An_invited_klant_may_go_to_an_open_vacature() => Assert.Null(KoppelKlant.Decide(Situatie(), NaarMagazijn));

    [Fact]
    public void A_klant_who_is_not_invited_is_refused_without_a_name()
    {
        var fault = KoppelKlant.Decide(Situatie() with { IsUitgenodigd = false }, NaarMagazijn);

        Assert.Equal("Deze klant is niet uitgenodigd voor dit Netwerkcafé.", fault?.Tekst);
    }

    [Fact]
    public void A_vacature_must_be_on_the_board_and_open()
    {
        Assert.Equal("Deze vacature staat niet op dit bord.", KoppelKlant.Decide(Situatie(opBord: false), NaarMagazijn)?.Tekst);
        Assert.Equal("Deze vacature staat niet op dit bord.", KoppelKlant.Decide(Situatie(), new(null, VacatureId.New()))?.Tekst);
        Assert.Equal("De vacature Magazijnmedewerker van Depot is gesloten.", KoppelKlant.Decide(Situatie(isOpen: false), NaarMagazijn)?.Tekst);
    }

    [Fact]
    public void The_board_does_not_outrank_the_rules()
    {
        var far = Situatie(uitgesloten: [Uitsluitreden.Reisafstand, Uitsluitreden.Rijbewijs]);

        Assert.Equal(
            "Fatma kan niet aan Magazijnmedewerker van Depot worden gekoppeld. De vacature ligt te ver van huis. De klant heeft een gevraagd rijbewijs niet.",
            KoppelKlant.Decide(far, NaarMagazijn)?.Tekst);
        Assert.Equal(
            "Fatma kan niet aan Magazijnmedewerker van Depot worden gekoppeld. Vraag de werkconsulent waarom.",
            KoppelKlant.Decide(far with { MetReden = false }, NaarMagazijn)?.Tekst);
    }

    [Fact]
    public void Who_is_linked_already_is_not_linked_twice() =>
        Assert.Equal("Fatma is al door Anke aan Magazijnmedewerker gekoppeld.", KoppelKlant.Decide(Situatie(Event(1, null, Magazijn)), NaarMagazijn)?.Tekst);

    [Fact]
    public void Stale_is_said_in_the_words_of_what_happened()
    {
        Bordgebeurtenis[] moved = [Event(1, null, Magazijn), Event(2, Magazijn, Keuken)];
        Bordgebeurtenis[] loose = [Event(1, null, Magazijn), Event(2, Magazijn, null)];
        Bordgebeurtenis[] back = [.. loose, Event(3, null, Magazijn)];

        Assert.Equal("Fatma is intussen door Anke naar Kok verplaatst. Het bord is bijgewerkt.", Loose(moved));
        Assert.Equal("Fatma is intussen door Anke losgemaakt van Magazijnmedewerker. Het bord is bijgewerkt.", Loose(loose));
        Assert.Equal("Fatma is intussen door Anke opnieuw aan Magazijnmedewerker gekoppeld. Het bord is bijgewerkt.", Loose(back));
        Assert.Equal("Fatma staat hier niet meer. Het bord is bijgewerkt.", Loose());

        static string? Loose(params Bordgebeurtenis[] events) => MaakLos.Decide(Situatie(events), new(Magazijn, null), gezien: 1)?.Tekst;
    }

    [Fact]
    public void Taking_off_needs_no_open_vacature() =>
        Assert.Null(MaakLos.Decide(Situatie(isOpen: false, events: Event(1, null, Magazijn)), new(Magazijn, null), gezien: 1));

    private static Bordgebeurtenis Event(long volgnummer, VacatureId? van, VacatureId? naar) => new()
    {
        Id = Guid.NewGuid(),
        NetwerkcafeId = default,
        Volgnummer = volgnummer,
        Soort = new Zet(van, naar).Soort,
        KlantId = default,
        VanVacatureId = van,
        NaarVacatureId = naar,
        Door = "m-a1",
        DoorNaam = "Anke",
        Tijdstip = default,
        OpdrachtId = Guid.NewGuid(),
    };

    private static Bordsituatie Situatie(params Bordgebeurtenis[] events) => Situatie(isOpen: true, events: events);

    private static Bordsituatie Situatie(bool opBord = true, bool isOpen = true, IReadOnlyList<Uitsluitreden>? uitgesloten = null, params Bordgebeurtenis[] events)
    {
        var now = new Dictionary<VacatureId, long>();
        foreach (var one in events)
        {
            if (one.VanVacatureId is { } van) now.Remove(van);
            if (one.NaarVacatureId is { } naar) now[naar] = one.Volgnummer;
        }

        return new(
            "Fatma",
            MetReden: true,
            IsUitgenodigd: true,
            now.Select(k => new Koppeling { NetwerkcafeId = default, KlantId = default, VacatureId = k.Key, Volgnummer = k.Value }).ToList(),
            events,
            new Dictionary<VacatureId, Bordvacature>
            {
                [Magazijn] = new(Magazijn, "V-1", "Magazijnmedewerker", "Depot", opBord, isOpen, uitgesloten ?? []),
                [Keuken] = new(Keuken, "V-2", "Kok", "Eethuis", OpBord: true, IsOpen: true, Uitgesloten: []),
            });
    }
}
