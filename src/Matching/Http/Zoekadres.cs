using Microsoft.AspNetCore.Http.Extensions;

namespace Matching.Http;

/// <summary>The address of the page at hand with one question changed: what links for filters and pages are made of.</summary>
public static class Zoekadres
{
    /// <summary>With <paramref name="naam"/> set to <paramref name="waarde"/>, or without it when that is null.</summary>
    public static string Met(this HttpRequest request, string naam, string? waarde)
    {
        var vragen = request.Query.Where(v => v.Key != naam && v.Key != "pagina").SelectMany(v => v.Value, (v, w) => KeyValuePair.Create(v.Key, w ?? ""));
        var query = new QueryBuilder(vragen);
        if (waarde is not null) query.Add(naam, waarde);
        var tekst = query.ToQueryString().Value;
        return string.IsNullOrEmpty(tekst) ? request.Path.ToString() : tekst;
    }
}
