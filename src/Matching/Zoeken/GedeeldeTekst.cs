using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Matching.Zoeken;

/// <summary>
/// Reads texts so that short ones that keep coming back, codes and names above all, are in memory once. A slot holds the last text that fell in it, so
/// what comes once cannot fill the memory.
/// </summary>
internal sealed class GedeeldeTekst : JsonConverter<string>
{
    private const int Kort = 64;

    private readonly string?[] plekken = new string?[1 << 16];

    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > Kort) return reader.GetString();
        var hash = new HashCode();
        hash.AddBytes(reader.ValueSpan);
        ref var plek = ref plekken[hash.ToHashCode() & (plekken.Length - 1)];
        return plek is { } tekst && Ascii.Equals(reader.ValueSpan, tekst) ? tekst : plek = reader.GetString();
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
