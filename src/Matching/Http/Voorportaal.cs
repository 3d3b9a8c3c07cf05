using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Matching.Http;

/// <summary>
/// Behind a server that ends https, the visitor's address and https itself are known from its headers; setting <c>Matching:Proxy</c>, its IP addresses
/// with spaces. From anyone else those headers are not believed, and without the setting from nobody (ASVS 4.1.3).
/// </summary>
public static class Voorportaal
{
    public static void UseVoorportaal(this WebApplication app)
    {
        var adressen = (app.Configuration["Matching:Proxy"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // The framework reads an empty list as: believe everybody.
        if (adressen.Length == 0) return;
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = 1 };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var adres in adressen) options.KnownProxies.Add(IPAddress.Parse(adres));
        app.UseForwardedHeaders(options);
    }
}
