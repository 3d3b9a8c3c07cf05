using System.Text.Json;
using Matching.Kern;
using Matching.Rangschikking.Kenmerken;

namespace Matching.Rangschikking;

/// <summary>What a model was made for, beside its trees: <c>features.json</c>.</summary>
public sealed record Modelkenmerken(string Versie, string KenmerkenHash, IReadOnlyList<string> Kenmerken);

/// <summary>A learned ranker read from its folder: <c>model.txt</c> and <c>features.json</c>. It refuses another set of kenmerken than it learned on.</summary>
public sealed class Leermodel : IRangschikmodel
{
    public const string ModelBestand = "model.txt";
    public const string KenmerkenBestand = "features.json";

    private readonly Bomenmodel bomen;

    public Leermodel(string versie, Bomenmodel bomen)
    {
        Versie = versie;
        this.bomen = bomen;
    }

    public string Versie { get; }

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
            return read.Fault is { } fault ? fault : new Leermodel(kenmerken.Versie, read.Value);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return new Invalid($"Model {naam} is niet te lezen. Zet het terug of leer een nieuw model.");
        }
    }

    public void Score(ReadOnlySpan<double> rijen, Span<double> scores) => bomen.Score(rijen, Kenmerkenset.Aantal, scores);

    public double Verklaar(ReadOnlySpan<double> rij, Span<double> bijdragen) => bomen.Verklaar(rij, bijdragen);
}
