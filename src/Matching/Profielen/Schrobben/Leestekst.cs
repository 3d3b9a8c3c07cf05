using System.Text;

namespace Matching.Profielen.Schrobben;

/// <summary>
/// A text as an eye reads it: without invisible characters and accents, look-alike letters and digits of any script as plain ones. Every
/// character remembers where it came from. What was found stands in it as one <see cref="Merk"/>, which no pattern matches.
/// </summary>
public sealed class Leestekst
{
    public const char Merk = '\uE000';

    private readonly int[] begin;
    private readonly int[] eind;

    private Leestekst(string tekst, int[] begin, int[] eind, IReadOnlyList<Treffer> verwijderd)
    {
        Tekst = tekst;
        this.begin = begin;
        this.eind = eind;
        Verwijderd = verwijderd;
        Woorden = Woord.Lees(tekst);
    }

    public string Tekst { get; }

    public IReadOnlyList<Woord> Woorden { get; }

    /// <summary>What was taken out, with places in the source.</summary>
    public IReadOnlyList<Treffer> Verwijderd { get; }

    public static Leestekst Van(string bron)
    {
        var tekst = new StringBuilder(bron.Length);
        List<int> van = [], tot = [];
        for (var i = 0; i < bron.Length;)
        {
            var merk = bron[i] == '[' ? Identificatoren.Merken.FirstOrDefault(m => string.CompareOrdinal(bron, i, m, 0, m.Length) == 0) : null;
            var lengte = merk?.Length ?? RuneLengte(bron, i);
            if (merk is not null) tekst.Append(Merk);
            else Lettervorm.Append(bron.AsSpan(i, lengte), tekst);
            while (van.Count < tekst.Length)
            {
                van.Add(i);
                tot.Add(i + lengte);
            }

            i += lengte;
        }

        return new Leestekst(tekst.ToString(), [.. van], [.. tot], []);
    }

    public Treffer InBron(Treffer hier) => hier with { Begin = begin[hier.Begin], Eind = eind[hier.Eind - 1] };

    /// <param name="treffers">In order, none overlapping.</param>
    public Leestekst Zonder(IReadOnlyList<Treffer> treffers)
    {
        var tekst = new StringBuilder(Tekst.Length);
        List<int> nieuwBegin = [], nieuwEind = [];
        var vanaf = 0;
        foreach (var treffer in treffers)
        {
            Kopieer(vanaf, treffer.Begin);
            tekst.Append(Merk);
            nieuwBegin.Add(begin[treffer.Begin]);
            nieuwEind.Add(eind[treffer.Eind - 1]);
            vanaf = treffer.Eind;
        }

        Kopieer(vanaf, Tekst.Length);
        return new Leestekst(tekst.ToString(), [.. nieuwBegin], [.. nieuwEind], [.. Verwijderd.Concat(treffers.Select(InBron)).OrderBy(t => t.Begin)]);

        void Kopieer(int van, int tot)
        {
            tekst.Append(Tekst, van, tot - van);
            nieuwBegin.AddRange(begin[van..tot]);
            nieuwEind.AddRange(eind[van..tot]);
        }
    }

    private static int RuneLengte(string bron, int i)
    {
        Rune.DecodeFromUtf16(bron.AsSpan(i), out _, out var lengte);
        return lengte;
    }
}
