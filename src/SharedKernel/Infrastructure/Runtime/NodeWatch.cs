using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Each second, looks what other nodes changed: the demo clock, calendars, settings.</summary>
internal sealed partial class NodeWatch(DemoClock clock, KernelFactsReader kernel, TimeProvider time, ILogger<NodeWatch> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await clock.RefreshAsync(stoppingToken);
                await kernel.RefreshAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Away(Faults.Describe(e)); // The database is away; the next second asks again.
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Could not look for changes of other nodes: {Reason}")]
    private partial void Away(string reason);
}
