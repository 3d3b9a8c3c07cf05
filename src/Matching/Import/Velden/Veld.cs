using System.Text.Json;
using Matching.Import.Lezen;

namespace Matching.Import.Velden;

/// <summary>Reads a value from a field, or tells the row what is wrong with it and answers null.</summary>
public delegate T Veldlezer<out T>(Veld veld);

/// <summary>One field of a row, or a part of one, with its path (<c>competenties[2].niveau</c>); the same to its readers whether it came by CSV or JSON.</summary>
public sealed class Veld(string pad, RuweWaarde waarde, Rijkeuring keuring)
{
    public string Pad => pad;

    /// <summary>Empty, missing or null: unknown.</summary>
    public bool IsOnbekend => IsCel
        ? string.IsNullOrWhiteSpace(waarde.Cel)
        : waarde.Element.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
            || (waarde.Element.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(waarde.Element.GetString()));

    private bool IsCel => waarde.Cel is not null;

    /// <summary>Says what should have been here. Answers null, so that a reader can end with it.</summary>
    public object? Reject(string verwacht)
    {
        keuring.Reject(pad, IsCel ? waarde.Cel!.Trim() : waarde.Element.ValueKind == JsonValueKind.String ? waarde.Element.GetString()! : waarde.Element.GetRawText(), verwacht);
        return null;
    }

    public void RejectEmpty() => keuring.RejectEmpty(pad);

    /// <summary>The text of a single value; in JSON it must be of the given kind. Null: it is not, and the row knows.</summary>
    public string? Scalar(JsonValueKind kind, string verwacht)
    {
        if (IsCel) return waarde.Cel!.Trim();
        return (waarde.Element.ValueKind, kind) switch
        {
            (JsonValueKind.String, JsonValueKind.String) => waarde.Element.GetString()!.Trim(),
            (JsonValueKind.Number, JsonValueKind.Number) => waarde.Element.GetRawText(),
            (JsonValueKind.True, JsonValueKind.True) => "ja",
            (JsonValueKind.False, JsonValueKind.True) => "nee",
            _ => (string?)Reject(verwacht),
        };
    }

    /// <summary>The parts of a list: <c>a|b</c> in CSV, <c>geen</c> for none; an array in JSON. Null: not a list.</summary>
    public IEnumerable<Veld>? Parts()
    {
        if (IsCel)
        {
            var cel = waarde.Cel!.Trim();
            return cel == "geen" ? [] : cel.Split('|').Select(deel => new Veld(pad, new(deel, default), keuring));
        }

        if (waarde.Element.ValueKind == JsonValueKind.Array)
        {
            return waarde.Element.EnumerateArray().Select((deel, i) => new Veld($"{pad}[{i}]", new(null, deel), keuring));
        }

        Reject("een lijst tussen [ en ]");
        return null;
    }

    /// <summary>The properties of an object; null: not an object. What the reader does not ask for is counted as unknown.</summary>
    public T? Parts<T>(Func<Deelvelden, T> lees)
        where T : class
    {
        if (waarde.Element.ValueKind != JsonValueKind.Object) return (T?)Reject("een object tussen { en }");
        var delen = new Deelvelden(pad, waarde.Element, keuring);
        var gelezen = lees(delen);
        delen.CountUnknown();
        return gelezen;
    }
}
