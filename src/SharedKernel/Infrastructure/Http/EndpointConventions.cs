using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>The capability an endpoint needs; every endpoint carries exactly one, or says it is open.</summary>
/// <param name="Capability">Code of <see cref="Capabilities"/>, null for endpoints open to everybody.</param>
public sealed record RequiredCapability(string? Capability);

/// <summary>A view of one aggregate: its revision travels as the ETag.</summary>
public interface IRevisioned
{
    /// <summary>The aggregate's revision.</summary>
    long Revision { get; }
}

/// <summary>How endpoints declare who may call them and how they may be repeated.</summary>
public static class EndpointConventions
{
    /// <summary>Only for holders of <paramref name="capability"/>; what they see is cut to the scope it was granted in.</summary>
    public static RouteHandlerBuilder Requires(this RouteHandlerBuilder endpoint, string capability) => endpoint
        .WithMetadata(new RequiredCapability(capability))
        .RequireAuthorization(policy => policy.AddRequirements(new CapabilityRequirement(capability)))
        .AddEndpointFilter(WriteRevisionAsync);

    /// <summary>Open to everybody; say why in <paramref name="reason"/> (it is printed in the list of open endpoints).</summary>
    public static RouteHandlerBuilder OpenToAll(this RouteHandlerBuilder endpoint, string reason) => endpoint
        .WithMetadata(new RequiredCapability(null))
        .WithMetadata(new OpenEndpoint(reason))
        .AllowAnonymous();

    /// <summary>Exists in demo mode only; otherwise it answers 404 like any unknown route.</summary>
    public static RouteHandlerBuilder OnlyInDemo(this RouteHandlerBuilder endpoint) => endpoint.AddEndpointFilter((context, next) =>
        context.HttpContext.RequestServices.GetRequiredService<IOptions<OneDoorOptions>>().Value.IsDemo
            ? next(context)
            : throw new Missing("demo"));

    /// <summary>A command: needs <c>Idempotency-Key</c>; answers with <c>X-Log-Mark</c>.</summary>
    public static RouteHandlerBuilder IsCommand(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new CommandEndpoint(false))
        .AddEndpointFilter((context, next) => AsCommandAsync(context, next, versioned: false));

    /// <summary>A command that changes an existing aggregate: needs <c>Idempotency-Key</c> and <c>If-Match</c>.</summary>
    public static RouteHandlerBuilder ChangesExisting(this RouteHandlerBuilder endpoint) => endpoint
        .WithMetadata(new CommandEndpoint(true))
        .AddEndpointFilter((context, next) => AsCommandAsync(context, next, versioned: true));

    private static async ValueTask<object?> AsCommandAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, bool versioned)
    {
        var http = context.HttpContext;
        var session = http.RequestServices.GetRequiredService<WorkSession>();
        session.IdempotencyKey = KeyOf(http.Request.Headers[HeaderNames.IdempotencyKey]);
        session.Route = http.Request.Path;
        session.ExpectedRevision = versioned ? RevisionOf(http.Request.Headers.IfMatch) : null;
        var result = await next(context);
        if (session.LogMark > 0)
        {
            http.Response.Headers[HeaderNames.LogMark] = session.LogMark.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        if (session.Replayed)
        {
            http.Response.Headers["Idempotency-Replayed"] = "true";
        }

        return result;
    }

    private static async ValueTask<object?> WriteRevisionAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var result = await next(context);
        if ((result as IValueHttpResult ?? (result as INestedHttpResult)?.Result as IValueHttpResult)?.Value is IRevisioned view)
        {
            context.HttpContext.Response.Headers.ETag = $"\"{view.Revision}\"";
        }

        return result;
    }

    private static string KeyOf(StringValues header) => header.ToString() switch
    {
        "" => throw new RequestProblem(PlatformRules.IdempotencyKeyMissing, 400),
        { Length: > 100 } => throw new RequestProblem(PlatformRules.IdempotencyKeyMissing, 400),
        var key => key,
    };

    private static long RevisionOf(StringValues header)
    {
        if (StringValues.IsNullOrEmpty(header))
        {
            throw new RequestProblem(PlatformRules.VersionRequired, 428);
        }

        return EntityTagHeaderValue.TryParse(header.ToString(), out var tag) && long.TryParse(tag.Tag.AsSpan().Trim('"'), out var revision)
            ? revision
            : throw new RequestProblem(PlatformRules.VersionRequired, 428);
    }

    private static class HeaderNames
    {
        public const string IdempotencyKey = "Idempotency-Key";
        public const string LogMark = "X-Log-Mark";
    }
}

/// <summary>An endpoint without sign-in, with the reason why.</summary>
/// <param name="Reason">Why it is open.</param>
public sealed record OpenEndpoint(string Reason);

/// <summary>Marks an endpoint that changes something.</summary>
/// <param name="Versioned">True when it changes an existing aggregate and needs If-Match.</param>
public sealed record CommandEndpoint(bool Versioned);
