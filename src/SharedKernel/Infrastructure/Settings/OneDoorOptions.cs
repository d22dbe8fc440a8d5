using System.Globalization;
using Microsoft.Extensions.Options;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>What this deployment is, read from <c>OneDoor:…</c> (environment <c>OneDoor__…</c>); a wrong value stops the start.</summary>
public sealed class OneDoorOptions
{
    /// <summary>Section of the configuration.</summary>
    public const string Section = "OneDoor";

    /// <summary><c>Demo</c> or <c>Production</c>; demo opens the demo accounts, the demo data and the demo clock.</summary>
    public string Mode { get; set; } = "Production";

    /// <summary>False on a node that only answers requests: its alarms, jobs and notifications are run by the others.</summary>
    public bool Workers { get; set; } = true;

    /// <summary>What holds in demo mode only.</summary>
    public DemoOptions Demo { get; set; } = new();

    /// <summary>True in demo mode.</summary>
    public bool IsDemo => Mode == "Demo";
}

/// <summary>Settings of demo mode.</summary>
public sealed class DemoOptions
{
    /// <summary>Business time at the very first start, ISO 8601; without an offset it is Beijing time. Empty: the machine's time.</summary>
    public string? StartAt { get; set; }

    /// <summary><see cref="StartAt"/> as an instant, null when empty.</summary>
    /// <exception cref="FormatException">Not a time.</exception>
    public DateTimeOffset? StartInstant()
    {
        if (string.IsNullOrWhiteSpace(StartAt))
        {
            return null;
        }

        var parsed = DateTime.Parse(StartAt, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

        return parsed.Kind == DateTimeKind.Unspecified
            ? new DateTimeOffset(parsed, ChinaTime.Offset)
            : DateTimeOffset.Parse(StartAt, CultureInfo.InvariantCulture);
    }
}

internal sealed class OneDoorOptionsCheck : IValidateOptions<OneDoorOptions>
{
    public ValidateOptionsResult Validate(string? name, OneDoorOptions options)
    {
        if (options.Mode is not ("Demo" or "Production"))
        {
            return ValidateOptionsResult.Fail($"OneDoor:Mode is '{options.Mode}': set it to Demo or Production.");
        }

        try
        {
            options.Demo.StartInstant();
        }
        catch (FormatException)
        {
            return ValidateOptionsResult.Fail(
                $"OneDoor:Demo:StartAt is '{options.Demo.StartAt}': give a time like 2026-03-02T09:00:00+08:00, or leave it empty.");
        }

        return options.Demo.StartAt is { Length: > 0 } && !options.IsDemo
            ? ValidateOptionsResult.Fail("OneDoor:Demo:StartAt is set outside demo mode: remove it, or set OneDoor:Mode to Demo.")
            : ValidateOptionsResult.Success;
    }
}
