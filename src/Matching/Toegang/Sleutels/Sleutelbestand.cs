using System.Security.Cryptography;

namespace Matching.Toegang.Sleutels;

/// <summary>A secret of this installation, made at the first use and kept in a file that only this program reads.</summary>
public static class Sleutelbestand
{
    private const int KeyBytes = 32;

    public static byte[] ReadOrMake(string pad)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        if (!File.Exists(pad)) Make(pad);
        var bytes = File.ReadAllBytes(pad);
        return bytes.Length == KeyBytes ? bytes : throw new InvalidOperationException($"De sleutel {pad} is beschadigd.");
    }

    private static void Make(string pad)
    {
        // Written whole beside it and then moved, so that nobody ever reads half a key; who comes second keeps the first one's.
        var nieuw = $"{pad}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(nieuw, options)) file.Write(RandomNumberGenerator.GetBytes(KeyBytes));
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
