using Matching.Data;
using Matching.Toegang;
using Matching.Toegang.Sleutels;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers.Contactpersonen;

public static class ContactpersonenSetup
{
    public static IServiceCollection AddContactpersonen(this IServiceCollection services)
    {
        services.AddIdentityCore<Contactpersoon>().AddUserStore<Passkeyopslag>();
        services.AddOptions<IdentityPasskeyOptions>().Configure<IConfiguration>(Configure);
        return services
            .AddScoped<IPasskeyHandler<Contactpersoon>, PasskeyHandler<Contactpersoon>>()
            .AddScoped<Passkeyvragen>()
            .AddScoped<InviteContactpersoon>()
            .AddScoped<WithdrawContactpersoon>()
            .AddScoped<EnrolContactpersoon>()
            .AddScoped<SignInContactpersoon>()
            .AddSingleton(new Aanmeldplek(Deur.Profielen, SignInContactpersoon.Plek, "Ik ben een werkgever"))
            .AddSingleton(new Sessiecontrole(MayGoOnAsync));
    }

    private static void Configure(IdentityPasskeyOptions passkeys, IConfiguration instellingen)
    {
        // Together with the device itself the second factor: what one is or knows.
        passkeys.UserVerificationRequirement = "required";
        // So that nobody types an address: the device knows whose passkey it is.
        passkeys.ResidentKeyRequirement = "required";
        if (Uri.TryCreate(instellingen["Matching:Adres"], UriKind.Absolute, out var adres)) passkeys.ServerDomain = adres.Host;
    }

    /// <summary>Who signed in as a person goes on as long as that person was not withdrawn.</summary>
    private static async Task<bool> MayGoOnAsync(MatchingDbContext db, Account account, CancellationToken stop) =>
        account.Contactpersoon is not { } id || await db.Set<Contactpersoon>().AnyAsync(c => c.Id == new ContactpersoonId(id) && c.Ingetrokken == null, stop);
}
