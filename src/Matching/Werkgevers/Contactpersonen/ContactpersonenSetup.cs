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
        var adres = Uri.TryCreate(instellingen["Matching:Adres"], UriKind.Absolute, out var ingesteld) ? ingesteld : null;
        passkeys.ServerDomain = adres?.Host;
        passkeys.ValidateOrigin = context => ValueTask.FromResult(!context.CrossOrigin && IsEigen(context, adres));
    }

    /// <summary>Signed on a page of ours: the address of the settings, or else the one this request came to.</summary>
    private static bool IsEigen(PasskeyOriginValidationContext context, Uri? adres) =>
        context.Origin == (adres?.GetLeftPart(UriPartial.Authority) ?? $"{context.HttpContext.Request.Scheme}://{context.HttpContext.Request.Host}");

    /// <summary>Who signed in as a person goes on as long as that person was not withdrawn.</summary>
    private static async Task<bool> MayGoOnAsync(MatchingDbContext db, Account account, CancellationToken stop) =>
        account.Contactpersoon is not { } id || await db.Set<Contactpersoon>().AnyAsync(c => c.Id == new ContactpersoonId(id) && c.Ingetrokken == null, stop);
}
