using System.Globalization;
using System.Text.RegularExpressions;
using Matching.Kern;
using Matching.Profielen.Schrobben;

namespace Matching.Tests.Profielen;

/// <param name="Regel">In the file, from 1.</param>
public sealed record Zin(int Regel, string Tekst, EigenGegevens Eigen, IReadOnlyList<Verstopt> Verstopt);

/// <summary>Something planted in a sentence, by its place there.</summary>
public sealed record Verstopt(Identificator Soort, int Begin, int Eind);

/// <summary>Sentences with what is planted in them, in the form that the head of <c>schrobber-zinnen.tsv</c> describes.</summary>
public static partial class Zinnenbestand
{
    public static IReadOnlyList<Zin> Lees(string inhoud)
    {
        var zinnen = new List<Zin>();
        var eigen = new EigenGegevens("", "", null, null);
        foreach (var (regel, i) in inhoud.Split('\n').Select((regel, i) => (regel.TrimEnd('\r'), i + 1)))
        {
            var velden = regel.Split('\t').Select(Ontcijfer).ToArray();
            if (regel.Length == 0 || regel[0] == '#') continue;
            if (velden[0] == "!persoon") eigen = new(velden[1], velden[2], Leeg(velden[3]), Leeg(velden[4]));
            else zinnen.Add(new(i, velden[0], eigen, Verstopt(velden, i)));
        }

        return zinnen;
    }

    private static List<Verstopt> Verstopt(string[] velden, int regel)
    {
        var verstopt = new List<Verstopt>();
        foreach (var veld in velden.Skip(1).Where(v => v.Length > 0))
        {
            var (soort, tekst) = (veld[..veld.IndexOf('=', StringComparison.Ordinal)], veld[(veld.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            Assert.True(Waarde.TryParse<Identificator>(soort, out var identificator), $"regel {regel}: {soort} is geen soort");
            var begin = velden[0].IndexOf(tekst, StringComparison.Ordinal);
            while (begin >= 0 && verstopt.Exists(v => v.Begin <= begin && begin < v.Eind)) begin = velden[0].IndexOf(tekst, begin + 1, StringComparison.Ordinal);
            Assert.True(begin >= 0 && tekst.Length > 0, $"regel {regel}: '{tekst}' staat niet in de zin");
            verstopt.Add(new(identificator, begin, begin + tekst.Length));
        }

        return verstopt;
    }

    private static string? Leeg(string veld) => veld.Length == 0 ? null : veld;

    private static string Ontcijfer(string veld) => Escape().Replace(veld, m => m.Value switch
    {
        "\\n" => "\n",
        "\\t" => "\t",
        "\\\\" => "\\",
        var code => ((char)int.Parse(code.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    });

    [GeneratedRegex(@"\\n|\\t|\\\\|\\u[0-9A-Fa-f]{4}", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
