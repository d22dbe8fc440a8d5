using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Platform.Catalog.Data;

/// <summary>Keeps a value that is only read and written whole as one JSON text; two values are the same when their texts are.</summary>
internal static class JsonColumn
{
    private static readonly JsonSerializerOptions Json = new(PlatformJson.Storage) { IgnoreReadOnlyProperties = true };

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Json);

    public static bool Same<T>(T one, T other) => Text(one) == Text(other);

    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property)
    {
        property.HasConversion(v => Text(v), t => JsonSerializer.Deserialize<T>(t, Json)!);
        property.Metadata.SetValueComparer(new ValueComparer<T>(
            (a, b) => Same(a, b), v => string.GetHashCode(Text(v), StringComparison.Ordinal), v => v));

        return property;
    }
}
