using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Matching.Kern;
using Matching.Rangschikking;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Tests.Rangschikking;

/// <summary>Models to try with: the shipped one under another day, or with something changed in its text.</summary>
public static partial class Proefmodel
{
    /// <summary>The text of the shipped model.</summary>
    public static string Tekst { get; } = File.ReadAllText(Path.Combine(Directory.GetDirectories(Modelkast.Meegeleverd).Order(StringComparer.Ordinal).Last(), Leermodel.ModelBestand));

    /// <summary>Puts a model where it can be found, complete and with a name that is right for its text; answers its version.</summary>
    public static string Put(string modellen, DateOnly tot, string? tekst = null, string? kenmerkenHash = null)
    {
        tekst ??= Tekst;
        var versie = Leermodel.Noem(tot, tekst);
        var map = Directory.CreateDirectory(Path.Combine(modellen, versie)).FullName;
        File.WriteAllText(Path.Combine(map, Leermodel.ModelBestand), tekst);
        File.WriteAllText(
            Path.Combine(map, Leermodel.KenmerkenBestand),
            JsonSerializer.Serialize(new Modelkenmerken(versie, kenmerkenHash ?? Kenmerkenset.Hash, tot, [.. Kenmerkenset.Alle.Select(k => k.Naam)], Regime.Van(350)).Verzegeld(), Json.Options));
        return versie;
    }

    /// <summary>Trees that say the opposite, loudly.</summary>
    public static string Averechts() => Resize(LeafValues().Replace(Tekst, regel =>
        "leaf_value=" + string.Join(' ', regel.Groups["waarden"].Value.Split(' ').Select(w => (-40 * double.Parse(w, CultureInfo.InvariantCulture)).ToString("R", CultureInfo.InvariantCulture)))));

    /// <summary>With the lengths in the head right again.</summary>
    public static string Resize(string tekst)
    {
        var (begin, einde) = (tekst.IndexOf("Tree=0\n", StringComparison.Ordinal), tekst.IndexOf("end of trees", StringComparison.Ordinal));
        var maten = tekst[begin..einde].Split("Tree=").Skip(1).Select(boom => Encoding.UTF8.GetByteCount("Tree=" + boom));
        return Sizes().Replace(tekst, $"tree_sizes={string.Join(' ', maten)}", 1);
    }

    [GeneratedRegex("leaf_value=(?<waarden>.*)", RegexOptions.None, 10_000)]
    private static partial Regex LeafValues();

    [GeneratedRegex("tree_sizes=.*", RegexOptions.None, 10_000)]
    private static partial Regex Sizes();
}
