using System.Globalization;

namespace Matching.Vacatures.Intake;

/// <summary>Small numbers as people write them: 3, drie.</summary>
internal static class Telwoord
{
    public const string Patroon = @"\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig";

    private static readonly Dictionary<string, int> Woorden = new(StringComparer.OrdinalIgnoreCase)
    {
        ["een"] = 1, ["één"] = 1, ["twee"] = 2, ["drie"] = 3, ["vier"] = 4, ["vijf"] = 5, ["zes"] = 6, ["zeven"] = 7, ["acht"] = 8, ["negen"] = 9,
        ["tien"] = 10, ["twaalf"] = 12, ["vijftien"] = 15, ["twintig"] = 20,
    };

    public static int Lees(string tekst) => Woorden.TryGetValue(tekst, out var getal) ? getal : int.Parse(tekst, CultureInfo.InvariantCulture);
}
