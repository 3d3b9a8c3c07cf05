using System.Security.Cryptography;
using Matching.Data;
using Matching.Tests.Hosting;
using Matching.Toegang.Sleutels;

namespace Matching.Tests.Toegang;

public sealed class SleutelkastTests
{
    [Fact]
    public void What_is_sealed_opens_only_in_its_own_place_with_its_own_key_and_whole()
    {
        using var map = new Wegwerpmap();
        var kast = new Sleutelkast(new Opslag(map / "een", null));
        byte[] inhoud = [1, 2, 3];
        var pak = kast.Seal("veld 1", inhoud);

        Assert.Equal(inhoud, new Sleutelkast(new Opslag(map / "een", null)).Open("veld 1", pak));
        Assert.NotEqual(pak, kast.Seal("veld 1", inhoud));
        Assert.ThrowsAny<CryptographicException>(() => kast.Open("veld 2", pak));
        Assert.ThrowsAny<CryptographicException>(() => new Sleutelkast(new Opslag(map / "twee", null)).Open("veld 1", pak));
        for (var i = 0; i < pak.Length; i++)
        {
            var changed = pak.ToArray();
            changed[i] ^= 1;
            Assert.ThrowsAny<CryptographicException>(() => kast.Open("veld 1", changed));
        }
    }

    [Fact]
    public void Nobody_else_reads_the_key()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows kent geen Unix-rechten");
        using var map = new Wegwerpmap();
        new Sleutelkast(new Opslag(map / "een", null)).Kenmerk("a", "b");
#pragma warning disable CA1416 // Skipped on Windows.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(map / "een", "sleutels", "velden.key")));
#pragma warning restore CA1416
    }
}
