using System.Globalization;
using System.Text.Json;
using Matching.Demo;

namespace Matching.Tests.Demo;

/// <summary>The ordinary demo, written once to a folder and read back as a stranger would: text by the contract, no types of the product.</summary>
public sealed class Demomap : IDisposable
{
    public static DateOnly Vandaag { get; } = new(2026, 11, 22);

    private readonly string map = Directory.CreateTempSubdirectory("demomap").FullName;

    public Demomap()
    {
        DemoGegevensmap.Write(map, new DemoOpties(Vandaag));
        Diagnoses = ReadJson("diagnoses").ToLookup(d => Text(d, "klant")!, StringComparer.Ordinal);
        Vacatures = ReadJson("vacatures").ToDictionary(v => Text(v, "vacature")!, StringComparer.Ordinal);
        Klanten = this["klanten"].ToDictionary(k => k["klant"], StringComparer.Ordinal);
        Postcodes = this["postcodes"].ToDictionary(p => p["pc4"], p => new Matching.Gebieden.Middelpunt(Number(p["lat"]), Number(p["lon"])), StringComparer.Ordinal);
    }

    public ILookup<string, JsonElement> Diagnoses { get; }

    public Dictionary<string, JsonElement> Vacatures { get; }

    public Dictionary<string, Dictionary<string, string>> Klanten { get; }

    public Dictionary<string, Matching.Gebieden.Middelpunt> Postcodes { get; }

    public IEnumerable<Dictionary<string, string>> Caseload => Klanten.Values.Where(k => k["uitstroom_datum"].Length == 0);

    /// <summary>The rows of a CSV file.</summary>
    public IReadOnlyList<Dictionary<string, string>> this[string bestand]
    {
        get
        {
            var regels = File.ReadAllLines(Path.Combine(map, bestand + ".csv"));
            var kolommen = regels[0].Split(';');
            // The demo writes no separators inside its fields, and this test would fail if it did.
            return [.. regels.Skip(1).Select(r => kolommen.Zip(r.Split(';')).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal))];
        }
    }

    public static DateOnly? Date(string? tekst) => string.IsNullOrEmpty(tekst) ? null : DateOnly.ParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static double Number(string tekst) => double.Parse(tekst, CultureInfo.InvariantCulture);

    public static string[] List(string veld) => veld is "" or "geen" ? [] : veld.Split('|');

    /// <summary>A property by path, or null where it is unknown.</summary>
    public static JsonElement? Get(JsonElement? regel, params ReadOnlySpan<string> pad)
    {
        foreach (var naam in pad)
        {
            if (regel is not { ValueKind: JsonValueKind.Object } object_ || !object_.TryGetProperty(naam, out var waarde)) return null;
            regel = waarde;
        }
        return regel;
    }

    public static string? Text(JsonElement? regel, params ReadOnlySpan<string> pad) => Get(regel, pad)?.GetString();

    private IEnumerable<JsonElement> ReadJson(string bestand) =>
        File.ReadLines(Path.Combine(map, bestand + ".jsonl")).Select(r => JsonSerializer.Deserialize<JsonElement>(r));

    public void Dispose() => Directory.Delete(map, recursive: true);
}
