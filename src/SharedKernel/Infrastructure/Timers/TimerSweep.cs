using Microsoft.Extensions.Logging;
using Quartz;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Quartz wakes the sweep; a sweep that is still running is not doubled.</summary>
[DisallowConcurrentExecution]
internal sealed partial class TimerSweep(TimerRuntime timers, ILogger<TimerSweep> log) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        try
        {
            await timers.RunDueAsync(cancellationToken);
        }
        catch (Exception e) when (Faults.IsOutage(e))
        {
            Away(Faults.Describe(e)); // The next second sweeps again.
        }
    }

    [LoggerMessage(LogLevel.Warning, "Could not sweep alarms: {Reason}")]
    private partial void Away(string reason);
}
