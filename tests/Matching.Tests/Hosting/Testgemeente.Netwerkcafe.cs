using System.Net;
using Matching.Flow;
using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Werkgevers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Matching.Tests.Hosting;

public sealed partial class Testgemeente
{
    /// <summary>A Netwerkcafé of today with these guests.</summary>
    public async Task<Netwerkcafe> AddNetwerkcafeAsync(string sleutel, IEnumerable<Werkgever> werkgevers, IEnumerable<Klant> klanten)
    {
        var id = NetwerkcafeId.New();
        var cafe = new Netwerkcafe
        {
            Id = id,
            Sleutel = sleutel,
            Datum = Vandaag,
            Van = new(10, 0),
            Tot = new(12, 30),
            Locatie = "Buurthuis",
            Werkgevers = werkgevers.Select(w => new NetwerkcafeWerkgever { NetwerkcafeId = id, WerkgeverId = w.Id }).ToList(),
            Klanten = klanten.Select(k => new Deelname { NetwerkcafeId = id, KlantId = k.Id }).ToList(),
        };
        await AddAsync(cafe);
        return cafe;
    }

    /// <summary>A second process on the same data, as behind a load balancer; a session of the one holds on the other.</summary>
    public async Task<(WebApplication App, Uri Url)> StartBesideAsync()
    {
        var builder = Applicatie.Builder(Opslag, environment: "Development", urls: "http://127.0.0.1:0", Rustig);
        builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(Clock));
        var beside = Applicatie.Build(builder);
        await beside.StartAsync();
        return (beside, new Uri(beside.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()));
    }

    /// <summary>The session of an account, for what is no browser.</summary>
    public async Task<CookieContainer> SessionAsync(string account)
    {
        var cookies = new CookieContainer();
        using var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var http = new HttpClient(handler);
        using var form = new FormUrlEncodedContent([new("account", account)]);
        using var answer = await http.PostAsync(new Uri(Url, "/aanmelden/demo"), form);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return cookies;
    }
}
