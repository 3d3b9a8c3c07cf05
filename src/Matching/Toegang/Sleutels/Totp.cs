using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Matching.Toegang.Sleutels;

/// <summary>The six digits of a code app: RFC 6238 over HMAC-SHA1, steps of thirty seconds, which is what every such app makes.</summary>
public static class Totp
{
    public const int SecretBytes = 20;
    private const int Digits = 6;
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(30);

    /// <summary>The step in which this code holds, at most one early or late; null when in none. All three are always compared.</summary>
    public static long? FindStep(ReadOnlySpan<byte> secret, string code, DateTime nu)
    {
        long? found = null;
        var given = Encoding.UTF8.GetBytes(code);
        for (var step = At(nu) - 1; step <= At(nu) + 1; step++)
        {
            if (CryptographicOperations.FixedTimeEquals(given, Encoding.ASCII.GetBytes(Code(secret, step)))) found = step;
        }

        return found;
    }

    public static long At(DateTime nu) => (nu - DateTime.UnixEpoch).Ticks / Step.Ticks;

    public static string Code(ReadOnlySpan<byte> secret, long step, int digits = Digits)
    {
        Span<byte> counter = stackalloc byte[8], hash = stackalloc byte[HMACSHA1.HashSizeInBytes];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
#pragma warning disable CA5350 // As a keyed code SHA-1 still holds, and code apps know nothing else for certain.
        HMACSHA1.HashData(secret, counter, hash);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash[(hash[^1] & 0xf)..]) & int.MaxValue;
        return (number % (int)Math.Pow(10, digits)).ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
    }

    /// <summary>What opens a code app on the same phone.</summary>
    public static string Address(ReadOnlySpan<byte> secret, string account) =>
        $"otpauth://totp/Matching:{Uri.EscapeDataString(account)}?secret={Base32(secret)}&issuer=Matching";

    /// <summary>The secret as one types it; its length is a multiple of five bytes, so there is no padding.</summary>
    public static string Base32(ReadOnlySpan<byte> secret)
    {
        var text = new StringBuilder();
        var (buffer, bits) = (0, 0);
        foreach (var part in secret)
        {
            buffer = (buffer << 8) | part;
            for (bits += 8; bits >= 5; bits -= 5) text.Append(Alphabet[(buffer >> (bits - 5)) & 31]);
            buffer &= (1 << bits) - 1;
        }

        return text.ToString();
    }
}
