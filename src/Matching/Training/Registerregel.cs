using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Matching.Training;

/// <summary>One registration, with the names the register gives its fields. Null is left out.</summary>
public sealed record Registerregel
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required string Name { get; init; }

    public required string DescriptionShort { get; init; }

    public required string Organization { get; init; }

    public required IReadOnlyList<string> Category { get; init; }

    public required string Status { get; init; }

    public string? BeginDate { get; init; }

    public required string ContactEmail { get; init; }

    public string? Website { get; init; }

    public required string PublicationCategory { get; init; }

    public required string Goal { get; init; }

    public required string Proportionality { get; init; }

    public required string HumanIntervention { get; init; }

    public required string Risks { get; init; }

    public required string LawfulBasis { get; init; }

    public required IReadOnlyList<Registerlink> LawfulBasisGrouping { get; init; }

    public string? Impacttoetsen { get; init; }

    public required string SourceData { get; init; }

    public required string MethodsAndModels { get; init; }

    public string? Provider { get; init; }

    public string? Publiccode { get; init; }

    public string Lang => "nld";

    public string StandardVersion => "1.0";

    public required string SourceId { get; init; }

    public required string Tags { get; init; }

    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>The names and one row; of a list the values stand behind one another, of a link its title and address.</summary>
    public string ToCsv()
    {
        var (namen, waarden) = (new StringBuilder(), new StringBuilder());
        foreach (var veld in JsonSerializer.SerializeToElement(this, Options).EnumerateObject())
        {
            if (namen.Length > 0) (_, _) = (namen.Append(','), waarden.Append(','));
            namen.Append(veld.Name);
            waarden.Append('"').Append(Plat(veld.Value).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return $"{namen}\r\n{waarden}\r\n";
    }

    private static string Plat(JsonElement waarde) => waarde.ValueKind switch
    {
        JsonValueKind.Array => string.Join("; ", waarde.EnumerateArray().Select(Plat)),
        JsonValueKind.Object => string.Join(' ', waarde.EnumerateObject().Select(v => v.Value.GetString())),
        _ => waarde.GetString()!,
    };
}
