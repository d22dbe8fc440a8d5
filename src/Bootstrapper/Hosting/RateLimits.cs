using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace Platform.Bootstrapper.Hosting;

/// <summary>Per caller for the API, per address for sign-in and anonymous look-ups; static files are free.</summary>
internal static class RateLimits
{
    public static void Configure(RateLimiterOptions limits, RateLimitSettings settings)
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.OnRejected = async (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = "1";
            await rejected.HttpContext.WriteProblemAsync(PlatformRules.TooMany, StatusCodes.Status429TooManyRequests);
        };
        limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => Partition(http, settings));
    }

    private static RateLimitPartition<string> Partition(HttpContext http, RateLimitSettings settings)
    {
        var address = http.Connection.RemoteIpAddress?.ToString() ?? "local";
        var path = http.Request.Path;
        if (path.StartsWithSegments("/api/v1/auth/sign-in"))
        {
            return Window($"sign-in:{address}", settings.SignInPerMinute, TimeSpan.FromMinutes(1));
        }

        if (path.StartsWithSegments("/api/v1/public"))
        {
            return Window($"public:{address}", settings.PublicPerMinute, TimeSpan.FromMinutes(1));
        }

        return path.StartsWithSegments("/api")
            ? Window($"api:{http.User.Identity?.Name ?? address}", settings.PerCallerPerSecond, TimeSpan.FromSeconds(1))
            : RateLimitPartition.GetNoLimiter("static");
    }

    private static RateLimitPartition<string> Window(string key, int permits, TimeSpan window) =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = window });
}
