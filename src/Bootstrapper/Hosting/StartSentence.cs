using Microsoft.Extensions.Options;

namespace Platform.Bootstrapper.Hosting;

/// <summary>What stops a start by its own decision is said in one sentence; everything else keeps its trace.</summary>
internal static class StartSentence
{
    /// <summary>The sentence, or null when the failure was not foreseen.</summary>
    public static string? Of(Exception e) => e switch
    {
        StartRefused refused => refused.Message,
        OptionsValidationException invalid => string.Join(' ', invalid.Failures),
        _ => null,
    };
}
