using Matching.Gebieden;

namespace Matching.Tests.Gebieden;

public sealed class StartpostcodesTests
{
    [Fact]
    public void Every_postcode_lies_in_the_region()
    {
        Assert.InRange(Startpostcodes.Alle.Count, 230, 300);
        Assert.All(Startpostcodes.Alle, p =>
        {
            Assert.Equal(p.Key, p.Value.Pc4);
            Assert.InRange(p.Value.Middelpunt.AfstandKm(new(52.09, 4.42)), 0, 34);
        });
    }

    [Theory]
    [InlineData(2266, "Leidschendam-Voorburg")]
    [InlineData(2252, "Voorschoten")]
    [InlineData(2242, "Wassenaar")]
    [InlineData(2512, "Den Haag")]
    [InlineData(2719, "Zoetermeer")]
    [InlineData(2333, "Leiden")]
    [InlineData(2202, "Noordwijk")]
    [InlineData(2421, "Nieuwkoop")]
    public void A_postcode_knows_its_gemeente(int pc4, string gemeente) => Assert.Equal(gemeente, Startpostcodes.Alle[pc4].Gemeente);

    [Fact]
    public void Neighbours_are_near_and_Leiden_is_a_ride_away()
    {
        var leidschendam = Startpostcodes.Alle[2264].Middelpunt;
        Assert.InRange(leidschendam.AfstandKm(Startpostcodes.Alle[2265].Middelpunt), 0.3, 2.5);
        Assert.InRange(leidschendam.AfstandKm(Startpostcodes.Alle[2312].Middelpunt), 8, 13);
    }
}
