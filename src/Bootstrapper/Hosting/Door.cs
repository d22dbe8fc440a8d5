using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;

namespace Platform.Bootstrapper.Hosting;

/// <summary>What every request passes before a module sees it: size, rate, headers, errors, sign-in.</summary>
internal static class Door
{
    private const long OneMegabyte = 1024 * 1024;

    public static void AddDoor(this WebApplicationBuilder builder, HostSettings settings)
    {
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.Limits.MaxRequestBodySize = OneMegabyte;
            k.AddServerHeader = false;
        });
        builder.Services.AddResponseCompression(o =>
        {
            o.EnableForHttps = true;
            o.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml"];
        });
        builder.Services.AddRateLimiter(limits => RateLimits.Configure(limits, settings.RateLimits));
        if (settings.TrustedProxy is { Length: > 0 } proxy)
        {
            builder.Services.Configure<ForwardedHeadersOptions>(o =>
            {
                o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
                o.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
            });
        }
    }

    public static void UseDoor(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLog();
        app.UseExceptionHandler();
        app.UseStatusCodePages(EmptyAnswers.FillAsync);
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UseSpaFiles();
        app.UseRouting();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();
    }
}
