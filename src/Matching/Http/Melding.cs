using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Matching.Http;

/// <summary>A sentence that the next page shows once, after a redirect.</summary>
public static class Melding
{
    public const string Gelukt = "melding-gelukt";
    public const string Waarschuwing = "melding-waarschuwing";

    /// <summary>Tells that it worked.</summary>
    public static void Meld(this ITempDataDictionary tempData, string zin) => tempData[Gelukt] = zin;

    /// <summary>Tells that it did not happen, and why.</summary>
    public static void Waarschuw(this ITempDataDictionary tempData, string zin) => tempData[Waarschuwing] = zin;
}
