using System.Text.Json;
using Matching.Data;
using Matching.Kern;

namespace Matching.Rangschikking;

/// <summary>A ranker as it lies on disk; what could not be read of it is null.</summary>
/// <param name="Map">Null for the hand weights, which are part of the program.</param>
/// <param name="Vacatures">How many vacatures it learned from.</param>
public sealed record Bewaardmodel(string Versie, string? Map, bool IsMeegeleverd, DateOnly? Tot, int? Vacatures)
{
    public string? Bestand(string naam) => Map is not null && File.Exists(Path.Combine(Map, naam)) ? Path.Combine(Map, naam) : null;
}

/// <summary>All rankers there are: the hand weights, those that came with the program, and those learned here.</summary>
public sealed class Modelkast(Opslag opslag)
{
    /// <summary>The hand weights under the name a person types.</summary>
    public const string Handgewogen = "handgewogen";

    public const string CijfersBestand = "metrics.json";

    /// <summary>The models that came with the program.</summary>
    public static string Meegeleverd => Path.Combine(AppContext.BaseDirectory, "models", "ranker");

    /// <summary>Oldest first: the hand weights, then by the day up to which a model knows.</summary>
    public IReadOnlyList<Bewaardmodel> Alle()
    {
        var geleerd = Versies(Meegeleverd).Union(Versies(opslag.Modellen), StringComparer.Ordinal).Select(v => Find(v)!);
        return [Find(Handgewogen)!, .. geleerd.OrderBy(m => m.Tot).ThenBy(m => !m.IsMeegeleverd).ThenBy(m => File.GetLastWriteTimeUtc(Path.Combine(m.Map!, Leermodel.ModelBestand))).ThenBy(m => m.Versie, StringComparer.Ordinal)];
    }

    /// <summary>Null when there is no such ranker.</summary>
    public Bewaardmodel? Find(string versie)
    {
        if (versie is Handgewogen or Handweging.Naam) return new(Handweging.Naam, null, IsMeegeleverd: true, null, null);
        if (!IsVersie(versie)) return null;
        var map = new[] { Meegeleverd, opslag.Modellen }.Select(m => Path.Combine(m, versie)).FirstOrDefault(Directory.Exists);
        if (map is null) return null;
        var kenmerken = Read(map);
        return new(versie, map, Path.GetDirectoryName(map) == Meegeleverd, kenmerken?.Tot, kenmerken?.Regime?.Vacatures);
    }

    /// <summary>A ranker ready to work, or why it cannot.</summary>
    public Result<IRangschikmodel> Load(string versie)
    {
        if (Find(versie) is not { } bewaard) return new NotFound($"Model {versie} is er niet. Met ‘model list’ ziet u welke er zijn.");
        if (bewaard.Map is null) return new Handweging();
        var geladen = Leermodel.Load(bewaard.Map);
        return geladen.Fault is { } fault ? fault : geladen.Value;
    }

    private static IEnumerable<string> Versies(string map) =>
        Directory.Exists(map) ? Directory.GetDirectories(map).Select(m => Path.GetFileName(m)).Where(IsVersie) : [];

    /// <summary>No dot: that would be a model half written, or the folder above.</summary>
    private static bool IsVersie(string naam) => Sleutel.IsGeldig(naam) && !naam.Contains('.', StringComparison.Ordinal);

    private static Modelkenmerken? Read(string map)
    {
        try
        {
            return JsonSerializer.Deserialize<Modelkenmerken>(File.ReadAllText(Path.Combine(map, Leermodel.KenmerkenBestand)), Json.Options);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
