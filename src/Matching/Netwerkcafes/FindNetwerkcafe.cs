using Matching.Data;
using Microsoft.EntityFrameworkCore;

namespace Matching.Netwerkcafes;

/// <summary>The Netwerkcafé an address names: by the key it was delivered under, which people can read, or by its id, which the live wire carries.</summary>
public static class FindNetwerkcafe
{
    extension(MatchingDbContext db)
    {
        public async Task<Netwerkcafe?> NetwerkcafeAsync(string adres, CancellationToken stop)
        {
            var meetings = db.Set<Netwerkcafe>().AsNoTracking();
            return await meetings.SingleOrDefaultAsync(n => n.Sleutel == adres, stop)
                ?? (Guid.TryParse(adres, out var id) ? await meetings.SingleOrDefaultAsync(n => n.Id == new NetwerkcafeId(id), stop) : null);
        }
    }
}
