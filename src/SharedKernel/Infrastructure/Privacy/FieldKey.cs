using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Where the field key comes from: <c>OneDoor:Keys:Field</c> (base64, 32 bytes), else a file made once beside the embedded database.</summary>
public static class FieldKey
{
    /// <summary>Configuration key.</summary>
    public const string Path = "OneDoor:Keys:Field";

    /// <summary>Registers the cipher. A made-up key is for the demo only; production refuses to start without a configured one.</summary>
    public static IServiceCollection AddFieldCipher(this IServiceCollection services) => services.AddSingleton<IFieldCipher>(sp =>
        new FieldCipher(Read(sp.GetRequiredService<IConfiguration>(), sp.GetRequiredService<IHostEnvironment>().ContentRootPath)));

    private static byte[] Read(IConfiguration configuration, string contentRoot)
    {
        if (configuration[Path] is { Length: > 0 } configured)
        {
            return Convert.FromBase64String(configured);
        }

        var file = System.IO.Path.Combine(contentRoot, "data", "field.key");
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)));
        }

        return Convert.FromBase64String(File.ReadAllText(file));
    }
}
