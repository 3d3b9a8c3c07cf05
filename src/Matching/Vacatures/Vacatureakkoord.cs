using System.Security.Cryptography;
using System.Text.Json;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Vacatures;

/// <summary>
/// An accountmanager's word that the demands of a vacature are those of the work: only then a werkgever browses for it. It holds for the demands as
/// they stood, so a change of any of them asks for it again, whoever made the change.
/// </summary>
public sealed class Vacatureakkoord
{
    public required VacatureId VacatureId { get; init; }

    /// <summary>See <see cref="Eisenstempel"/>.</summary>
    public required string Eisen { get; set; }

    /// <summary>Null: delivered by the WSP itself.</summary>
    public MedewerkerId? DoorId { get; set; }

    public required DateTime Op { get; set; }
}

public static class Eisenstempel
{
    /// <summary>Changes when anything changes that decides who fits or what is read of it.</summary>
    public static string Van(Vacature v) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            v.Titel,
            v.Omschrijving,
            v.Soort,
            v.Beroep,
            v.Competenties,
            v.ErvaringJaren,
            v.WerkEnDenkniveau,
            v.Taal,
            v.Rijbewijzen,
            v.UrenMin,
            v.UrenMax,
            v.Onregelmatig,
            v.Dagdelen,
            v.Pc4,
            v.Start,
        },
        Json.Options)).AsSpan(0, 16));
}

public sealed class VacatureakkoordConfiguration : IEntityTypeConfiguration<Vacatureakkoord>
{
    public void Configure(EntityTypeBuilder<Vacatureakkoord> builder)
    {
        builder.ToTable("Vacatureakkoorden");
        builder.HasKey(a => a.VacatureId);
        builder.Property(a => a.Eisen).HasMaxLength(32);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(a => a.VacatureId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(a => a.DoorId).OnDelete(DeleteBehavior.Restrict);
    }
}
