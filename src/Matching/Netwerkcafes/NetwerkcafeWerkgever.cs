using Matching.Werkgevers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Netwerkcafes;

/// <summary>A werkgever at a meeting.</summary>
public sealed class NetwerkcafeWerkgever
{
    public required NetwerkcafeId NetwerkcafeId { get; init; }

    public required WerkgeverId WerkgeverId { get; init; }

    /// <summary>From 1; no two werkgevers of one meeting at the same table. Null: not given out yet.</summary>
    public int? Tafel { get; set; }
}

public sealed class NetwerkcafeWerkgeverConfiguration : IEntityTypeConfiguration<NetwerkcafeWerkgever>
{
    public void Configure(EntityTypeBuilder<NetwerkcafeWerkgever> builder)
    {
        builder.ToTable("NetwerkcafeWerkgevers");
        builder.HasKey(w => new { w.NetwerkcafeId, w.WerkgeverId });
        builder.HasIndex(w => new { w.NetwerkcafeId, w.Tafel }).IsUnique();
        builder.HasOne<Werkgever>().WithMany().HasForeignKey(w => w.WerkgeverId).OnDelete(DeleteBehavior.Cascade);
    }
}
