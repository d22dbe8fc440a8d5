using Microsoft.Extensions.Hosting;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>What must be done before the first request, pump or sweep: migrations, the clock, what the kernel knows, first data.</summary>
internal sealed class PlatformStart(DatabasePreparation database, DemoClock clock, KernelFactsReader kernel, FirstDataRunner firstData)
    : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.PrepareAsync(cancellationToken);
        await clock.LoadAsync(cancellationToken);
        await kernel.RefreshAsync(cancellationToken);
        await firstData.RunAsync(cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
