using Matching.Gebieden;

namespace Matching.Tests.Gebieden;

public sealed class MiddelpuntTests
{
    [Theory]
    [InlineData(52.3731, 4.8922, 51.9225, 4.4792, 57.6)] // Dam, Amsterdam to Coolsingel, Rotterdam
    [InlineData(48.8530, 2.3499, 51.5007, -0.1246, 343.1)] // Notre-Dame, Paris to Big Ben, London; by chord length
    [InlineData(0, 0, 0, 1, 111.2)] // one degree along the equator
    [InlineData(52.10, 4.40, 52.10, 4.40, 0)]
    public void The_distance_is_that_of_the_globe(double lat, double lon, double lat2, double lon2, double km)
    {
        Assert.Equal(km, new Middelpunt(lat, lon).AfstandKm(new(lat2, lon2)), 1.0);
        Assert.Equal(km, new Middelpunt(lat2, lon2).AfstandKm(new(lat, lon)), 1.0);
    }
}
