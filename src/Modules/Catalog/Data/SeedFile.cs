using System.Text.Json;
using System.Text.Json.Serialization;

namespace Platform.Catalog.Data;

/// <summary>Reads the first data that ships inside the module; a member the code does not know is a mistake in the file.</summary>
internal static class SeedFile
{
    private static readonly JsonSerializerOptions Json =
        new(PlatformJson.Storage) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static T Read<T>(string name)
    {
        using var stream = typeof(SeedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in the module.");

        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidOperationException($"{name} is empty.");
    }
}
