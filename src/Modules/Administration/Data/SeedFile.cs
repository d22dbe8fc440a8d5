using System.Text.Json;

namespace Platform.Administration.Data;

/// <summary>Reads the module's own data files, which travel inside its assembly.</summary>
internal static class SeedFile
{
    public static T Read<T>(string name)
    {
        using var stream = typeof(SeedFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");

        return JsonSerializer.Deserialize<T>(stream, PlatformJson.Storage)!;
    }
}
