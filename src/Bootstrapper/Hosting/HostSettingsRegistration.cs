using System.ComponentModel.DataAnnotations;

namespace Platform.Bootstrapper.Hosting;

internal static class HostSettingsRegistration
{
    /// <summary>Reads and checks the settings; a wrong one stops the start with one clear sentence.</summary>
    public static HostSettings AddHostSettings(this WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection("OneDoor").Get<HostSettings>() ?? new HostSettings();
        settings.DataFolder = Path.GetFullPath(settings.DataFolder);
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(settings, new ValidationContext(settings), faults, validateAllProperties: true);
        Validator.TryValidateObject(settings.RateLimits, new ValidationContext(settings.RateLimits), faults, validateAllProperties: true);
        if (settings.Nodes > 1 && string.IsNullOrWhiteSpace(builder.Configuration.GetConnectionString("Platform")))
        {
            faults.Add(new ValidationResult("OneDoor:Nodes > 1 needs PostgreSQL: set ConnectionStrings:Platform."));
        }

        if (!settings.IsDemo && settings.TrustedProxy.Length == 0 && OpenPlainHttp(builder.Configuration))
        {
            faults.Add(new ValidationResult(
                "Production does not offer plain HTTP beyond this machine: listen on HTTPS or the loopback, or set OneDoor:TrustedProxy."));
        }

        if (faults.Count > 0)
        {
            throw new StartRefused("Configuration is wrong. " + string.Join(' ', faults.Select(f => f.ErrorMessage)));
        }

        Directory.CreateDirectory(settings.DataFolder);
        builder.Services.AddSingleton(settings);

        return settings;
    }

    private static bool OpenPlainHttp(ConfigurationManager configuration) => (configuration["urls"] ?? configuration["ASPNETCORE_URLS"] ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries)
        .Any(u => u.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            && !u.Contains("//localhost", StringComparison.OrdinalIgnoreCase)
            && !u.Contains("//127.", StringComparison.Ordinal)
            && !u.Contains("//[::1]", StringComparison.Ordinal));
}
