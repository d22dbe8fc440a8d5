using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>The projections an endpoint reads; a caller may ask it to wait for its own command's effect.</summary>
/// <param name="Names">Names of the subscriptions.</param>
public sealed record ProjectionReader(IReadOnlyList<string> Names);

/// <summary>Read-your-writes at the door.</summary>
public static class ProjectionReads
{
    /// <summary>Header by which a command gives its mark and a read hands it back.</summary>
    public const string Mark = "X-Log-Mark";

    /// <summary>Answer header: <c>false</c> when the time was up and the answer may lack the caller's own command.</summary>
    public const string Reached = "X-Log-Mark-Reached";

    /// <summary>
    /// The answer comes from these projections. With <c>X-Log-Mark</c> in the request it waits, at most 1 s, until they have passed the
    /// caller's own command.
    /// </summary>
    public static RouteHandlerBuilder ReadsProjection(this RouteHandlerBuilder endpoint, params string[] names) => endpoint
        .WithMetadata(new ProjectionReader(names))
        .AddEndpointFilter((context, next) => WaitAsync(context, next, names));

    private static async ValueTask<object?> WaitAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, string[] names)
    {
        var http = context.HttpContext;
        var header = http.Request.Headers[Mark].ToString();
        if (header.Length > 0 && http.RequestServices.GetService<LogMark>() is { } marks)
        {
            if (!long.TryParse(header, NumberStyles.None, CultureInfo.InvariantCulture, out var mark))
            {
                throw new RequestProblem(PlatformRules.Malformed, 400);
            }

            var reached = await marks.WaitAsync(names, mark, LogMark.Patience, http.RequestAborted);
            http.Response.Headers[Reached] = reached ? "true" : "false";
        }

        return await next(context);
    }
}
