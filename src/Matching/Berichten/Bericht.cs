using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Berichten;

public readonly record struct BerichtId(Guid Value) : IId<BerichtId>
{
    public static BerichtId Van(Guid value) => new(value);

    public static BerichtId New() => new(Guid.CreateVersion7());
}

/// <summary>A letter by e-mail, noted in the transaction of the decision it tells of, and sent after it: it goes out exactly when the decision stands.</summary>
public sealed class Bericht
{
    public required BerichtId Id { get; init; }

    public required string Aan { get; init; }

    public required string Onderwerp { get; init; }

    /// <summary>Sealed, because a letter may hold a link that opens something; null once sent.</summary>
    public byte[]? Tekst { get; set; }

    /// <summary>Whom it is about, so that it can be erased with that person.</summary>
    public Guid? Over { get; init; }

    public required DateTime Gemaakt { get; init; }

    public DateTime? Verzonden { get; set; }

    public int Pogingen { get; set; }

    /// <summary>Not before: moved forward when a try begins, so that a try that died is done again.</summary>
    public required DateTime NietVoor { get; set; }

    /// <summary>Why the last try failed, without address.</summary>
    public string? LaatsteFout { get; set; }

    /// <summary>Gone from then on, sent or not: what it says no longer holds.</summary>
    public required DateTime WissenNa { get; init; }
}

public sealed class BerichtConfiguration : IEntityTypeConfiguration<Bericht>
{
    public void Configure(EntityTypeBuilder<Bericht> builder)
    {
        builder.ToTable("Berichten");
        builder.HasIndex(b => new { b.Verzonden, b.NietVoor });
        builder.HasIndex(b => b.WissenNa);
        builder.HasIndex(b => b.Over);
    }
}
