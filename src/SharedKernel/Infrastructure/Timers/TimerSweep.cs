using Quartz;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Quartz wakes the sweep; a sweep that is still running is not doubled.</summary>
[DisallowConcurrentExecution]
internal sealed class TimerSweep(TimerRuntime timers) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await timers.RunDueAsync(cancellationToken);
}
