using Matching.Klanten;
using Matching.Profielen.Schrobben;

namespace Matching.Profielen.Aanbieden;

/// <param name="Opgeslagen">Null when nothing was written yet; then <paramref name="Schoonmaak"/> is of what the diagnose says, as a start.</param>
/// <param name="ControleDoor">Name of who checked the text as it stands; null when nobody did.</param>
public sealed record Aanbiedbeeld(Klant Klant, Aanbiedtekst? Opgeslagen, Schoonmaak Schoonmaak, string? ControleDoor)
{
    /// <summary>The text in pieces, what was found apart from what was not.</summary>
    public IEnumerable<(string Tekst, Treffer? Treffer)> Stukken
    {
        get
        {
            var vanaf = 0;
            foreach (var treffer in Schoonmaak.Treffers)
            {
                if (treffer.Begin > vanaf) yield return (Schoonmaak.Tekst[vanaf..treffer.Begin], null);
                yield return (Schoonmaak.Van(treffer), treffer);
                vanaf = treffer.Eind;
            }

            if (vanaf < Schoonmaak.Tekst.Length) yield return (Schoonmaak.Tekst[vanaf..], null);
        }
    }

    /// <summary>What keeps the text from being released, in words: what it is and where it stands.</summary>
    public static IReadOnlyList<string> Beletsels(Schoonmaak schoonmaak) =>
        [.. schoonmaak.Beletsels.Select(t => $"{(t.Soort == Identificator.Tekst ? "een tekst die we niet konden nakijken" : Lidwoord(t.Soort))}: ‘{schoonmaak.Van(t)}’ ({Plek(schoonmaak.Tekst, t.Begin)})")];

    private static string Lidwoord(Identificator soort) => soort switch
    {
        Identificator.EigenNaam => "de naam van de klant",
        Identificator.EigenTelefoon => "het telefoonnummer van de klant",
        Identificator.EigenMail => "het e-mailadres van de klant",
        _ => $"een {soort.Woorden}",
    };

    private static string Plek(string tekst, int begin)
    {
        var regel = tekst.AsSpan(0, begin).Count('\n') + 1;
        return $"regel {regel}, vanaf teken {begin - tekst.LastIndexOf('\n', Math.Max(0, begin - 1), begin)}";
    }
}
