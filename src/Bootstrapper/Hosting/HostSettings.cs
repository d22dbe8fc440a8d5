using System.ComponentModel.DataAnnotations;

namespace Platform.Bootstrapper.Hosting;

/// <summary>What the host itself is told (section <c>OneDoor</c>); every value with its default and effect in docs/operations.md.</summary>
internal sealed class HostSettings
{
    /// <summary>Demo shows demo accounts and the movable clock; Production refuses both.</summary>
    [Required, AllowedValues("Demo", "Production", ErrorMessage = "OneDoor:Mode must be Demo or Production.")]
    public string Mode { get; set; } = "Production";

    /// <summary>Folder of the embedded database and of files, relative to the working directory.</summary>
    [Required]
    public string DataFolder { get; set; } = "data";

    /// <summary>Nodes of this deployment; more than one needs PostgreSQL.</summary>
    [Range(1, 64, ErrorMessage = "OneDoor:Nodes must be 1 to 64.")]
    public int Nodes { get; set; } = 1;

    /// <summary>Address of the proxy that ends TLS; Production listens on plain HTTP only behind one, or on the loopback.</summary>
    public string TrustedProxy { get; set; } = "";

    /// <summary>Limits of the door.</summary>
    public RateLimitSettings RateLimits { get; set; } = new();

    /// <summary>Collector of traces and metrics; empty switches the exporter off.</summary>
    public OtlpSettings Otlp { get; set; } = new();

    public bool IsDemo => Mode == "Demo";
}

internal sealed class RateLimitSettings
{
    /// <summary>Requests per caller and second.</summary>
    [Range(1, 1_000_000)]
    public int PerCallerPerSecond { get; set; } = 200;

    /// <summary>Sign-ins per address and minute.</summary>
    [Range(1, 1_000_000)]
    public int SignInPerMinute { get; set; } = 30;

    /// <summary>Anonymous look-ups per address and minute.</summary>
    [Range(1, 1_000_000)]
    public int PublicPerMinute { get; set; } = 60;
}

internal sealed class OtlpSettings
{
    /// <summary>E.g. <c>http://collector:4317</c>.</summary>
    public string Endpoint { get; set; } = "";
}
