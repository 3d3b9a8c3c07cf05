using Matching.Data;
using Matching.Logboek;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Klanten;

/// <summary>
/// That a klant was erased, and nothing of who it was: only a keyed hash of the delivered key, by which a later delivery is turned away (contract).
/// The same hashes lie in a file beside the database, so that a database put back from a copy erases again.
/// </summary>
public sealed class VergetenKlant
{
    public required string Kenmerk { get; init; }

    public required DateTime Tijdstip { get; init; }

    public static string Bestand(Opslag opslag) => Path.Combine(opslag.Map, "vergeten-klanten.txt");

    public static string KenmerkVan(Logsleutel sleutel, string klant) => Convert.ToHexStringLower(sleutel.Seal([], "vergeten", klant));
}

public sealed class VergetenKlantConfiguration : IEntityTypeConfiguration<VergetenKlant>
{
    public void Configure(EntityTypeBuilder<VergetenKlant> builder)
    {
        builder.ToTable("VergetenKlanten");
        builder.HasKey(v => v.Kenmerk);
        builder.Property(v => v.Kenmerk).HasMaxLength(2 * Logzegel.Lengte);
    }
}
