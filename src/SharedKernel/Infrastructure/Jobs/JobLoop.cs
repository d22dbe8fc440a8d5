using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Looks for jobs each second; two run beside each other on a node, so that a long one does not keep all others waiting.</summary>
internal sealed partial class JobLoop(JobRunner runner, TimeProvider time, ILogger<JobLoop> log) : BackgroundService
{
    private const int AtOnce = 2;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(Enumerable.Range(0, AtOnce).Select(_ => LoopAsync(stoppingToken)));

    private async Task LoopAsync(CancellationToken ct)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(ct))
        {
            try
            {
                while (await runner.RunNextAsync(ct))
                {
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Away(Faults.Describe(e)); // The next second looks again.
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Could not look for jobs: {Reason}")]
    private partial void Away(string reason);
}
