using System.Reflection;
using Matching.Data;
using Matching.Http;
using Matching.Kern;
using Matching.Netwerkcafes;
using Matching.Toegang;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Protocol;

namespace Matching.Bord;

public static class BordSetup
{
    public static IServiceCollection AddBord(this IServiceCollection services)
    {
        services.AddSignalR(o =>
        {
            // A command is a few ids. Loss of a connection shows on both sides within twelve seconds.
            o.MaximumReceiveMessageSize = 8 * 1024;
            o.MaximumParallelInvocationsPerClient = 1;
            o.KeepAliveInterval = TimeSpan.FromSeconds(4);
            o.ClientTimeoutInterval = TimeSpan.FromSeconds(12);
            o.EnableDetailedErrors = false;
            o.AddFilter<Bordwacht>();
        }).AddJsonProtocol(o => Json.Configure(o.PayloadSerializerOptions));
        return services
            .AddSingleton<IHubProtocol, Bordprotocol>()
            .AddScoped<ReadBord>()
            .AddScoped<ReadBordsituatie>()
            .AddScoped<Bordschrijver>()
            .AddScoped<KoppelKlant>()
            .AddScoped<VerplaatsKlant>()
            .AddScoped<MaakLos>()
            .AddSingleton<Bordverbindingen>()
            .AddHostedService<Wijzigingsverspreider>()
            .AddHostedService<Bordbewaking>();
    }

    public static void MapBord(this IEndpointRouteBuilder routes)
    {
        routes.MapHub<BordHub>("/hubs/bord", o => o.CloseOnAuthenticationExpiration = true).RequireAuthorization(Deur.Bord)
            .WithMetadata(new Hubopdrachten([.. typeof(BordHub).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(m => m.Name)]));
        var bord = routes.MapGroup("/api/v1/netwerkcafes/{id}").RequireAuthorization(Deur.Bord).WithTags("Bord");
        bord.MapGet("bord", ReadAsync).WithSummary("Het hele bord van een Netwerkcafé.");
        bord.MapGet("gebeurtenissen", ReadSinceAsync).WithSummary("Wat er op het bord veranderde na een volgnummer.");
    }

    private static readonly NotFound Unknown = new("Dit Netwerkcafé bestaat niet. Kijk of het adres klopt.");

    private static async Task<IResult> ReadAsync(string id, HttpContext http, MatchingDbContext db, ReadBord read, CancellationToken stop) =>
        await db.NetwerkcafeAsync(id, stop) is { } cafe
            ? Results.Ok(await read.HandleAsync(cafe, Account.Van(http.User), stop))
            : Unknown.ToProblem();

    private static async Task<IResult> ReadSinceAsync(string id, long na, MatchingDbContext db, CancellationToken stop) =>
        await db.NetwerkcafeAsync(id, stop) is { } cafe
            ? Results.Ok(await db.GebeurtenissenNaAsync(cafe.Id, na, stop))
            : Unknown.ToProblem();
}
