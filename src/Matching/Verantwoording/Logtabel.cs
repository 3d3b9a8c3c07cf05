using System.Globalization;
using System.Text;
using Matching.Kern;

namespace Matching.Verantwoording;

/// <summary>Lines of the Logboek as CSV (RFC 4180, <c>;</c>). A cell that a spreadsheet would take for a formula gets an apostrophe in front.</summary>
public static class Logtabel
{
    private static readonly string[] Kop = ["regel", "tijdstip", "account", "rol", "handeling", "soort", "onderwerp", "plek", "doel", "velden", "toelichting"];

    public static string Write(IEnumerable<Gevondenregel> regels)
    {
        var tekst = new StringBuilder();
        tekst.AppendJoin(';', Kop).Append("\r\n");
        foreach (var (regel, onderwerp) in regels)
        {
            string?[] cellen =
            [
                regel.Volgnummer.ToString(CultureInfo.InvariantCulture), regel.Tijdstip.ToString("O", CultureInfo.InvariantCulture), regel.Account, regel.Rol, Waarde.Van(regel.Handeling),
                regel.OnderwerpSoort, onderwerp, regel.Plek, regel.Doel, regel.Velden, regel.Toelichting,
            ];
            tekst.AppendJoin(';', cellen.Select(Cel)).Append("\r\n");
        }

        return tekst.ToString();
    }

    public static string Cel(string? waarde)
    {
        if (string.IsNullOrEmpty(waarde)) return "";
        var veilig = waarde.TrimStart() is ['=' or '+' or '-' or '@', ..] || waarde[0] is '\t' or '\r' or '\n' ? "'" + waarde : waarde;
        return veilig.AsSpan().ContainsAny(";\"\r\n") ? $"\"{veilig.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : veilig;
    }
}
