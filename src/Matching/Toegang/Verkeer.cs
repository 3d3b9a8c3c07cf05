using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace Matching.Toegang;

/// <summary>
/// How much one account, or one address of strangers, may ask at a time; configuration section <c>Matching:Verkeer</c>. The full board of a busy
/// Netwerkcafé asks some twenty times a second for a moment: that is far below it. In memory, per process: it is a brake on floods, no budget.
/// </summary>
public sealed class Verkeer
{
    /// <summary>At once, after half a minute of quiet.</summary>
    public int Piek { get; set; } = 600;

    /// <summary>For as long as one likes.</summary>
    public int PerSeconde { get; set; } = 20;

    public static void Add(IServiceCollection services)
    {
        services.AddOptions<Verkeer>().BindConfiguration("Matching:Verkeer");
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
            o.OnRejected = (context, _) =>
            {
                var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromSeconds(1);
                context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
        });
    }

    private static RateLimitPartition<string> Partition(HttpContext http)
    {
        // A file is for everybody; and the page that tells about the refusal comes by here a second time.
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null || http.Features.Get<IStatusCodeReExecuteFeature>() is not null) return RateLimitPartition.GetNoLimiter("");
        var verkeer = http.RequestServices.GetRequiredService<IOptions<Verkeer>>().Value;
        var wie = http.User.Identity is { IsAuthenticated: true } ? Account.Van(http.User).Sleutel : $"adres {http.Connection.RemoteIpAddress}";
        return RateLimitPartition.GetTokenBucketLimiter(wie, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = verkeer.Piek,
            TokensPerPeriod = verkeer.PerSeconde,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        });
    }
}
