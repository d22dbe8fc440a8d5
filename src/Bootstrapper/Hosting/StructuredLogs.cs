using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;

namespace Platform.Bootstrapper.Hosting;

/// <summary>One JSON line per event; ids only, never bodies, names or query strings.</summary>
internal static class StructuredLogs
{
    public static void AddStructuredLogs(this WebApplicationBuilder builder) => builder.Host.UseSerilog((context, log) => log
        .ReadFrom.Configuration(context.Configuration)
        .Filter.ByExcluding(e => e.Exception is not null && StartSentence.Of(e.Exception) is not null) // Said once, without a trace.
        .Enrich.FromLogContext()
        .WriteTo.Console(new RenderedCompactJsonFormatter()));

    public static void UseRequestLog(this WebApplication app) => app.UseSerilogRequestLogging(log =>
    {
        log.MessageTemplate = "{RequestMethod} {Route} {StatusCode} in {Elapsed:0} ms";
        log.GetLevel = (http, elapsed, error) => error is not null || http.Response.StatusCode >= 500 ? LogEventLevel.Error
            : http.Request.Path.StartsWithSegments("/health") || elapsed < 500 ? LogEventLevel.Debug
            : LogEventLevel.Information;
        log.EnrichDiagnosticContext = (entry, http) =>
            entry.Set("Route", (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(none)"); // The path may hold a number of a person.
        log.IncludeQueryInRequestPath = false;
    });
}
