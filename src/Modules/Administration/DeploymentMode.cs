using Microsoft.Extensions.Configuration;

namespace Platform.Administration;

/// <summary>Demo opens the demo cast; anything else refuses it (<c>OneDoor:Mode</c>).</summary>
internal sealed record DeploymentMode(bool IsDemo)
{
    public static DeploymentMode From(IConfiguration configuration) => new(configuration["OneDoor:Mode"] == "Demo");
}
