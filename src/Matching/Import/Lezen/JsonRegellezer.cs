using System.Text.Json;

namespace Matching.Import.Lezen;

/// <summary>JSON lines: one object a line. Names given twice in one object are a fault, for which of the two is meant is anyone's guess.</summary>
public sealed class JsonRegellezer(Bytevenster venster) : Rijlezer
{
    private const string Expected = "één JSON-object op de regel";
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false };

    public override IEnumerable<RuweRij> Read()
    {
        while (!venster.Rest.IsEmpty)
        {
            if (ReadOne() is { } rij) yield return rij;
        }
    }

    private RuweRij? ReadOne()
    {
        var regel = venster.Regel;
        var rest = venster.Rest;
        var newline = rest[..Math.Min(rest.Length, Bytevenster.MaxRij + 1)].IndexOf((byte)'\n');
        if (newline < 0 && rest.Length > Bytevenster.MaxRij)
        {
            venster.SkipLine();
            return RuweRij.Broken(regel, TooLarge);
        }

        var tekst = newline < 0 ? rest : rest[..newline];
        var rij = tekst.Trim(" \t\r"u8).IsEmpty ? null : Parse(regel, tekst);
        venster.SkipLine();
        return rij;
    }

    private static RuweRij Parse(int regel, ReadOnlySpan<byte> tekst)
    {
        try
        {
            if (HasHalfCharacters(tekst)) return RuweRij.Broken(regel, "alleen hele tekens (een \\u-code is maar half)");
            var element = JsonElement.Parse(tekst, Options);
            return element.ValueKind == JsonValueKind.Object
                ? new(regel, tekst.Length, element.EnumerateObject().ToDictionary(p => p.Name, p => new RuweWaarde(Cel: null, p.Value), StringComparer.Ordinal))
                : RuweRij.Broken(regel, Expected);
        }
        catch (JsonException)
        {
            return RuweRij.Broken(regel, Expected);
        }
    }

    // JSON can write half a surrogate pair, which no text can hold; the reader only says so when it is asked for the text.
    private static bool HasHalfCharacters(ReadOnlySpan<byte> tekst)
    {
        if (tekst.IndexOf("\\u"u8) < 0) return false;
        var reader = new Utf8JsonReader(tekst);
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName) || !reader.ValueIsEscaped) continue;
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException)
            {
                return true;
            }
        }

        return false;
    }
}
