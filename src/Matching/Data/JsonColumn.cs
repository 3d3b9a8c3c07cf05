using System.Text.Json;
using Matching.Kern;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Matching.Data;

/// <summary>A value kept whole as JSON text: the same on both databases, compared by what it says.</summary>
public static class JsonColumn
{
    extension<T>(PropertyBuilder<T> property)
    {
        public PropertyBuilder<T> AsJson()
        {
            property.HasConversion(
                new ValueConverter<T, string>(v => Write(v), s => Read<T>(s)),
                new ValueComparer<T>((a, b) => Write(a) == Write(b), v => Write(v).GetHashCode(StringComparison.Ordinal), v => Read<T>(Write(v))));
            return property;
        }
    }

    private static string Write<T>(T? value) => JsonSerializer.Serialize(value, Json.Options);

    private static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Json.Options)!;
}
