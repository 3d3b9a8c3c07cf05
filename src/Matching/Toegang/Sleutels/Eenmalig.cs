using System.Buffers.Text;
using System.Security.Cryptography;
using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Toegang.Sleutels;

/// <summary>A secret that opens something once and for a while: a link in a letter, a printed code, a question to a passkey. The secret itself is not kept.</summary>
public abstract class Eenmalig
{
    private const int SecretBytes = 32;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>See <see cref="Sleutelkast.Kenmerk"/>.</summary>
    public required string Kenmerk { get; init; }

    public required DateTime Gemaakt { get; init; }

    public required DateTime GeldigTot { get; init; }

    public DateTime? Gebruikt { get; set; }

    /// <summary>256 bits, fit for an address.</summary>
    public static string NewGeheim() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));

    public static void Configure<T>(EntityTypeBuilder<T> builder)
        where T : Eenmalig
    {
        builder.Property(e => e.Kenmerk).HasMaxLength(64);
        builder.HasIndex(e => e.Kenmerk).IsUnique();
        builder.HasIndex(e => e.GeldigTot);
    }
}

public static class EenmaligGebruik
{
    extension<T>(IQueryable<T> sleutels)
        where T : Eenmalig
    {
        public IQueryable<T> Bruikbaar(TimeProvider clock)
        {
            var nu = clock.Nu;
            return sleutels.Where(s => s.Gebruikt == null && s.GeldigTot > nu);
        }

        /// <summary>Uses it up, in one statement: of two who come at once exactly one is told yes.</summary>
        public async Task<bool> UseAsync(Guid id, TimeProvider clock, CancellationToken stop)
        {
            DateTime? nu = clock.Nu;
            return await sleutels.Bruikbaar(clock).Where(s => s.Id == id).ExecuteUpdateAsync(s => s.SetProperty(e => e.Gebruikt, nu), stop) == 1;
        }
    }
}
