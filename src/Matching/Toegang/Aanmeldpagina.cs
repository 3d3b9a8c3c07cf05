using Matching.Http;
using Matching.Kern;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Matching.Toegang;

/// <summary>Where someone reads why signing in did not go through.</summary>
public static class Aanmeldpagina
{
    public const string Pad = "/aanmelden";

    /// <summary>The page with the sentence on it; a person who is refused did nothing wrong, so it is no error page.</summary>
    public static string Met(HttpContext http, Fault fault, string? terug)
    {
        var tempData = http.RequestServices.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(http);
        tempData.Waarschuw(fault.Tekst);
        tempData.Save();
        return Pad + QueryString.Create("terug", terug ?? "");
    }
}
