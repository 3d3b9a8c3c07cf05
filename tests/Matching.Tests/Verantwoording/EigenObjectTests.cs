using System.Net;
using Matching.Tests.Voorstellen;

namespace Matching.Tests.Verantwoording;

/// <summary>A key of somebody else's is answered as one that does not exist.</summary>
public sealed class EigenObjectTests
{
    public static TheoryData<string, string> Vreemd => new()
    {
        { "m-c2", "/klanten/K-01" },
        { "m-c2", "/klanten/K-01/wat-helpt" },
        { "m-c2", "/api/v1/klanten/K-01/vacatures" },
        { "werkgever:W-2", "/profielen?vacature=V-1" },
        { "werkgever:W-2", "/api/v1/profielen?vacature=V-1" },
    };

    [Theory]
    [MemberData(nameof(Vreemd))]
    public async Task Who_asks_for_another_ones_object_hears_that_it_is_not_there(string account, string pad)
    {
        await using var o = await Lijstopstelling.StartAsync(klanten: 1);
        using var visitor = await o.Gemeente.SignInAsync(account);

        using var anders = await visitor.GetAsync(pad);
        using var nergens = await visitor.GetAsync(pad.Replace("K-01", "K-99", StringComparison.Ordinal).Replace("V-1", "V-99", StringComparison.Ordinal));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (anders.StatusCode, nergens.StatusCode));
    }
}
