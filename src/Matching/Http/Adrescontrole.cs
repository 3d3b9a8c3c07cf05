namespace Matching.Http;

/// <summary>
/// An address in which a key is blank, or anything holds a control character, names nothing: nobody typed it and no page of ours links to it.
/// Here and not in every page, because model binding reads a blank as "not given".
/// </summary>
public static class Adrescontrole
{
    public static IApplicationBuilder UseAdrescontrole(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (Names(context.Request.RouteValues, context.Request.Query)) return next(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    private static bool Names(RouteValueDictionary keys, IQueryCollection query) =>
        !keys.Values.OfType<string>().Any(key => string.IsNullOrWhiteSpace(key) || key.Any(char.IsControl))
        && !query.Any(part => part.Key.Any(char.IsControl) || part.Value.Any(value => value?.Any(char.IsControl) == true));
}
