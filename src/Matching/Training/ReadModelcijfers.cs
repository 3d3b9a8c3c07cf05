using System.Text.Json;
using Matching.Kern;
using Matching.Rangschikking;

namespace Matching.Training;

/// <summary>The figures that lie beside a model; null where there are none or they cannot be read: they tell of a model, it works without.</summary>
public static class ReadModelcijfers
{
    public static Modelcijfers? Of(Bewaardmodel? model)
    {
        if (model?.Bestand(Modelkast.CijfersBestand) is not { } bestand) return null;
        try
        {
            return JsonSerializer.Deserialize<Modelcijfers>(File.ReadAllText(bestand), Json.Options);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }
}
