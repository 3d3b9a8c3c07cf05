using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;

namespace Matching.Toegang.Sleutels;

public static class SleutelsSetup
{
    public static IServiceCollection AddSleutels(this IServiceCollection services) => services
        .AddSingleton<Sleutelkast>()
        .AddScoped<Rem>()
        .AddSingleton<IPostConfigureOptions<CookieAuthenticationOptions>, Aanmeldplekken>();
}
