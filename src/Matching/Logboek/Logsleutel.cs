using System.Security.Cryptography;
using System.Text;
using Matching.Data;

namespace Matching.Logboek;

/// <summary>
/// The key of the seals: kept with the data and outside the database, so that who can write the tables cannot make them vouch for it. Processes that
/// share a database share the folder of keys.
/// </summary>
public sealed class Logsleutel(Opslag opslag)
{
    private readonly Lazy<byte[]> sleutel = new(() => ReadOrMake(Path.Combine(opslag.Sleutels, "logboek.sleutel")));

    /// <summary>The seal of a text that follows <paramref name="vorige"/>. Every part is written with its length: no two lines read the same.</summary>
    public byte[] Seal(ReadOnlySpan<byte> vorige, params ReadOnlySpan<string?> delen)
    {
        using var zegel = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, sleutel.Value);
        zegel.AppendData(vorige);
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        foreach (var deel in delen)
        {
            var bytes = deel is null ? null : Encoding.UTF8.GetBytes(deel);
            BitConverter.TryWriteBytes(lengte, bytes?.Length ?? -1);
            zegel.AppendData(lengte);
            if (bytes is not null) zegel.AppendData(bytes);
        }

        return zegel.GetHashAndReset();
    }

    private static byte[] ReadOrMake(string pad)
    {
        if (!File.Exists(pad)) Make(pad);
        return File.ReadAllBytes(pad);
    }

    // Written whole under another name first: two processes that start together end with the one key that came first.
    private static void Make(string pad)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        var nieuw = $"{pad}.{Guid.NewGuid():N}";
        File.WriteAllBytes(nieuw, RandomNumberGenerator.GetBytes(32));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(nieuw, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        try
        {
            File.Move(nieuw, pad, overwrite: false);
        }
        catch (IOException) when (File.Exists(pad))
        {
            File.Delete(nieuw);
        }
    }
}
