using Matching.Data;
using Matching.Kern;
using Matching.Toegang;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Werkgevers;

public readonly record struct WerkgeverId(Guid Value) : IId<WerkgeverId>
{
    public static WerkgeverId Van(Guid value) => new(value);

    public static WerkgeverId New() => new(Guid.CreateVersion7());
}

public sealed class Werkgever : IVersioned
{
    public required WerkgeverId Id { get; init; }

    public required string Sleutel { get; init; }

    public required string Naam { get; set; }

    public string? Kvk { get; set; }

    public string? Vestiging { get; set; }

    public string? Sbi { get; set; }

    /// <summary>The four digits.</summary>
    public required int Pc4 { get; set; }

    /// <summary>The one relatiebeheerder (E26); null until one is assigned (E03).</summary>
    public MedewerkerId? AccountmanagerId { get; set; }

    public string? ContactNaam { get; set; }

    public string? ContactEmail { get; set; }

    public Guid Versie { get; set; }
}

public sealed class WerkgeverConfiguration : IEntityTypeConfiguration<Werkgever>
{
    public void Configure(EntityTypeBuilder<Werkgever> builder)
    {
        builder.ToTable("Werkgevers");
        builder.Property(w => w.Sleutel).HasMaxLength(Sleutel.MaxLength);
        builder.HasIndex(w => w.Sleutel).IsUnique();
        builder.HasOne<Medewerker>().WithMany().HasForeignKey(w => w.AccountmanagerId).OnDelete(DeleteBehavior.Restrict);
        builder.Property(w => w.Versie).IsConcurrencyToken();
    }
}
