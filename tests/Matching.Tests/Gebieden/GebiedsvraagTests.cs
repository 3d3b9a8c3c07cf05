using Matching.Gebieden;

namespace Matching.Tests.Gebieden;

public sealed class GebiedsvraagTests
{
    private static readonly (string? Gemeente, int Aantal)[] Overal = [("Voorschoten", 3), ("Wassenaar", 2), ("Leiden", 5), ("Groningen", 1), (null, 4)];

    [Fact]
    public void Without_a_choice_nobody_is_left_out()
    {
        var telling = Gebiedstelling.Tel(Overal, Gebiedsvraag.Overal);
        Assert.Equal([("Groningen", 1), ("Leiden", 5), ("Voorschoten", 3), ("Wassenaar", 2), ("Onbekend", 4)], telling.Gemeenten);
        Assert.Equal([("Holland Rijnland", 5), ("Zuid-Holland Centraal", 5), ("Onbekend", 5)], telling.Regios);
        Assert.All(Overal, g => Assert.True(Gebiedsvraag.Overal.Past(g.Gemeente)));
    }

    [Fact]
    public void Each_counts_what_the_other_choice_leaves()
    {
        var telling = Gebiedstelling.Tel(Overal, new("Voorschoten", "Zuid-Holland Centraal"));
        Assert.Equal([("Voorschoten", 3), ("Wassenaar", 2)], telling.Gemeenten);
        Assert.Equal([("Zuid-Holland Centraal", 3)], telling.Regios);
    }

    [Fact]
    public void What_is_not_known_is_a_value_like_any_other()
    {
        Assert.True(new Gebiedsvraag("onbekend", null).Past(null));
        Assert.False(new Gebiedsvraag("Onbekend", null).Past("Leiden"));
        Assert.True(new Gebiedsvraag(null, "Onbekend").Past("Groningen"));
        Assert.False(new Gebiedsvraag("Leiden", null).Past(null));
    }

    [Fact]
    public void What_was_chosen_stays_in_sight_with_nobody_in_it() =>
        Assert.Contains(("Delft", 0), Gebiedstelling.Tel(Overal, new("Delft", null)).Gemeenten);
}
