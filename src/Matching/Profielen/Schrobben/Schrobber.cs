using System.Text;
using System.Text.RegularExpressions;

namespace Matching.Profielen.Schrobben;

/// <summary>
/// Finds what gives a person away in Dutch free text (T18). A net under the person who reads, not instead of one: rules miss what they have
/// not seen before. Searched again until nothing is left, so that cleaning twice is cleaning once.
/// </summary>
public static class Schrobber
{
    /// <summary>Each pattern is bounded and takes time in proportion to the text; this is for what was overlooked.</summary>
    public const int TimeoutMs = 2000;

    /// <summary>What stands beside a removed piece can become recognisable itself; honest text is done in three rounds.</summary>
    private const int Rondes = 12;

    private static readonly Func<Leestekst, IEnumerable<Treffer>>[] Zoekers =
        [Mailadressen.Zoek, Telefoonnummers.Zoek, Nummers.Zoek, Webadressen.Zoek, Adressen.Zoek, Geboortedatums.Zoek, Kentekens.Zoek, Namen.Zoek];

    public static Schoonmaak Schrob(string tekst, EigenGegevens eigen)
    {
        try
        {
            var lees = Leestekst.Van(tekst);
            var zoekEigen = new Eigen(eigen);
            for (var ronde = 0; ronde < Rondes; ronde++)
            {
                var gevonden = Samen(zoekEigen.Zoek(lees).Concat(Zoekers.SelectMany(zoek => zoek(lees))));
                if (gevonden.Count == 0) return Klaar(tekst, lees);
                lees = lees.Zonder(gevonden);
            }
        }
        catch (RegexMatchTimeoutException)
        {
            // Falls through: what cannot be searched is not shown.
        }

        var alles = new Treffer(0, tekst.Length, Identificator.Tekst, Zekerheid.Zeker);
        return new Schoonmaak(tekst, Identificator.Tekst.Merk, [alles]);
    }

    private static Schoonmaak Klaar(string tekst, Leestekst lees)
    {
        var schoon = new StringBuilder(tekst.Length);
        var vanaf = 0;
        foreach (var treffer in lees.Verwijderd)
        {
            schoon.Append(tekst, vanaf, treffer.Begin - vanaf).Append(treffer.Soort.Merk);
            vanaf = treffer.Eind;
        }

        schoon.Append(tekst, vanaf, tekst.Length - vanaf);
        var indirect = Samen(Omgeving.Zoek(lees)).Select(lees.InBron);
        return new Schoonmaak(tekst, schoon.ToString(), [.. lees.Verwijderd.Concat(indirect).OrderBy(t => t.Begin)]);
    }

    /// <summary>Overlapping hits as one: the own details name it, else the most certain, else the longest.</summary>
    private static List<Treffer> Samen(IEnumerable<Treffer> treffers)
    {
        var samen = new List<Treffer>();
        foreach (var treffer in treffers.Where(t => t.Eind > t.Begin).OrderBy(t => t.Begin).ThenByDescending(t => t.Eind))
        {
            if (samen.Count == 0 || samen[^1].Eind <= treffer.Begin)
            {
                samen.Add(treffer);
                continue;
            }

            var vorige = samen[^1];
            var soort = new[] { vorige, treffer }.OrderByDescending(t => t.IsEigen).ThenByDescending(t => t.Zekerheid).ThenByDescending(t => t.Eind - t.Begin).First().Soort;
            samen[^1] = new(vorige.Begin, Math.Max(vorige.Eind, treffer.Eind), soort, vorige.Zekerheid > treffer.Zekerheid ? vorige.Zekerheid : treffer.Zekerheid);
        }

        return samen;
    }
}
