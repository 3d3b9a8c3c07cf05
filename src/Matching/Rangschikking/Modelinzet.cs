using Matching.Kern;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Rangschikking;

/// <summary>On what ground a ranker came into use.</summary>
public enum Modelgrond
{
    /// <summary>It passed the gate.</summary>
    Geslaagd,

    /// <summary>There was too little to judge it by, and a named person signed: not a pass.</summary>
    Getekend,

    /// <summary>The hand weights, which anyone can check and which nobody need judge.</summary>
    VasteGewichten,

    /// <summary>Back to what was in use before.</summary>
    Teruggezet,
}

/// <summary>
/// One time that another ranker came into use: who did it, why, and on what ground. The table only grows and its last row is what is in use, so every
/// process finds it. The numbers run without a hole and each is taken once: of two at the same time one is first.
/// </summary>
public sealed class Modelinzet
{
    public const string Table = "Modelinzetten";
    public const int MaxNaam = 100;
    public const int MaxReden = 1000;

    /// <summary>From 1.</summary>
    public required int Nummer { get; init; }

    public required string Van { get; init; }

    public required string Naar { get; init; }

    public required Modelgrond Grond { get; init; }

    public required DateTime Tijdstip { get; init; }

    /// <summary>The account, or <c>opdrachtregel:</c> with the machine's name for who typed the command.</summary>
    public required string Door { get; init; }

    /// <summary>Who signed where the gate could not judge.</summary>
    public string? Getekend { get; init; }

    public string? Reden { get; init; }

    /// <summary>What the gate said.</summary>
    public string? Toets { get; init; }

    /// <summary>What was in use one after another as far as it was not undone; the last is in use, the one before is what a rollback goes back to.</summary>
    /// <param name="inzetten">All of them, oldest first.</param>
    public static IReadOnlyList<string> Stapel(IReadOnlyList<Modelinzet> inzetten)
    {
        var stapel = inzetten.Take(1).Select(i => i.Van).ToList();
        foreach (var inzet in inzetten)
        {
            if (inzet.Grond == Modelgrond.Teruggezet) stapel.RemoveAt(stapel.Count - 1);
            else stapel.Add(inzet.Naar);
        }

        return stapel;
    }
}

public sealed class ModelinzetConfiguration : IEntityTypeConfiguration<Modelinzet>
{
    public void Configure(EntityTypeBuilder<Modelinzet> builder)
    {
        builder.ToTable(Modelinzet.Table);
        builder.HasKey(i => i.Nummer);
        builder.Property(i => i.Nummer).ValueGeneratedNever();
        builder.Property(i => i.Van).HasMaxLength(Sleutel.MaxLength);
        builder.Property(i => i.Naar).HasMaxLength(Sleutel.MaxLength);
        builder.Property(i => i.Getekend).HasMaxLength(Modelinzet.MaxNaam);
        builder.Property(i => i.Reden).HasMaxLength(Modelinzet.MaxReden);
    }
}
