using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FluentValidation;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Every refusal leaves as RFC 9457 problem details: stable code, Chinese sentence, pointer to the field, what is allowed.</summary>
internal sealed partial class Problems(IProblemDetailsService writer, ILogger<Problems> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = 499; // The caller hung up: nobody reads an answer.

            return true;
        }

        var problem = Of(exception);
        if (problem.Status == 500)
        {
            Unexpected(exception, httpContext.Request.Path);
        }
        else if (problem.Status == 503)
        {
            httpContext.Response.Headers.RetryAfter = "1";
        }

        return await WriteAsync(httpContext, writer, problem);
    }

    /// <summary>Writes a problem outside of exception handling (401, 403, 404 of unknown routes).</summary>
    public static ValueTask<bool> WriteAsync(HttpContext http, IProblemDetailsService writer, ProblemDetails problem)
    {
        http.Response.StatusCode = problem.Status!.Value;
        problem.Extensions["traceId"] = Activity.Current?.Id ?? http.TraceIdentifier;

        return writer.TryWriteAsync(new ProblemDetailsContext { HttpContext = http, ProblemDetails = problem });
    }

    public static ProblemDetails For(Rule rule, int status, params object[] details) => new()
    {
        Status = status,
        Type = $"https://onedoor.gov.example/rules/{rule.Code}",
        Title = string.Format(CultureInfo.InvariantCulture, rule.English, details),
        Detail = string.Format(CultureInfo.InvariantCulture, rule.Sentence, details),
        Extensions = { ["code"] = rule.Code },
    };

    /// <summary>The problem an exception becomes at the door.</summary>
    public static ProblemDetails Of(Exception exception) => exception switch
    {
        RuleViolation e => With(For(e.Rule, 409, [.. e.Details]), "allowed", e.Allowed),
        ValidationException e => Invalid(e),
        Missing => For(PlatformRules.NotFound, 404),
        StaleRevision e => Stale(e),
        RequestProblem e => For(e.Rule, e.Status, [.. e.Details]),
        IdempotencyKeyReused => For(PlatformRules.IdempotencyKeyReused, 422),
        BadHttpRequestException { StatusCode: 413 } => For(PlatformRules.TooLarge, 413),
        BadHttpRequestException e => Unreadable(e),
        DbUpdateConcurrencyException => For(PlatformRules.Busy, 503),
        DbException or DbUpdateException { InnerException: DbException } or InvalidOperationException { InnerException: DbException or TimeoutException }
            or TimeoutException => IsOutage(exception) ? For(PlatformRules.Busy, 503) : For(PlatformRules.ServerError, 500),
        _ => For(PlatformRules.ServerError, 500),
    };

    private static bool IsOutage(Exception e) => e is TimeoutException
        || (e as DbException ?? e.InnerException as DbException)?.IsTransient == true
        || e.InnerException is TimeoutException;

    private static ProblemDetails Invalid(ValidationException e) => With(
        For(PlatformRules.Invalid, 400, e.Errors.Count()),
        "errors",
        e.Errors.Select(f => new FieldProblem(
            JsonPointer.Of(f.PropertyName), f.ErrorCode ?? PlatformRules.Invalid.Code, f.ErrorMessage)).ToList());

    private static ProblemDetails Stale(StaleRevision e)
    {
        var problem = With(For(PlatformRules.Stale, 412, e.ChangedBy ?? "他人"), "current", e.Actual);

        return e.ChangedAt is { } at ? With(problem, "changedAt", ChinaTime.In(at)) : problem;
    }

    private static ProblemDetails Unreadable(BadHttpRequestException e)
    {
        if (e.InnerException is not JsonException json)
        {
            return For(PlatformRules.Malformed, e.StatusCode is >= 400 and < 500 ? e.StatusCode : 400);
        }

        var unknown = json.Message.Contains("could not be mapped", StringComparison.Ordinal);
        var broken = json.Path is null or "$" || json.InnerException is JsonException; // The reader itself stumbled: no JSON at all.
        var rule = unknown ? PlatformRules.UnknownField : broken ? PlatformRules.Malformed : PlatformRules.Invalid;
        var pointer = JsonPointer.OfPath(json.Path);

        return With(For(rule, 400, 1), "errors", new[] { new FieldProblem(pointer, rule.Code, rule.English.Replace("{0} fields are", "A field is", StringComparison.Ordinal)) });
    }

    private static ProblemDetails With(ProblemDetails problem, string key, object? value)
    {
        problem.Extensions[key] = value;

        return problem;
    }

    [LoggerMessage(LogLevel.Error, "Unexpected failure at {Path}")]
    private partial void Unexpected(Exception exception, PathString path);
}

/// <summary>One field that is not right.</summary>
/// <param name="Pointer">JSON pointer into the request body.</param>
/// <param name="Code">Stable code.</param>
/// <param name="Detail">What to do, Chinese.</param>
public sealed record FieldProblem(string Pointer, string Code, string Detail);
