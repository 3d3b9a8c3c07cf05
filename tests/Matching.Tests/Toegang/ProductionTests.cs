using Matching.Flow;
using Matching.Tests.Hosting;
using Matching.Toegang;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Matching.Tests.Toegang;

public sealed class ProductionTests
{
    [Theory]
    [InlineData("Development", true)]
    [InlineData("Production", false)]
    public async Task Demo_sign_in_exists_only_in_Development(string environment, bool expected)
    {
        await using var database = await Testdatabase.CreateAsync(Databasesoort.Sqlite);
        await using var app = Applicatie.Build(Applicatie.Builder(database.Opslag, environment, "http://127.0.0.1:0"));

        var routes = ((IEndpointRouteBuilder)app).DataSources.SelectMany(d => d.Endpoints).OfType<RouteEndpoint>().Select(e => e.RoutePattern.RawText);
        Assert.Equal(expected, routes.Contains("/aanmelden/demo"));
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(expected, scope.ServiceProvider.GetService<DemoAanmelding>() is not null);
        Assert.Equal(expected, scope.ServiceProvider.GetServices<DemoAccount>().Any());
    }
}
