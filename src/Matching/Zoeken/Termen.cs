using Matching.Taxonomie;

namespace Matching.Zoeken;

/// <summary>The terms of one profile by field, analysed once: the index and the scoring of a single pair both read these.</summary>
internal sealed class Termen
{
    /// <summary>Length of a field that says nothing: not "nothing matched" but "nothing known".</summary>
    public const int Onbekend = -1;

    private readonly Dictionary<string, int>[] perVeld = new Dictionary<string, int>[Velden.Aantal];

    private Termen(Func<Veld, IEnumerable<string>?> bron)
    {
        foreach (var veld in Velden.Alle)
        {
            var termen = bron(veld)?.ToList();
            // A code held twice is held; a word used twice is used twice.
            var aantallen = perVeld[(int)veld] = termen?.CountBy(t => t, StringComparer.Ordinal)
                .ToDictionary(t => t.Key, t => veld.IsTekst() ? t.Value : 1, StringComparer.Ordinal) ?? [];
            Lengtes[(int)veld] = termen is null || (veld.IsTekst() && termen.Count == 0) ? Onbekend : aantallen.Values.Sum();
        }
    }

    /// <summary>Number of terms by field, or <see cref="Onbekend"/>.</summary>
    public int[] Lengtes { get; } = new int[Velden.Aantal];

    public IReadOnlyDictionary<string, int> this[Veld veld] => perVeld[(int)veld];

    /// <summary>The unknown fields of these lengths, a bit each.</summary>
    public static byte Patroon(ReadOnlySpan<int> lengtes)
    {
        var patroon = 0;
        for (var veld = 0; veld < Velden.Aantal; veld++) patroon |= lengtes[veld] == Onbekend ? 1 << veld : 0;
        return (byte)patroon;
    }

    public static Termen Van(KlantProfiel klant) => new(veld => veld switch
    {
        Veld.Woorden => Taalanalyse.Woorden(Tekst([.. Namen(klant), .. klant.Talenten ?? [], klant.Presentatie])),
        Veld.Delen => Taalanalyse.Delen(Tekst([.. Titels(klant), klant.Presentatie])),
        Veld.Competenties => klant.Competenties?.Select(c => c.Code),
        Veld.Ervaring => Beroepen(klant.Ervaring?.Select(e => e.Beroep).ToList()),
        Veld.Wens => Beroepen(klant.Gewenst?.Select(b => b.Code).ToList()),
        _ => throw new ArgumentOutOfRangeException(nameof(veld)),
    });

    public static Termen Van(VacatureProfiel vacature) => new(veld => veld switch
    {
        Veld.Woorden => Taalanalyse.Woorden(Tekst(Vraag.Teksten(vacature))),
        Veld.Delen => Taalanalyse.Delen(Tekst([vacature.Titel, vacature.Beroep?.Naam])),
        Veld.Competenties => vacature.Competenties?.Select(c => c.Code),
        Veld.Ervaring or Veld.Wens => Beroepen(vacature.Beroep is { } beroep ? [beroep.Code] : null),
        _ => throw new ArgumentOutOfRangeException(nameof(veld)),
    });

    /// <summary>Names of beroepen and competenties: words of the trade, not of the person.</summary>
    public static IEnumerable<string?> Namen(KlantProfiel klant) => [.. Titels(klant), .. klant.Competenties?.Select(c => c.Naam) ?? []];

    public static IEnumerable<string?> Namen(VacatureProfiel vacature) => [vacature.Titel, vacature.Beroep?.Naam, .. vacature.Competenties?.Select(c => c.Naam) ?? []];

    public static string Tekst(IEnumerable<string?> delen) => string.Join('\n', delen.Where(d => !string.IsNullOrWhiteSpace(d)));

    private static IEnumerable<string?> Titels(KlantProfiel klant) => [.. klant.Ervaring?.Select(e => e.Naam) ?? [], .. klant.Gewenst?.Select(b => b.Naam) ?? []];

    // Beroepen of which no code is known are unknown here; their names are text.
    private static IEnumerable<string>? Beroepen(List<string?>? codes) =>
        codes is null || (codes.Count > 0 && codes.TrueForAll(string.IsNullOrEmpty))
            ? null
            : codes.SelectMany(Beroepscode.Termen).Select(t => t.Term);
}
