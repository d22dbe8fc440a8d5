using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Stores an immutable value as JSON text. It counts as changed when another instance takes its place; never change one in place.</summary>
public static class JsonColumn
{
    /// <summary>Keeps the property as one JSON column.</summary>
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) => property.HasConversion(
        new ValueConverter<T, string>(
            v => JsonSerializer.Serialize(v, PlatformJson.Storage),
            v => JsonSerializer.Deserialize<T>(v, PlatformJson.Storage)!),
        new ValueComparer<T>((a, b) => ReferenceEquals(a, b), v => v == null ? 0 : v.GetHashCode(), v => v));
}
