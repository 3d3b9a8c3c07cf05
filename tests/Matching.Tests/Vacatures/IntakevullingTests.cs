using Matching.Taxonomie;
using Matching.Vacatures;
using Matching.Vacatures.Intake;

namespace Matching.Tests.Vacatures;

/// <summary>The form follows the text, except where a person went before.</summary>
public sealed class IntakevullingTests
{
    private static readonly Lazy<Herkenner> Herkenner = new(() => new(Taxonomiestand.Start));

    [Fact]
    public void What_was_filled_in_follows_the_text()
    {
        var invoer = new Vacatureinvoer();

        Vul(invoer, "Wij zoeken een kok voor 24 uur in Delft, rijbewijs B.");
        Assert.Equal(("Kok", "24", "B"), (invoer.Titel, invoer.UrenMin, invoer.Rijbewijzen));
        Vul(invoer, "Wij zoeken een hovenier voor 32 uur.");

        Assert.Equal(("Hovenier", "32", null), (invoer.Titel, invoer.UrenMin, invoer.Rijbewijzen));
        Assert.Null(invoer.Postcode);
    }

    [Fact]
    public void What_a_person_typed_stays()
    {
        var invoer = new Vacatureinvoer { UrenMax = "20" };
        Vul(invoer, "Wij zoeken een kok voor 24 uur, rijbewijs B.");
        (invoer.Titel, invoer.Rijbewijzen) = ("Keukenbaas", "");

        Vul(invoer, "Wij zoeken een hovenier voor 32 uur, rijbewijs BE.");

        Assert.Equal(("Keukenbaas", "", "20", "32"), (invoer.Titel, invoer.Rijbewijzen, invoer.UrenMax, invoer.UrenMin));
    }

    [Fact]
    public void Competenties_a_person_touched_stay_and_others_follow_the_text()
    {
        var invoer = new Vacatureinvoer();
        Vul(invoer, "Wij zoeken een magazijnmedewerker: orders verzamelen, laden en lossen.");
        var orders = invoer.Competenties.Single(c => c.Naam == "Orders verzamelen");
        (orders.Eis, orders.Niveau) = ("vereist", "4");

        Vul(invoer, "Wij zoeken een kapper.");

        Assert.Equal(orders, invoer.Competenties[0]);
        Assert.DoesNotContain(invoer.Competenties, c => c.Naam == "Laden en lossen");
        Assert.Contains(invoer.Competenties, c => c is { Gekozen: false, Voorgesteld: not null });
    }

    [Fact]
    public void Twice_is_once()
    {
        var invoer = new Vacatureinvoer();
        Vul(invoer, "Wij zoeken 2 koks voor 24-32 uur in Leiden, weekend.");
        var before = invoer with { Competenties = [.. invoer.Competenties], Voorgesteld = new(invoer.Voorgesteld) };

        Vul(invoer, "Wij zoeken 2 koks voor 24-32 uur in Leiden, weekend.");

        Assert.Equal(before.Competenties, invoer.Competenties);
        Assert.Equal(before with { Competenties = invoer.Competenties, Voorgesteld = invoer.Voorgesteld }, invoer);
    }

    [Theory]
    [InlineData("Chauffeur gevraagd, rijbewijs C is een pre.")]
    [InlineData("Chauffeur gevraagd, goed Nederlands.")]
    public void What_is_only_perhaps_meant_is_not_filled_in(string tekst)
    {
        var invoer = new Vacatureinvoer();
        Vul(invoer, tekst);
        Assert.Null(invoer.Rijbewijzen);
        Assert.Null(invoer.Taal);
    }

    private static void Vul(Vacatureinvoer invoer, string tekst) => Intakevulling.Vul(invoer, Intakelezer.Lees(tekst, Herkenner.Value, beroep: null, new(2026, 3, 2)));
}
