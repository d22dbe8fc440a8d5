using System.Security.Cryptography;
using System.Text;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// 首批数据. Real or demo data of a module, loaded once per version through the module's own aggregates, in one transaction, as the System
/// actor. The loader saves nothing itself; a crash leaves nothing half-loaded.
/// </summary>
public interface IFirstData
{
    /// <summary>Unique name in the module.</summary>
    string Name { get; }

    /// <summary>Raised when the file changes; the loader then only adds or corrects what differs.</summary>
    int Version { get; }

    /// <summary>Order over all modules: organisation 10, people 20, catalogue 30, items 40, windows 50, staffing 60.</summary>
    int Order { get; }

    /// <summary>True when it only belongs into demo mode.</summary>
    bool DemoOnly { get; }

    /// <summary>Adds the data.</summary>
    Task LoadAsync(CancellationToken ct);
}

/// <summary>Keys that every module's first data agrees on, derived from natural keys.</summary>
public static class SeedIds
{
    /// <summary>The id of <paramref name="key"/> among things of <paramref name="kind"/>; the same on every machine.</summary>
    public static Guid Of(string kind, string key)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"onedoor:{kind}:{key}"))[..16];
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80); // version 8: made by hashing
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);

        return new Guid(bytes, bigEndian: true);
    }
}
