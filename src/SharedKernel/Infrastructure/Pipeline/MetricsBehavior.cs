using System.Diagnostics;
using System.Diagnostics.Metrics;
using MediatR;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Counts and times every use case by name and outcome; no personal data in the labels.</summary>
internal sealed class MetricsBehavior<TRequest, TResponse>(WorkSession session) : IPipelineBehavior<TRequest, TResponse>
    where TRequest : IRequest<TResponse>
{
    private static readonly string Name = typeof(TRequest).DeclaringType?.Name ?? typeof(TRequest).Name;

    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        session.Action = Name;
        var started = Stopwatch.GetTimestamp();
        var outcome = "ok";
        try
        {
            return await next();
        }
        catch (Exception e)
        {
            outcome = e is RuleViolation violation ? violation.Rule.Code : e.GetType().Name;
            throw;
        }
        finally
        {
            PlatformMetrics.UseCases.Record(
                Stopwatch.GetElapsedTime(started).TotalMilliseconds,
                new KeyValuePair<string, object?>("use_case", Name),
                new KeyValuePair<string, object?>("outcome", outcome));
        }
    }
}

/// <summary>The platform's own instruments, exported at <c>/metrics</c>.</summary>
public static class PlatformMetrics
{
    /// <summary>Name of the meter.</summary>
    public const string MeterName = "OneDoor";

    private static readonly Meter Meter = new(MeterName);

    /// <summary>Duration of use cases in milliseconds, by name and outcome.</summary>
    public static Histogram<double> UseCases { get; } = Meter.CreateHistogram<double>("onedoor.use_case.duration", "ms");

    /// <summary>Commit → effect latency of subscriptions in milliseconds.</summary>
    public static Histogram<double> EventLatency { get; } = Meter.CreateHistogram<double>("onedoor.events.latency", "ms");

    /// <summary>Positions of the log a subscription has not looked at yet, where it runs; growing means it is stuck.</summary>
    public static Gauge<long> EventLag { get; } = Meter.CreateGauge<long>("onedoor.events.lag");

    /// <summary>Events parked because a handler failed three times.</summary>
    public static Counter<long> Parked { get; } = Meter.CreateCounter<long>("onedoor.events.parked");

    /// <summary>Alarms fired, by kind.</summary>
    public static Counter<long> TimersFired { get; } = Meter.CreateCounter<long>("onedoor.timers.fired");

    /// <summary>Firings that failed, by kind; the alarm is tried again.</summary>
    public static Counter<long> TimersFailed { get; } = Meter.CreateCounter<long>("onedoor.timers.failed");

    /// <summary>Tries of sending a notification that failed, by channel.</summary>
    public static Counter<long> NotificationsFailed { get; } = Meter.CreateCounter<long>("onedoor.notifications.failed");
}
