using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Matching.Kern;

namespace Matching.Rangschikking;

/// <summary>What a model was made for, beside its trees: <c>features.json</c>. It decides how a model scores and on what it may be judged, so it is sealed.</summary>
/// <param name="Tot">The day before which everything it learned from was known.</param>
/// <param name="Regime">How much it learned from, and so how far what it learned counts.</param>
/// <param name="Zegel">Of all the rest; a file that changed does not fit its own seal.</param>
public sealed record Modelkenmerken(string Versie, string KenmerkenHash, DateOnly Tot, IReadOnlyList<string> Kenmerken, Regime Regime, string? Zegel = null)
{
    /// <summary>Everything is there, and as it was written.</summary>
    [JsonIgnore]
    public bool IsHeel => Regime is not null && Kenmerken is not null && Zegel == Afdruk();

    public Modelkenmerken Verzegeld() => this with { Zegel = Afdruk() };

    private string Afdruk() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        $"{Versie} {KenmerkenHash} {Tot:yyyy-MM-dd} {Regime.Vacatures} {Waarde.Van(Regime.Soort)} {string.Join(' ', Kenmerken)}")).AsSpan(0, 8));
}
