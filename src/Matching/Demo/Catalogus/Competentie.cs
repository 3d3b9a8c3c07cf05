using System.Text;

namespace Matching.Demo.Catalogus;

/// <summary>Codes and names of competenties: the gemeente's own (<c>lokaal:</c>) and the 25 SUWI gedragscompetenties (<c>sgr:</c>).</summary>
public static class Competentie
{
    /// <summary>The SUWI list; numbers 24103 and 24117 do not exist.</summary>
    public static IReadOnlyDictionary<string, string> Gedrag { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["sgr:24100"] = "Beslissen en activiteiten initiëren", ["sgr:24101"] = "Aansturen", ["sgr:24102"] = "Begeleiden",
        ["sgr:24104"] = "Aandacht en begrip tonen", ["sgr:24105"] = "Samenwerken en overleggen", ["sgr:24106"] = "Ethisch en integer handelen",
        ["sgr:24107"] = "Relaties bouwen en netwerken", ["sgr:24108"] = "Overtuigen en beïnvloeden", ["sgr:24109"] = "Presenteren",
        ["sgr:24110"] = "Formuleren en rapporteren", ["sgr:24111"] = "Vakdeskundigheid toepassen", ["sgr:24112"] = "Materialen en middelen inzetten",
        ["sgr:24113"] = "Analyseren", ["sgr:24114"] = "Onderzoeken", ["sgr:24115"] = "Creëren en innoveren", ["sgr:24116"] = "Leren",
        ["sgr:24118"] = "Plannen en organiseren", ["sgr:24119"] = "Op de behoeften en verwachtingen van de klant richten",
        ["sgr:24120"] = "Kwaliteit leveren", ["sgr:24121"] = "Instructies en procedures opvolgen",
        ["sgr:24122"] = "Omgaan met verandering en aanpassen", ["sgr:24123"] = "Met druk en tegenslag omgaan",
        ["sgr:24124"] = "Gedrevenheid en ambitie tonen", ["sgr:24125"] = "Ondernemend en commercieel handelen",
        ["sgr:24126"] = "Bedrijfsmatig handelen",
    };

    public static IReadOnlyList<string> Gedragscodes { get; } = [.. Gedrag.Keys];

    /// <summary>"Werken met een handscanner" becomes <c>lokaal:werken-met-een-handscanner</c>.</summary>
    public static string CodeOf(string naam)
    {
        var code = new StringBuilder("lokaal:");
        foreach (var c in naam.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(c))
                code.Append(c);
            else if (c is ' ' or '-' or '/' && code[^1] is not ('-' or ':'))
                code.Append('-');
        }
        return code.ToString().TrimEnd('-');
    }
}
