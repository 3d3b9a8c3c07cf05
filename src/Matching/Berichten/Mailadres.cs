using System.Diagnostics.CodeAnalysis;
using System.Net.Mail;

namespace Matching.Berichten;

/// <summary>An address one can write to.</summary>
public static class Mailadres
{
    private const int MaxLength = 254;

    /// <summary>One plain address: no name with it, no quotes, no comment, and a domain with a dot.</summary>
    public static bool IsGeldig([NotNullWhen(true)] string? tekst) =>
        tekst is { Length: > 0 and <= MaxLength }
        && tekst.All(teken => teken is > ' ' and <= '~' and not ('"' or '(' or ')' or '<' or '>' or ',' or ';' or ':' or '\\' or '[' or ']'))
        && MailAddress.TryCreate(tekst, out var adres) && adres.Address == tekst && adres.Host.Trim('.').Contains('.', StringComparison.Ordinal);

    /// <summary>The form in which addresses are kept and compared; null when this is none.</summary>
    public static string? Read(string? tekst) => tekst?.Trim().ToLowerInvariant() is var adres && IsGeldig(adres) ? adres : null;

    public static string Domein(string adres) => adres[(adres.LastIndexOf('@') + 1)..];
}
