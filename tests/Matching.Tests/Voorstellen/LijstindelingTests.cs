using Matching.Klanten;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Matching.Vacatures;
using Matching.Voorstellen.Ingrepen;
using Matching.Zoeken;

namespace Matching.Tests.Voorstellen;

/// <summary>People over model: where everyone stands once people have said their part.</summary>
public sealed class LijstindelingTests
{
    private readonly List<Plaats> plaatsen = [.. Enumerable.Range(1, 40).Select(Place)];

    [Fact]
    public void Without_people_it_is_the_score()
    {
        var lijst = Lay(20);

        Assert.Equal(Enumerable.Range(1, 20), lijst.Select(p => p.Plaats.Rang));
        Assert.Equal(Enumerable.Range(1, 20), lijst.Select(p => p.Positie));
    }

    [Fact]
    public void Who_is_kept_in_place_stands_there_whatever_the_score()
    {
        var lijst = Lay(20, [Ingreep(35, Ingreepsoort.Vastgezet, 1), Ingreep(1, Ingreepsoort.Vastgezet, 4), Ingreep(2, Ingreepsoort.Vastgezet, 100)]);

        Assert.Equal([35, 3, 4, 1, 5], lijst.Take(5).Select(p => p.Plaats.Rang));
        Assert.Equal((20, 2), (lijst.Count, lijst[^1].Plaats.Rang));
    }

    [Fact]
    public void Two_kept_in_one_place_stand_one_after_the_other()
    {
        var eerst = Ingreep(5, Ingreepsoort.Vastgezet, 2);
        var later = Ingreep(6, Ingreepsoort.Vastgezet, 2);
        later.Gedaan = eerst.Gedaan.AddMinutes(1);

        Assert.Equal([1, 6, 5], Lay(20, [later, eerst]).Take(3).Select(p => p.Plaats.Rang));
    }

    [Fact]
    public void Who_is_left_out_makes_room_and_who_is_added_comes_on_top_of_the_number()
    {
        var lijst = Lay(20, [Ingreep(3, Ingreepsoort.Weggelaten), Ingreep(40, Ingreepsoort.Erbij)]);

        Assert.Equal([.. Enumerable.Range(1, 21).Except([3]), 40], lijst.Select(p => p.Plaats.Rang));
    }

    [Fact]
    public void Open_places_end_the_first_and_second_ten_and_are_only_for_who_is_not_there_yet()
    {
        var lijst = Lay(20, zelden: [5, 12, 28, 31, 33]);

        Assert.Equal([(10, 28), (20, 31)], lijst.Where(p => p.IsVerkenning).Select(p => (p.Positie, p.Plaats.Rang)));
        Assert.Equal(20, lijst.Count);
        Assert.Equal(Enumerable.Range(1, 18), lijst.Where(p => !p.IsVerkenning).Select(p => p.Plaats.Rang));
    }

    [Fact]
    public void A_person_decides_also_about_who_is_seldom_seen() =>
        Assert.DoesNotContain(Lay(20, [Ingreep(28, Ingreepsoort.Weggelaten)], [28]), p => p.Plaats.Rang == 28);

    private IReadOnlyList<Lijstplek> Lay(int aantal, Ingreep[]? ingrepen = null, int[]? zelden = null) =>
        Lijstindeling.Lay(plaatsen, aantal, (ingrepen ?? []).ToDictionary(i => i.KlantId), (zelden ?? []).Select(r => plaatsen[r - 1].Paar.Klant.Id).ToHashSet());

    private Ingreep Ingreep(int rang, Ingreepsoort soort, int? plek = null) => new()
    {
        Id = Guid.CreateVersion7(), VacatureId = plaatsen[0].Paar.Vacature.Id, KlantId = plaatsen[rang - 1].Paar.Klant.Id, Soort = soort, Plek = plek,
        Reden = Ingreepreden.KlantWil, DoorId = MedewerkerId.New(), Gedaan = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc),
    };

    private static Plaats Place(int rang)
    {
        var klant = new KlantProfiel { Id = KlantId.New(), Sleutel = $"K-{rang:00}" };
        var vacature = new VacatureProfiel { Id = VacatureId.New(), Sleutel = "V-1", WerkgeverId = Guid.CreateVersion7(), Titel = "", Soort = VacatureSoort.Regulier, Geopend = Testgemeente.Vandaag };
        return new(new Paar(klant, vacature, default, Testgemeente.Vandaag), rang, -rang, 0, Band.Goed, new double[Kenmerkenset.Aantal], new float[Kenmerkenset.Aantal]);
    }
}
