using Matching.Klanten;
using Matching.Netwerkcafes;
using Matching.Vacatures;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Bord;

public enum BordgebeurtenisSoort
{
    Gekoppeld,
    Verplaatst,
    Losgemaakt,
}

/// <summary>
/// One event on the board of a Netwerkcafé. The numbers of a board run 1, 2, 3 without a hole: whoever holds the last number knows
/// what is missing. Nothing is ever changed or removed; undoing is a new event.
/// </summary>
public sealed class Bordgebeurtenis
{
    public required Guid Id { get; init; }

    public required NetwerkcafeId NetwerkcafeId { get; init; }

    public required long Volgnummer { get; init; }

    public required BordgebeurtenisSoort Soort { get; init; }

    public required KlantId KlantId { get; init; }

    /// <summary>The column left; null when newly linked.</summary>
    public VacatureId? VanVacatureId { get; init; }

    /// <summary>The column entered; null when taken off.</summary>
    public VacatureId? NaarVacatureId { get; init; }

    /// <summary>The account that did it.</summary>
    public required string Door { get; init; }

    public required string DoorNaam { get; init; }

    public required DateTime Tijdstip { get; init; }

    /// <summary>Made by the client, so that the same command sent twice has one effect.</summary>
    public required Guid OpdrachtId { get; init; }
}

/// <summary>A klant linked to a vacature at a Netwerkcafé, as the events left it.</summary>
public sealed class Koppeling
{
    public required NetwerkcafeId NetwerkcafeId { get; init; }

    public required KlantId KlantId { get; init; }

    public required VacatureId VacatureId { get; init; }

    /// <summary>The number of the event that made it: who moves it must name this number, or is too late.</summary>
    public required long Volgnummer { get; init; }
}

public sealed class BordgebeurtenisConfiguration : IEntityTypeConfiguration<Bordgebeurtenis>, IEntityTypeConfiguration<Koppeling>
{
    public const string VolgnummerIndex = "IX_Bordgebeurtenissen_Volgnummer";
    public const string OpdrachtIndex = "IX_Bordgebeurtenissen_Opdracht";

    public void Configure(EntityTypeBuilder<Bordgebeurtenis> builder)
    {
        builder.ToTable("Bordgebeurtenissen");
        builder.HasIndex(b => new { b.NetwerkcafeId, b.Volgnummer }).IsUnique().HasDatabaseName(VolgnummerIndex);
        builder.HasIndex(b => b.OpdrachtId).IsUnique().HasDatabaseName(OpdrachtIndex);
        builder.HasOne<Netwerkcafe>().WithMany().HasForeignKey(b => b.NetwerkcafeId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Koppeling> builder)
    {
        builder.ToTable("Koppelingen");
        builder.HasKey(k => new { k.NetwerkcafeId, k.KlantId, k.VacatureId });
        builder.HasOne<Netwerkcafe>().WithMany().HasForeignKey(k => k.NetwerkcafeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Klant>().WithMany().HasForeignKey(k => k.KlantId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Vacature>().WithMany().HasForeignKey(k => k.VacatureId).OnDelete(DeleteBehavior.Cascade);
    }
}
