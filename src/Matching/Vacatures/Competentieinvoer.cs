using System.Globalization;
using Matching.Kern;
using Matching.Taxonomie;

namespace Matching.Vacatures;

/// <summary>One competentie on the form: ticked or not, with how much of it and how badly. All text; empty is unknown.</summary>
public sealed record Competentieinvoer
{
    /// <summary>Nobody asks more of one person, and what is shown stays readable.</summary>
    public const int Max = 50;

    private const int MaxNaam = 200;

    public bool Gekozen { get; set; }

    public string? Code { get; set; }

    public string? Naam { get; set; }

    public string? Niveau { get; set; }

    /// <summary><c>vereist</c> or <c>gewenst</c>; empty is a wish.</summary>
    public string? Eis { get; set; }

    /// <summary>How the form first showed it, see <see cref="Stand"/>; empty when a person put it there.</summary>
    public string? Voorgesteld { get; set; }

    /// <summary>As it is now: when that is what was proposed, nobody touched it.</summary>
    public string Stand => $"{(Gekozen ? "ja" : "nee")} {Eis} {Niveau}".TrimEnd();

    public static Competentieinvoer Van(GevraagdeCompetentie competentie) => new()
    {
        Gekozen = true,
        Code = competentie.Code,
        Naam = competentie.Naam,
        Niveau = competentie.Niveau?.ToString(CultureInfo.InvariantCulture),
        Eis = Waarde.Van(competentie.Eis),
    };

    /// <summary>The ticked competenties, and a sentence for each that cannot be meant. None ticked is unknown, not none.</summary>
    public static (List<GevraagdeCompetentie>? Competenties, List<string> Fouten) Lees(IEnumerable<Competentieinvoer> invoer)
    {
        var (gelezen, fouten) = (new List<GevraagdeCompetentie>(), new List<string>());
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        foreach (var regel in invoer.Where(r => r.Gekozen))
        {
            if (gelezen.Count + fouten.Count >= Max)
            {
                fouten.Add($"Noem hoogstens {Max} vaardigheden. Haal weg wat niet nodig is.");
                break;
            }

            if (regel.Lees(fouten) is not { } competentie) continue;
            if (!gezien.Add(competentie.Code)) fouten.Add($"{Kort(competentie.Naam ?? competentie.Code)} staat er twee keer. Haal er een weg.");
            else gelezen.Add(competentie);
        }

        return (gelezen.Count == 0 ? null : gelezen, fouten);
    }

    private GevraagdeCompetentie? Lees(List<string> fouten)
    {
        var eerder = fouten.Count;
        var (code, naam) = (Code?.Trim() ?? "", Naam?.Trim() is { Length: > 0 } gegeven ? gegeven : null);
        if (!Taxonomie.Code.IsGeldig(code)) fouten.Add($"‘{Kort(code)}’ is geen code. Een code begint met sgr:, lokaal: of https:.");
        if (naam is not null && (naam.Length > MaxNaam || naam.Any(char.IsControl))) fouten.Add($"De naam van een vaardigheid is te lang of onleesbaar. Gebruik hoogstens {MaxNaam} gewone tekens.");
        int? niveau = null;
        if (Niveau?.Trim() is { Length: > 0 } cijfer)
        {
            if (int.TryParse(cijfer, NumberStyles.None, CultureInfo.InvariantCulture, out var gevonden) && gevonden is >= 1 and <= 5) niveau = gevonden;
            else fouten.Add($"Niveau ‘{Kort(cijfer)}’ kan niet. Kies 1 tot en met 5, of laat het leeg.");
        }

        var eis = Vacatures.Eis.Gewenst;
        if (Eis?.Trim() is { Length: > 0 } woord && !Waarde.TryParse(woord.ToLowerInvariant(), out eis)) fouten.Add($"Kies vereist of gewenst, niet ‘{Kort(woord)}’.");
        return fouten.Count == eerder ? new GevraagdeCompetentie(code, naam, niveau, eis) : null;
    }

    private static string Kort(string tekst) => tekst.Length <= 60 ? tekst : tekst[..57] + "…";
}
