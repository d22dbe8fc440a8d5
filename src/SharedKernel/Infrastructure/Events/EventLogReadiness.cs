using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Ready = first data is in and every subscription has read it: from then on each module knows its neighbours. Once ready, always ready;
/// a lag later on is a matter for metrics, not for taking the node out of service.
/// </summary>
internal sealed class EventLogReadiness(FirstDataMark firstData, LogReader reader) : IHealthCheck
{
    private volatile bool _ready;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (_ready)
        {
            return HealthCheckResult.Healthy();
        }

        if (firstData.AppendId is not { } mark)
        {
            return HealthCheckResult.Unhealthy("First data is being loaded.");
        }

        if (await reader.PositionOfMarkAsync(mark, cancellationToken) is not { } position
            || !await reader.HavePassedAsync(reader.Subscriptions, position, cancellationToken))
        {
            return HealthCheckResult.Unhealthy("Subscriptions have not read the first data yet.");
        }

        _ready = true;

        return HealthCheckResult.Healthy();
    }
}
