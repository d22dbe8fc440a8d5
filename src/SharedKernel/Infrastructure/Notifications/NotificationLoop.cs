using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Empties the outbox each second.</summary>
internal sealed partial class NotificationLoop(NotificationDispatcher dispatcher, TimeProvider time, ILogger<NotificationLoop> log)
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
                await dispatcher.DispatchDueAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Away(Faults.Describe(e)); // The next second looks again.
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "Could not send notifications: {Reason}")]
    private partial void Away(string reason);
}
