using Matching.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>
/// What the framework's passkey ceremonies need to know of us: who someone is and which passkeys that person has. The rest of its user
/// administration is not used here: people are invited, changed and withdrawn by our own use cases.
/// </summary>
public sealed class Passkeyopslag(MatchingDbContext db) : IUserPasskeyStore<Contactpersoon>
{
    public Task<string> GetUserIdAsync(Contactpersoon user, CancellationToken cancellationToken) => Task.FromResult(user.Id.Value.ToString());

    public Task<string?> GetUserNameAsync(Contactpersoon user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.Email);

    /// <summary>Only who may sign in, or was invited to begin to.</summary>
    public async Task<Contactpersoon?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Guid.TryParse(userId, out var id) ? await db.Set<Contactpersoon>().SingleOrDefaultAsync(c => c.Id == new ContactpersoonId(id) && c.Ingetrokken == null, cancellationToken) : null;

    /// <summary>None: asked only to keep a device from making a second, and here a new one takes the place of the old.</summary>
    public Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Contactpersoon user, CancellationToken cancellationToken) => Task.FromResult<IList<UserPasskeyInfo>>([]);

    public async Task<Contactpersoon?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancellationToken) =>
        await (from passkey in db.Set<Passkey>()
               join contactpersoon in db.Set<Contactpersoon>() on passkey.ContactpersoonId equals contactpersoon.Id
               where passkey.CredentialId == credentialId
               select contactpersoon).SingleOrDefaultAsync(cancellationToken);

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Contactpersoon user, byte[] credentialId, CancellationToken cancellationToken) =>
        (await db.Set<Passkey>().AsNoTracking().SingleOrDefaultAsync(p => p.ContactpersoonId == user.Id && p.CredentialId == credentialId, cancellationToken))?.ToInfo();

    public Task AddOrUpdatePasskeyAsync(Contactpersoon user, UserPasskeyInfo passkey, CancellationToken cancellationToken) => throw Unused();

    public Task RemovePasskeyAsync(Contactpersoon user, byte[] credentialId, CancellationToken cancellationToken) => throw Unused();

    public Task SetUserNameAsync(Contactpersoon user, string? userName, CancellationToken cancellationToken) => throw Unused();

    public Task<string?> GetNormalizedUserNameAsync(Contactpersoon user, CancellationToken cancellationToken) => throw Unused();

    public Task SetNormalizedUserNameAsync(Contactpersoon user, string? normalizedName, CancellationToken cancellationToken) => throw Unused();

    public Task<Contactpersoon?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) => throw Unused();

    public Task<IdentityResult> CreateAsync(Contactpersoon user, CancellationToken cancellationToken) => throw Unused();

    public Task<IdentityResult> UpdateAsync(Contactpersoon user, CancellationToken cancellationToken) => throw Unused();

    public Task<IdentityResult> DeleteAsync(Contactpersoon user, CancellationToken cancellationToken) => throw Unused();

    public void Dispose()
    {
    }

    private static NotSupportedException Unused() => new("Only passkeys are looked up here.");
}
