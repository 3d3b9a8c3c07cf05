using System.Security.Cryptography;
using System.Text;
using Matching.Data;
using Matching.Kern;
using Matching.Klanten;
using Matching.Werkgevers;

namespace Matching.Profielen;

/// <summary>
/// What a werkgever calls someone instead of a name: another for every werkgever, so that two cannot lay their lists side by side, and
/// nothing to be learned from it. Someone on a list of free browsing has a name for that list and that week only: two lists of one werkgever, or one list
/// in two weeks, cannot be laid side by side either. The key is a secret of this installation and stays outside the database.
/// </summary>
public sealed class Pseudoniemen(Opslag opslag)
{
    private const int KeyBytes = 32;

    private readonly Lazy<byte[]> key = new(() => ReadOrMake(Path.Combine(opslag.Sleutels, "pseudoniem.key")));

    /// <summary>Who was released to a werkgever, or who it showed interest in: the same as long as that stands. Twelve hexadecimal digits.</summary>
    public string Van(WerkgeverId werkgever, KlantId klant) => Hash("wie", werkgever, klant)[..12];

    /// <summary>Who lies on a list of free browsing.</summary>
    /// <param name="lijst">Which list: a vacature's steps, or the pool beside it.</param>
    public string Van(WerkgeverId werkgever, KlantId klant, string lijst, Week week) => Hash($"kaart {lijst} {week}", werkgever, klant)[..12];

    /// <summary>Where someone stands among equals on a list: random, but the same for one werkgever all week.</summary>
    public string Volgorde(WerkgeverId werkgever, KlantId klant, string lijst, Week week) => Hash($"volgorde {lijst} {week}", werkgever, klant);

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
