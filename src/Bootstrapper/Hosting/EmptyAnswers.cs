using Microsoft.AspNetCore.Diagnostics;

namespace Platform.Bootstrapper.Hosting;

/// <summary>Refusals the web server makes by itself (too large, wrong method, wrong media type) get a code and a sentence like all others.</summary>
internal static class EmptyAnswers
{
    public static Task FillAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        if (!http.Request.Path.StartsWithSegments("/api"))
        {
            return Task.CompletedTask;
        }

        return http.Response.StatusCode switch
        {
            StatusCodes.Status413PayloadTooLarge => http.WriteProblemAsync(PlatformRules.TooLarge, StatusCodes.Status413PayloadTooLarge),
            StatusCodes.Status404NotFound => http.WriteProblemAsync(PlatformRules.NotFound, StatusCodes.Status404NotFound),
            StatusCodes.Status405MethodNotAllowed => http.WriteProblemAsync(PlatformRules.NotFound, StatusCodes.Status405MethodNotAllowed),
            StatusCodes.Status415UnsupportedMediaType => http.WriteProblemAsync(PlatformRules.Malformed, StatusCodes.Status415UnsupportedMediaType),
            _ => Task.CompletedTask,
        };
    }
}
