using System.Text;
using Matching.Toegang.Sleutels;

namespace Matching.Tests.Toegang;

public sealed class TotpTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    /// <summary>RFC 6238, appendix B.</summary>
    [Theory]
    [InlineData(59, "94287082")]
    [InlineData(1111111109, "07081804")]
    [InlineData(1111111111, "14050471")]
    [InlineData(1234567890, "89005924")]
    [InlineData(2000000000, "69279037")]
    [InlineData(20000000000, "65353130")]
    public void The_examples_of_the_standard(long seconds, string expected) =>
        Assert.Equal(expected, Totp.Code(Secret, Totp.At(DateTime.UnixEpoch.AddSeconds(seconds)), digits: 8));

    [Fact]
    public void A_clock_may_be_one_step_off_and_no_more()
    {
        var nu = DateTime.UnixEpoch.AddSeconds(1111111111);
        var step = Totp.At(nu);
        Assert.Equal([false, true, true, true, false], Enumerable.Range(-2, 5).Select(off => Totp.FindStep(Secret, Totp.Code(Secret, step + off), nu) == step + off));
        Assert.All(["", "1", "0000000", "abcdef", "٠٥٠٤٧١", "\0\0\0\0\0\0"], code => Assert.Null(Totp.FindStep(Secret, code, nu)));
    }

    /// <summary>RFC 4648, section 10, and a whole secret.</summary>
    [Theory]
    [InlineData("foo", "MZXW6")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("12345678901234567890", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ")]
    public void A_secret_is_typed_in_base32(string text, string expected) =>
        Assert.StartsWith(Totp.Base32(Encoding.ASCII.GetBytes(text)), expected, StringComparison.Ordinal);
}
