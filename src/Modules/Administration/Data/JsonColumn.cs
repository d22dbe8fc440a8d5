using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Platform.Administration.Data;

/// <summary>A list of records in one text column. The records are immutable, so the list is replaced as a whole and audited as a whole.</summary>
internal static class JsonColumn
{
    public static void HasJson<T>(this PropertyBuilder<IReadOnlyList<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, PlatformJson.Storage),
        text => JsonSerializer.Deserialize<List<T>>(text, PlatformJson.Storage)!,
        new ValueComparer<IReadOnlyList<T>>(
            (a, b) => (a ?? Array.Empty<T>()).SequenceEqual(b ?? Array.Empty<T>()),
            list => list.Aggregate(0, (hash, item) => HashCode.Combine(hash, item)),
            list => list));
}
