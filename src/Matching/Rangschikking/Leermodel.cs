using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Matching.Kern;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Rangschikking;

/// <summary>
/// A learned ranker: the hand-weighted score, and trees that learned what to add to it. Where there is little history the trees count little or
/// not at all (<see cref="Rangschikking.Regime"/>), so it falls back to what a person can check. Read from its folder, <c>model.txt</c> and <c>features.json</c>; it refuses another
/// set of kenmerken than it learned on.
/// </summary>
public sealed class Leermodel : IRangschikmodel
{
    public const string ModelBestand = "model.txt";
    public const string KenmerkenBestand = "features.json";

    /// <summary>
    /// What one point of the hand-weighted score (0 to 1) is worth in the units of the trees. Between 8 and 20 makes no difference to speak of.
    /// </summary>
    public const double Handmaat = 12;

    private static readonly Handweging Hand = new();

    private readonly Bomenmodel bomen;
    private readonly double gewicht;

    /// <param name="gewicht">What the trees count for, to see what another regime would do; null is as the regime says.</param>
    public Leermodel(string versie, Bomenmodel bomen, Regime regime, DateOnly tot = default, double? gewicht = null)
    {
        (Versie, Regime, Tot) = (versie, regime, tot);
        this.bomen = bomen;
        this.gewicht = gewicht ?? regime.Gewicht;
    }

    public string Versie { get; }

    public Regime Regime { get; }

    public Banden? Banden { get; init; }

    /// <summary>The day before which everything it learned from was known.</summary>
    public DateOnly Tot { get; }

    public static Result<Leermodel> Load(string map)
    {
        var naam = Path.GetFileName(map);
        try
        {
            var kenmerken = JsonSerializer.Deserialize<Modelkenmerken>(File.ReadAllText(Path.Combine(map, KenmerkenBestand)), Json.Options);
            if (kenmerken?.KenmerkenHash is not { } hash) return Broken(naam);
            if (hash != Kenmerkenset.Hash) return new Invalid($"Model {naam} is geleerd op andere kenmerken dan dit programma gebruikt. Leer een nieuw model.");

            var tekst = File.ReadAllText(Path.Combine(map, ModelBestand));
            if (!kenmerken.IsHeel || kenmerken.Versie != naam || naam != Noem(kenmerken.Tot, tekst)) return Broken(naam);
            var read = Bomenmodel.Read(tekst);
            if (read.Fault is { } fault) return fault;
            return IsForUs(read.Value) ? new Leermodel(kenmerken.Versie, read.Value, kenmerken.Regime, kenmerken.Tot) { Banden = Rangschikking.Banden.Load(map) } : Broken(naam);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return new Invalid($"Model {naam} is niet te lezen. Zet het terug of leer een nieuw model.");
        }
    }

    /// <summary>
    /// The day and the trees name a model: the same history gives the same name, learning again changes nothing, and of a file that changed the name no
    /// longer holds.
    /// </summary>
    public static string Noem(DateOnly tot, string tekst) => $"r{tot:yyyyMMdd}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(tekst)))[..8]}";

    private static Invalid Broken(string naam) => new($"Model {naam} is beschadigd: het hoort niet bij zijn eigen beschrijving. Zet het terug of leer een nieuw model.");

    public void Score(ReadOnlySpan<double> rijen, Span<double> scores)
    {
        bomen.Score(rijen, Kenmerkenset.Aantal, scores);
        Span<double> hand = stackalloc double[1];
        for (var i = 0; i < scores.Length; i++)
        {
            Hand.Score(rijen.Slice(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal), hand);
            scores[i] = (gewicht * scores[i]) + (Handmaat * hand[0]);
        }
    }

    public double Verklaar(ReadOnlySpan<double> rij, Span<double> bijdragen)
    {
        Span<double> hand = stackalloc double[bijdragen.Length];
        var basis = (gewicht * bomen.Verklaar(rij, bijdragen)) + (Handmaat * Hand.Verklaar(rij, hand));
        for (var i = 0; i < bijdragen.Length; i++) bijdragen[i] = (gewicht * bijdragen[i]) + (Handmaat * hand[i]);
        return basis;
    }

    /// <summary>The columns of the trees themselves, so that a swapped file is noticed too.</summary>
    private static bool IsForUs(Bomenmodel bomen) =>
        bomen.Kenmerken.SequenceEqual(Kenmerkenset.Alle.Select(k => k.Naam), StringComparer.Ordinal)
        && bomen.Tekens.SequenceEqual(Kenmerkenset.Alle.Select(k => k.Teken));
}
