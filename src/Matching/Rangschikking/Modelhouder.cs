using Matching.Kern;

namespace Matching.Rangschikking;

/// <summary>The ranker in use: the newest shipped model that can be read, else the hand weights, and then it says why.</summary>
public sealed class Modelhouder
{
    private Modelhouder(IRangschikmodel actief, string? waarschuwing) => (Actief, Waarschuwing) = (actief, waarschuwing);

    public IRangschikmodel Actief { get; }

    /// <summary>Why there is no learned model in use; null when there is one.</summary>
    public string? Waarschuwing { get; }

    /// <summary>The models that came with the program.</summary>
    public static string Meegeleverd => Path.Combine(AppContext.BaseDirectory, "models", "ranker");

    public static Modelhouder Open(string map)
    {
        var waarschuwing = "Er is geen geleerd model; de lijst is gemaakt met vaste gewichten.";
        foreach (var model in Directory.Exists(map) ? Directory.GetDirectories(map).OrderDescending(StringComparer.Ordinal) : Enumerable.Empty<string>())
        {
            var loaded = Leermodel.Load(model);
            if (loaded.Fault is null) return new Modelhouder(loaded.Value, null);
            waarschuwing = $"{loaded.Fault.Tekst} De lijst is nu gemaakt met vaste gewichten.";
        }

        return new Modelhouder(new Handweging(), waarschuwing);
    }

    /// <summary>A model by its version, shipped or the gemeente's own.</summary>
    public static Result<Leermodel> Find(string versie, string eigen)
    {
        if (!Sleutel.IsGeldig(versie)) return new NotFound($"Model {versie} bestaat niet.");
        var map = new[] { Meegeleverd, eigen }.Select(m => Path.Combine(m, versie)).FirstOrDefault(Directory.Exists);
        return map is null ? new NotFound($"Model {versie} bestaat niet.") : Leermodel.Load(map);
    }

    public static Modelhouder Met(IRangschikmodel model) => new(model, null);
}
