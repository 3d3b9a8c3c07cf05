using Matching.Verantwoording;

namespace Matching.Tests.Verantwoording;

public sealed class LogtabelTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+31", "'+31")]
    [InlineData("-2", "'-2")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=a;b", "\"'=a;b\"")]
    [InlineData("zegt \"nee\"", "\"zegt \"\"nee\"\"\"")]
    [InlineData("gewoon", "gewoon")]
    [InlineData(null, "")]
    public void A_cell_never_begins_as_a_formula(string? waarde, string expected) => Assert.Equal(expected, Logtabel.Cel(waarde));
}
