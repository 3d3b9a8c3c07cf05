using System.Security.Cryptography;
using System.Text;
using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Werkgevers;

namespace Matching.Profielen;

/// <summary>
/// What a werkgever calls someone instead of a name: another for every werkgever, so that two cannot lay their lists side by side, and
/// nothing to be learned from it. The key is a secret of this installation and stays outside the database.
/// </summary>
public sealed class Pseudoniemen(Opslag opslag)
{
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> key = new(() => ReadOrMake(Path.Combine(opslag.Sleutels, "pseudoniem.key")));

    /// <summary>Twelve hexadecimal digits.</summary>
    public string Van(WerkgeverId werkgever, KlantId klant) => Hash("wie", werkgever, klant)[..12];

    /// <summary>Where someone stands inside a step: random, but the same for one werkgever all week.</summary>
    public string Volgorde(WerkgeverId werkgever, KlantId klant, Week week) => Hash($"volgorde {week}", werkgever, klant);

    private string Hash(string doel, WerkgeverId werkgever, KlantId klant) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(key.Value, Encoding.UTF8.GetBytes($"{doel} {werkgever.Value:N} {klant.Value:N}")));

    private static byte[] ReadOrMake(string pad)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(pad)!);
        if (!File.Exists(pad))
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

        var bytes = File.ReadAllBytes(pad);
        return bytes.Length == KeyBytes ? bytes : throw new InvalidOperationException($"De sleutel {pad} is beschadigd.");
    }
}
