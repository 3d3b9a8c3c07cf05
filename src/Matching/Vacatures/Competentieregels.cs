using System.Globalization;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Vacatures;

/// <summary>Competenties as someone types them: one a line, <c>code | naam | niveau | vereist</c>; all but the code may be left out.</summary>
public static class Competentieregels
{
    /// <summary>Nobody asks more of one person, and what is shown stays readable.</summary>
    public const int Max = 50;

    private const int MaxNaam = 200;

    public static string Schrijf(IEnumerable<GevraagdeCompetentie>? competenties) => string.Join('\n', (competenties ?? []).Select(c =>
        string.Create(CultureInfo.InvariantCulture, $"{c.Code} | {c.Naam} | {c.Niveau} | {Waarde.Van(c.Eis)}")));

    /// <summary>The competenties, and a sentence for each line that cannot be read. No text is unknown, not none.</summary>
    public static (List<GevraagdeCompetentie>? Competenties, List<string> Fouten) Lees(string? tekst)
    {
        var (gelezen, fouten) = (new List<GevraagdeCompetentie>(), new List<string>());
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var nummer = 0;
        foreach (var regel in (tekst ?? "").Split('\n', StringSplitOptions.TrimEntries))
        {
            nummer++;
            if (regel.Length == 0) continue;
            if (gelezen.Count + fouten.Count >= Max)
            {
                fouten.Add($"Noem hoogstens {Max} vaardigheden. Haal vanaf regel {nummer} weg wat niet nodig is.");
                break;
            }

            var competentie = LeesRegel(regel, nummer, fouten);
            if (competentie is null) continue;
            if (!gezien.Add(competentie.Code)) fouten.Add($"Regel {nummer}: {competentie.Code} staat er al. Haal deze regel weg.");
            else gelezen.Add(competentie);
        }

        return (gelezen.Count == 0 ? null : gelezen, fouten);
    }

    private static GevraagdeCompetentie? LeesRegel(string regel, int nummer, List<string> fouten)
    {
        var delen = regel.Split('|', StringSplitOptions.TrimEntries);
        var eerder = fouten.Count;
        string? Deel(int i) => i < delen.Length && delen[i].Length > 0 ? delen[i] : null;

        if (delen.Length > 4) fouten.Add($"Regel {nummer}: er staan te veel streepjes. Schrijf: code | naam | niveau | vereist.");
        if (!Code.IsGeldig(delen[0])) fouten.Add($"Regel {nummer}: ‘{Kort(delen[0])}’ is geen code. Een code begint met sgr:, lokaal: of https:.");
        if (Deel(1) is { } naam && (naam.Length > MaxNaam || naam.Any(char.IsControl))) fouten.Add($"Regel {nummer}: de naam is te lang of onleesbaar. Gebruik hoogstens {MaxNaam} gewone tekens.");
        int? niveau = null;
        if (Deel(2) is { } cijfer)
        {
            if (int.TryParse(cijfer, NumberStyles.None, CultureInfo.InvariantCulture, out var gevonden) && gevonden is >= 1 and <= 5) niveau = gevonden;
            else fouten.Add($"Regel {nummer}: niveau ‘{Kort(cijfer)}’ kan niet. Kies 1 tot en met 5, of laat het leeg.");
        }

        var eis = Eis.Gewenst;
        if (Deel(3) is { } woord && !Waarde.TryParse(woord.ToLowerInvariant(), out eis)) fouten.Add($"Regel {nummer}: schrijf vereist of gewenst, niet ‘{Kort(woord)}’.");
        return fouten.Count == eerder ? new GevraagdeCompetentie(delen[0], Deel(1), niveau, eis) : null;
    }

    private static string Kort(string tekst) => tekst.Length <= 60 ? tekst : tekst[..57] + "…";
}
