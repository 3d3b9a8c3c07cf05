using Matching.Kern;

namespace Matching.Http;

/// <summary>Counts as a screen writes them: 1 kandidaat, 12 kandidaten.</summary>
public static class Aantaltekst
{
    public static string Aantal(this int aantal, string een, string meer) =>
        aantal == 1 ? $"1 {een}" : $"{aantal.ToString("#,0", Kalender.Nederlands)} {meer}";
}
