using System.Text.Json;

namespace Matching.Import.Velden;

/// <summary>The properties inside a JSON object, asked for by name.</summary>
public sealed class Deelvelden(string pad, JsonElement element, Rijkeuring keuring)
{
    private readonly List<string> gevraagd = [];

    /// <summary>The value, or unknown.</summary>
    public T? Read<T>(string naam, Veldlezer<T> lees) => Find(naam) is { IsOnbekend: false } veld ? lees(veld) : default;

    /// <summary>The value; missing is a fault of the row.</summary>
    public T? Require<T>(string naam, Veldlezer<T> lees)
    {
        var veld = Find(naam);
        if (!veld.IsOnbekend) return lees(veld);
        veld.RejectEmpty();
        return default;
    }

    /// <summary>Says that one of two is missing, unless one is there and already has a fault of its own.</summary>
    public void RejectWithout(string een, string ander)
    {
        if (Find(een).IsOnbekend && Find(ander).IsOnbekend) keuring.RejectEmpty($"{pad}.{een} of {pad}.{ander}");
    }

    /// <summary>Notes the properties nobody asked for, of all parts of a list under one name.</summary>
    public void CountUnknown()
    {
        foreach (var property in element.EnumerateObject().Where(p => !gevraagd.Contains(p.Name, StringComparer.Ordinal)))
        {
            keuring.Onbekend.Add($"{pad.Split('[')[0]}.{property.Name}");
        }
    }

    private Veld Find(string naam)
    {
        gevraagd.Add(naam);
        return new($"{pad}.{naam}", new(null, element.TryGetProperty(naam, out var waarde) ? waarde : default), keuring);
    }
}
