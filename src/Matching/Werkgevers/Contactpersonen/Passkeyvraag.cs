using Matching.Data;
using Matching.Kern;
using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Werkgevers.Contactpersonen;

/// <summary>A question put to a device, kept until the answer comes: each may be answered once, so an answer cannot be sent again.</summary>
public sealed class Passkeyvraag : Eenmalig
{
    public static TimeSpan Duur { get; } = TimeSpan.FromMinutes(5);

    /// <summary>What the framework needs to judge the answer by.</summary>
    public required string Toestand { get; init; }
}

public sealed class PasskeyvraagConfiguration : IEntityTypeConfiguration<Passkeyvraag>
{
    public void Configure(EntityTypeBuilder<Passkeyvraag> builder)
    {
        builder.ToTable("Passkeyvragen");
        Eenmalig.Configure(builder);
    }
}

/// <param name="Vraag">To send back with the answer.</param>
/// <param name="Opties">What the browser asks the device: JSON of the WebAuthn standard.</param>
public sealed record Passkeyopties(string Vraag, string Opties);

public sealed class Passkeyvragen(MatchingDbContext db, Sleutelkast kast, TimeProvider clock)
{
    private const string Doel = "passkeyvraag";

    public async Task<Passkeyopties> AskAsync(string opties, string toestand, CancellationToken stop)
    {
        var (geheim, nu) = (Eenmalig.NewGeheim(), clock.Nu);
        await db.Set<Passkeyvraag>().Where(v => v.GeldigTot < nu).ExecuteDeleteAsync(stop);
        db.Add(new Passkeyvraag { Kenmerk = kast.Kenmerk(Doel, geheim), Toestand = toestand, Gemaakt = nu, GeldigTot = nu + Passkeyvraag.Duur });
        await db.SaveChangesAsync(stop);
        return new(geheim, opties);
    }

    /// <summary>Null: not asked, too long ago, or answered before.</summary>
    public async Task<string?> TakeAsync(string geheim, CancellationToken stop)
    {
        var kenmerk = kast.Kenmerk(Doel, geheim);
        var vraag = await db.Set<Passkeyvraag>().AsNoTracking().SingleOrDefaultAsync(v => v.Kenmerk == kenmerk, stop);
        return vraag is not null && await db.Set<Passkeyvraag>().UseAsync(vraag.Id, clock, stop) ? vraag.Toestand : null;
    }
}
