using System.Globalization;
using System.Text;

namespace Matching.Import;

/// <summary>The report for people at a terminal: a table, then what needs mending.</summary>
public static class ImportverslagTekst
{
    private const int MaxPerBestand = 20;
    private static readonly CultureInfo Nederlands = Kern.Kalender.Nederlands;

    public static string Write(Importverslag verslag)
    {
        var tekst = new StringBuilder();
        if (verslag.Proef) tekst.AppendLine("Dit was een proef: er is niets veranderd.");
        tekst.AppendLine(Nederlands, $"{"bestand",-18}{"nieuw",10}{"gewijzigd",12}{"ongewijzigd",14}{"afgewezen",12}");
        foreach (var b in verslag.Bestanden)
        {
            tekst.AppendLine(b.Geweigerd is null
                ? string.Create(Nederlands, $"{b.Bestand,-18}{b.Nieuw,10:N0}{b.Gewijzigd,12:N0}{b.Ongewijzigd,14:N0}{b.Afgewezen,12:N0}")
                : $"{b.Bestand,-18}   geweigerd");
        }

        foreach (var b in verslag.Bestanden) AppendDetails(tekst, b);
        return tekst.ToString();
    }

    private static void AppendDetails(StringBuilder tekst, Bestandsverslag b)
    {
        if (b.Geweigerd is { } reden) tekst.AppendLine(Nederlands, $"{b.Bestand}: {reden}");
        if (b.OnbekendeKolommen is { } onbekend)
        {
            tekst.AppendLine(Nederlands, $"{b.Bestand}: {onbekend.Count:N0} onbekende kolommen overgeslagen: {string.Join(", ", onbekend.Take(MaxPerBestand))}");
        }

        foreach (var fout in b.Fouten.Take(MaxPerBestand))
        {
            tekst.AppendLine(Nederlands, $"{b.Bestand}, regel {fout.Regel}{(fout.Sleutel is null ? "" : $" ({fout.Sleutel})")}: {fout.Tekst}");
        }

        if (b.Fouten.Count > MaxPerBestand) tekst.AppendLine(Nederlands, $"{b.Bestand}: en nog {b.Fouten.Count - MaxPerBestand:N0} fouten. Met --json ziet u ze allemaal.");
    }
}
