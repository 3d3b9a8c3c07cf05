using System.Security.Cryptography;
using Matching.Toegang.Sleutels;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Matching.Klanten.Aanmelden;

public enum Klantsleutelsoort
{
    Link,
    Code,
}

/// <summary>What lets a klant in once: a link by e-mail, or a code on paper.</summary>
public sealed class Klantsleutel : Eenmalig
{
    public const string Doel = "klantsleutel";
    private const int CodeLength = 12;
    private const int Group = 4;

    /// <summary>Nothing that looks like something else on paper: no I, L, O, 0 and 1. Twelve of these are 59 bits.</summary>
    private const string Alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    public static TimeSpan LinkDuur { get; } = TimeSpan.FromMinutes(15);

    public static TimeSpan CodeDuur { get; } = TimeSpan.FromDays(14);

    public required KlantId KlantId { get; init; }

    public required Klantsleutelsoort Soort { get; init; }

    public static string NewCode() => RandomNumberGenerator.GetString(Alphabet, CodeLength);

    /// <summary>As it stands on paper: <c>ABCD-EFGH-JKMN</c>.</summary>
    public static string Groepen(string code) => string.Join('-', code.Chunk(Group).Select(deel => new string(deel)));

    /// <summary>The code in what someone typed, spaces, dashes and small letters forgiven; null when it cannot be one.</summary>
    public static string? ReadCode(string? getypt)
    {
        var code = string.Concat((getypt ?? "").Where(teken => teken is not (' ' or '-'))).ToUpperInvariant();
        return code.Length == CodeLength && code.All(teken => Alphabet.Contains(teken, StringComparison.Ordinal)) ? code : null;
    }
}

public sealed class KlantsleutelConfiguration : IEntityTypeConfiguration<Klantsleutel>
{
    public void Configure(EntityTypeBuilder<Klantsleutel> builder)
    {
        builder.ToTable("Klantsleutels");
        Eenmalig.Configure(builder);
        builder.HasOne<Klant>().WithMany().HasForeignKey(s => s.KlantId).OnDelete(DeleteBehavior.Cascade);
    }
}
