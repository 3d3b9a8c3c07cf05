using System.Text;

namespace Matching.Taxonomie;

/// <summary>
/// The content that comes with the program, written by hand in <c>Inhoud/*.txt</c> so that anyone who knows the work can correct it.
/// See <see cref="Inhoudlezer"/> for how it is written.
/// </summary>
public static class Startinhoud
{
    private const string Map = "Matching.Taxonomie.Inhoud.";

    private static readonly Lazy<IReadOnlyList<Taxonomieregel>> Gelezen = new(() =>
    {
        var (regels, fouten) = Inhoudlezer.Read(Bestanden());
        return fouten.Count == 0 ? regels : throw new InvalidDataException(string.Join(Environment.NewLine, fouten));
    });

    public static IReadOnlyList<Taxonomieregel> Regels => Gelezen.Value;

    /// <summary>The files as they were built in, by name.</summary>
    public static IEnumerable<Inhoudbestand> Bestanden()
    {
        var assembly = typeof(Startinhoud).Assembly;
        foreach (var naam in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Map, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var lezer = new StreamReader(assembly.GetManifestResourceStream(naam)!, Encoding.UTF8);
            yield return new Inhoudbestand(naam[Map.Length..], lezer.ReadToEnd());
        }
    }
}

/// <summary>A file of the starter content. What it holds is said by the first word of its name: <c>beroepen</c>, <c>competenties</c> or <c>isco</c>.</summary>
public sealed record Inhoudbestand(string Naam, string Tekst);
