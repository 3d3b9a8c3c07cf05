using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Matching.Demo;

/// <summary>Writes the contract's two forms: CSV (RFC 4180, <c>;</c>) and JSON lines. UTF-8, line feeds, culture-free, the same bytes everywhere.</summary>
public sealed class Schrijver(string map)
{
    private static readonly JsonSerializerOptions Json = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        IgnoreReadOnlyProperties = true,
    };

    /// <param name="kolommen">header line, names separated by <c>;</c></param>
    /// <param name="rijen">values in that order; null is an empty field: unknown</param>
    public void WriteCsv(string bestand, string kolommen, IEnumerable<object?[]> rijen)
    {
        var tekst = new StringBuilder(kolommen).Append('\n');
        foreach (var rij in rijen)
            tekst.AppendJoin(';', rij.Select(Field)).Append('\n');
        File.WriteAllText(Path.Combine(map, bestand), tekst.ToString());
    }

    public void WriteJsonLines<T>(string bestand, IEnumerable<T> regels)
    {
        var tekst = new StringBuilder();
        foreach (var regel in regels)
            tekst.Append(JsonSerializer.Serialize(regel, Json)).Append('\n');
        File.WriteAllText(Path.Combine(map, bestand), tekst.ToString());
    }

    private static string Field(object? waarde)
    {
        var tekst = waarde switch
        {
            null => "",
            true => "ja",
            false => "nee",
            DateOnly datum => datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IEnumerable<string> lijst => string.Join('|', lijst),
            IFormattable getal => getal.ToString(null, CultureInfo.InvariantCulture),
            _ => waarde.ToString() ?? "",
        };
        return tekst.AsSpan().IndexOfAny(";\"\r\n") < 0 ? tekst : '"' + tekst.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
    }
}
