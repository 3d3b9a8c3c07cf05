using System.Text.Json;
using Matching.Kern;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Rangschikking;

/// <summary>What a model was made for, beside its trees: <c>features.json</c>.</summary>
/// <param name="Tot">The day before which everything it learned from was known.</param>
public sealed record Modelkenmerken(string Versie, string KenmerkenHash, DateOnly Tot, IReadOnlyList<string> Kenmerken);

/// <summary>
/// A learned ranker: the hand-weighted score, and trees that learned what to add to it. Where there is little history the trees add little,
/// so it falls back to what a person can check by itself. Read from its folder, <c>model.txt</c> and <c>features.json</c>; it refuses another
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

    public Leermodel(string versie, Bomenmodel bomen, DateOnly tot = default)
    {
        (Versie, Tot) = (versie, tot);
        this.bomen = bomen;
    }

    public string Versie { get; }

    public Banden? Banden { get; init; }

    /// <summary>The day before which everything it learned from was known.</summary>
    public DateOnly Tot { get; }

    public static Result<Leermodel> Load(string map)
    {
        var naam = Path.GetFileName(map);
        try
        {
            var kenmerken = JsonSerializer.Deserialize<Modelkenmerken>(File.ReadAllText(Path.Combine(map, KenmerkenBestand)), Json.Options);
            if (kenmerken?.KenmerkenHash != Kenmerkenset.Hash)
            {
                return new Invalid($"Model {naam} is geleerd op andere kenmerken dan dit programma gebruikt. Leer een nieuw model.");
            }

            var read = Bomenmodel.Read(File.ReadAllText(Path.Combine(map, ModelBestand)));
            if (read.Fault is { } fault) return fault;
            return IsForUs(read.Value)
                ? new Leermodel(kenmerken.Versie, read.Value, kenmerken.Tot) { Banden = Rangschikking.Banden.Load(map) }
                : new Invalid($"Model {naam} hoort niet bij zijn eigen beschrijving. Zet het terug of leer een nieuw model.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return new Invalid($"Model {naam} is niet te lezen. Zet het terug of leer een nieuw model.");
        }
    }

    public void Score(ReadOnlySpan<double> rijen, Span<double> scores)
    {
        bomen.Score(rijen, Kenmerkenset.Aantal, scores);
        Span<double> hand = stackalloc double[1];
        for (var i = 0; i < scores.Length; i++)
        {
            Hand.Score(rijen.Slice(i * Kenmerkenset.Aantal, Kenmerkenset.Aantal), hand);
            scores[i] += Handmaat * hand[0];
        }
    }

    public double Verklaar(ReadOnlySpan<double> rij, Span<double> bijdragen)
    {
        Span<double> hand = stackalloc double[bijdragen.Length];
        var basis = bomen.Verklaar(rij, bijdragen) + (Handmaat * Hand.Verklaar(rij, hand));
        for (var i = 0; i < bijdragen.Length; i++) bijdragen[i] += Handmaat * hand[i];
        return basis;
    }

    /// <summary>The columns of the trees themselves, so that a swapped file is noticed too.</summary>
    private static bool IsForUs(Bomenmodel bomen) =>
        bomen.Kenmerken.SequenceEqual(Kenmerkenset.Alle.Select(k => k.Naam), StringComparer.Ordinal)
        && bomen.Tekens.SequenceEqual(Kenmerkenset.Alle.Select(k => k.Teken));
}
