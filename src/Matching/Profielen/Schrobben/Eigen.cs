using System.Buffers;

namespace Matching.Profielen.Schrobben;

/// <summary>The klant's own name, number and address in every form in which a person writes them.</summary>
public sealed class Eigen
{
    private static readonly HashSet<string> Vulwoorden = new(StringComparer.Ordinal)
    {
        "apenstaartje", "apestaartje", "aapstaartje", "apenstaart", "at", "bij", "op", "punt", "dot", "streepje", "liggend", "laag", "underscore", "min", "een", "a", "dan", "en", "met",
    };

    private static readonly SearchValues<char> Tussen = SearchValues.Create(" .,-_'*+/\n");

    private readonly HashSet<string> voornamen;
    private readonly HashSet<string> achternamen;
    private readonly HashSet<string> tussen;
    private readonly IReadOnlyList<string> aaneen;
    private readonly string heleNaam;
    private readonly IReadOnlyList<string> binnenin;
    private readonly IReadOnlyList<string> initialen;
    private readonly string? cijfers;
    private readonly IReadOnlyList<string> adressen;

    public Eigen(EigenGegevens gegevens)
    {
        var (voor, achter) = (Delen(gegevens.Voornaam), Delen(gegevens.Achternaam));
        tussen = achter.Where(Namenlijst.IsTussenvoegsel).ToHashSet(StringComparer.Ordinal);
        var kern = achter.Where(d => d.Length > 1 && !tussen.Contains(d)).ToList();
        if (kern.Count == 0) kern = [.. achter.Where(d => d.Length > 1)];
        achternamen = kern.ToHashSet(StringComparer.Ordinal);
        voornamen = voor.Where(d => d.Length > 1).ToHashSet(StringComparer.Ordinal);
        var (voornaam, achternaam, kort) = (string.Concat(voor), string.Concat(achter), string.Concat(kern));
        var letters = string.Concat(voor.Select(d => d[0]));
        heleNaam = voornaam + achternaam;
        var segmenten = gegevens.Achternaam.Split('-').Select(s => string.Concat(Delen(s))).ToList();
        string[] heel = [heleNaam, achternaam + voornaam, voornaam + kort, kort + voornaam];
        binnenin = [.. heel.Concat(voor.Select(v => v + achternaam)).Where(n => n.Length > 5).Distinct(StringComparer.Ordinal)];
        aaneen = [.. heel.Concat([voornaam, achternaam, kort, letters + achternaam, letters + kort, achternaam + letters, kort + letters, kort + letters + string.Concat(tussen), kort + voornaam + string.Concat(tussen)])
            .Concat(segmenten).Concat(segmenten.Select(s => voornaam + s)).Concat(segmenten.Select(s => letters + s)).Concat(voor).Where(n => n.Length > 2).Distinct(StringComparer.Ordinal)];
        initialen = [.. new[] { letters + string.Concat(kern.Select(d => d[0])), letters + string.Concat(achter.Select(d => d[0])) }.Where(l => l.Length > 1).Distinct(StringComparer.Ordinal)];
        cijfers = Nationaal(gegevens.Telefoon);
        adressen = Adressen(gegevens.Email);
    }

    public IEnumerable<Treffer> Zoek(Leestekst lees) => Verbind(lees, [.. Naamdelen(lees).Concat(Aaneen(lees))]).Concat(Telefoon(lees)).Concat(Mail(lees));

    private static List<string> Delen(string naam) => [.. Woord.Lees(Lettervorm.Van(naam)).Select(w => w.Klein)];

    private IEnumerable<Treffer> Naamdelen(Leestekst lees)
    {
        foreach (var woord in lees.Woorden)
        {
            if (IsDeel(woord.Klein) || (woord.Klein.Length > 2 && woord.Klein[^1] == 's' && IsDeel(woord.Klein[..^1])))
            {
                // "Ik ben blij" is not about Ben, and "ik ben bakker" not about mevrouw Bakker.
                if (!woord.HeeftHoofdletter && Woordenlijst.IsGewoon(woord.Klein)) continue;
                var gewoon = Woordenlijst.IsOokNaam(woord.Klein) || Woordenlijst.IsGewoon(woord.Klein);
                yield return Van(woord.Begin, woord.Eind, gewoon && !woord.HeeftHoofdletter ? Zekerheid.Onzeker : Zekerheid.Zeker);
            }
            else if (binnenin.FirstOrDefault(n => woord.Klein.Contains(n, StringComparison.Ordinal)) is not null)
            {
                yield return Van(woord.Begin, woord.Eind);
            }
            else if (woord.HeeftHoofdletter && woord.Klein.Length > 4 && voornamen.Concat(achternamen).Any(n => n.Length > 4 && Schrijffout(n, woord.Klein)))
            {
                yield return Van(woord.Begin, woord.Eind, Zekerheid.Onzeker);
            }
        }
    }

    private bool IsDeel(string klein) => voornamen.Contains(klein) || achternamen.Contains(klein);

    /// <summary>Names cut in pieces or run together: <c>Fa-ti-ma</c>, <c>F a t i m a</c>, <c>f.el idrissi</c>, <c>vandenberg</c>.</summary>
    private IEnumerable<Treffer> Aaneen(Leestekst lees)
    {
        var woorden = lees.Woorden;
        for (var i = 0; i < woorden.Count; i++)
        {
            foreach (var naam in aaneen.Concat(initialen))
            {
                var eind = Volg(lees, i, naam);
                if (eind < 0) continue;
                var isInitialen = initialen.Contains(naam, StringComparer.Ordinal);
                if (isInitialen && (eind == i || !woorden[i].HeeftHoofdletter || woorden[eind].Tekst.Length > 1 || lees.Tekst[woorden[i].Eind] != '.')) continue;
                if (eind == i && (IsDeel(naam) || (naam.Length < 5 && Woordenlijst.IsGewoon(naam)))) continue;
                var losseLetters = woorden[i].Tekst.Length == 1 && eind > i;
                yield return Van(woorden[i].Begin, woorden[eind].Eind, isInitialen || (naam.Length < 5 && eind > i && !losseLetters) ? Zekerheid.Onzeker : Zekerheid.Zeker);
            }
        }
    }

    /// <summary>The last word of a run of words from <paramref name="i"/> on that together spell a name; -1 when they do not.</summary>
    private static int Volg(Leestekst lees, int i, string naam)
    {
        var plek = 0;
        for (var j = i; j < lees.Woorden.Count; j++)
        {
            var woord = lees.Woorden[j];
            if (j > i && (woord.Begin - lees.Woorden[j - 1].Eind > 3 || lees.Tekst.AsSpan(lees.Woorden[j - 1].Eind, woord.Begin - lees.Woorden[j - 1].Eind).IndexOfAnyExcept(Tussen) >= 0)) return -1;
            if (naam.Length - plek < woord.Klein.Length || string.CompareOrdinal(naam, plek, woord.Klein, 0, woord.Klein.Length) != 0) return -1;
            plek += woord.Klein.Length;
            if (plek == naam.Length) return j;
        }

        return -1;
    }

    /// <summary>Parts of the name that stand together are one hit, with the prefixes and initials around them.</summary>
    private List<Treffer> Verbind(Leestekst lees, List<Treffer> delen)
    {
        var verbonden = new List<Treffer>();
        var gezien = delen.OrderBy(d => d.Begin).ThenByDescending(d => d.Eind).ToList();
        var w = 0;
        foreach (var deel in gezien)
        {
            while (w < lees.Woorden.Count && lees.Woorden[w].Begin < deel.Begin) w++;
            var begin = deel.Begin;
            var achternaam = achternamen.Contains(Lettervorm.Van(lees.Tekst[deel.Begin..deel.Eind]).ToLowerInvariant().TrimEnd('s')) || achternamen.Contains(lees.Tekst[deel.Begin..deel.Eind].ToLowerInvariant());
            for (var j = w - 1; j >= 0 && j > w - 6 && lees.Woorden[j].Eind >= begin - 2 && lees.Tekst.AsSpan(lees.Woorden[j].Eind, begin - lees.Woorden[j].Eind).IndexOfAnyExcept(" .-'") < 0; j--)
            {
                var woord = lees.Woorden[j];
                var initiaal = woord.Tekst.Length == 1 && heleNaam.Contains(woord.Klein, StringComparison.Ordinal) && (woord.HeeftHoofdletter || lees.Tekst[woord.Eind] == '.');
                if (!(achternaam && tussen.Contains(woord.Klein)) && !(achternaam && initiaal)) break;
                begin = woord.Begin;
            }

            var eind = deel.Eind;
            for (var j = w; j < lees.Woorden.Count && lees.Woorden[j].Begin <= eind + 2 && !achternaam; j++)
            {
                var woord = lees.Woorden[j];
                if (woord.Begin < eind) continue;
                if (lees.Tekst.AsSpan(eind, woord.Begin - eind).IndexOfAnyExcept(" .-'") >= 0 || woord.Tekst.Length != 1 || !woord.HeeftHoofdletter || !achternamen.Any(a => a[0] == woord.Klein[0])) break;
                eind = woord.Eind;
            }

            verbonden.Add(Namen.MetBezit(lees, deel with { Begin = begin, Eind = eind }));
        }

        return verbonden;
    }

    private IEnumerable<Treffer> Telefoon(Leestekst lees)
    {
        if (cijfers is null) yield break;
        foreach (var rij in Cijferrij.Lees(lees))
        {
            var plek = rij.Cijfers.IndexOf(cijfers, StringComparison.Ordinal);
            if (plek >= 0)
            {
                var eerste = rij.Cijfers[..plek] is "0" or "31" or "0031" or "310" or "00310" ? 0 : plek > 0 && rij.Cijfers[plek - 1] == '0' ? plek - 1 : plek;
                var begin = rij.Plaatsen[eerste].Begin;
                yield return new(begin > 0 && lees.Tekst[begin - 1] is '+' or '(' ? begin - 1 : begin, rij.Plaatsen[plek + cijfers.Length - 1].Eind, Identificator.EigenTelefoon, Zekerheid.Zeker);
            }
            else if (rij.Cijfers.Length >= 6 && cijfers.EndsWith(rij.Cijfers, StringComparison.Ordinal))
            {
                yield return new(rij.Begin, rij.Eind, Identificator.EigenTelefoon, Zekerheid.Zeker);
            }
        }
    }

    private IEnumerable<Treffer> Mail(Leestekst lees)
    {
        if (adressen.Count == 0) yield break;
        var stukken = Stukken(lees.Tekst);
        for (var i = 0; i < stukken.Count; i++)
        {
            foreach (var adres in adressen)
            {
                var eind = VolgAdres(lees.Tekst, stukken, i, adres);
                if (eind >= 0) yield return new(stukken[i].Begin, stukken[eind].Eind, Identificator.EigenMail, Zekerheid.Zeker);
            }
        }
    }

    private static int VolgAdres(string tekst, List<(int Begin, int Eind, string Klein)> stukken, int i, string adres)
    {
        var (plek, vulling) = (0, 0);
        for (var j = i; j < stukken.Count && vulling < 6; j++)
        {
            var stuk = stukken[j];
            if (j > i && (stuk.Begin - stukken[j - 1].Eind > 5 || tekst.AsSpan(stukken[j - 1].Eind, stuk.Begin - stukken[j - 1].Eind).Contains(Leestekst.Merk))) return -1;
            if (adres.Length - plek >= stuk.Klein.Length && string.CompareOrdinal(adres, plek, stuk.Klein, 0, stuk.Klein.Length) == 0) plek += stuk.Klein.Length;
            else if (j > i && Vulwoorden.Contains(stuk.Klein)) vulling++;
            else return -1;
            if (plek == adres.Length) return j;
        }

        return -1;
    }

    private static List<(int Begin, int Eind, string Klein)> Stukken(string tekst)
    {
        var stukken = new List<(int, int, string)>();
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!char.IsLetterOrDigit(tekst[i])) continue;
            var begin = i;
            while (i < tekst.Length && char.IsLetterOrDigit(tekst[i])) i++;
            stukken.Add((begin, i, tekst[begin..i].ToLowerInvariant()));
        }

        return stukken;
    }

    private static Treffer Van(int begin, int eind, Zekerheid zekerheid = Zekerheid.Zeker) => new(begin, eind, Identificator.EigenNaam, zekerheid);

    /// <summary>The digits without country code and leading zero; too few to search for is none.</summary>
    private static string? Nationaal(string? telefoon)
    {
        var nummer = string.Concat((telefoon ?? "").Where(char.IsAsciiDigit));
        if (nummer.StartsWith("0031", StringComparison.Ordinal)) nummer = nummer[4..];
        else if (nummer.StartsWith("31", StringComparison.Ordinal) && nummer.Length > 10) nummer = nummer[2..];
        nummer = nummer.TrimStart('0');
        return nummer.Length >= 6 ? nummer : null;
    }

    /// <summary>The address and what stands before its at sign, letters and digits only; the longest first.</summary>
    private static IReadOnlyList<string> Adressen(string? email)
    {
        var delen = Lettervorm.Van(email ?? "").ToLowerInvariant().Split('@');
        if (delen.Length != 2) return [];
        var (lokaal, domein) = (Kaal(delen[0]), Kaal(delen[1]));
        string[] gevonden = [lokaal + domein, .. lokaal.Length > 4 && lokaal != "info" ? new[] { lokaal } : []];
        return [.. gevonden.Where(a => a.Length > 4)];

        static string Kaal(string tekst) => string.Concat(tekst.Where(char.IsLetterOrDigit));
    }

    /// <summary>One letter wrong, missing, extra or two swapped, with the same first letter.</summary>
    private static bool Schrijffout(string naam, string woord)
    {
        if (naam == woord || naam[0] != woord[0] || Math.Abs(naam.Length - woord.Length) > 1) return false;
        var i = 0;
        while (i < naam.Length && i < woord.Length && naam[i] == woord[i]) i++;
        var (n, w) = (naam[i..], woord[i..]);
        return n.Length > w.Length ? n[1..] == w
            : n.Length < w.Length ? n == w[1..]
            : n[1..] == w[1..] || (n.Length > 1 && n[0] == w[1] && n[1] == w[0] && n[2..] == w[2..]);
    }
}
