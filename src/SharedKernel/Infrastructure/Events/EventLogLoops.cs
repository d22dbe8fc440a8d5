using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Keeps one loop alive for all nodes: takes its lease, works, and starts again after whatever happens. It never ends the host.
/// </summary>
internal sealed partial class LeasedLoop(RunnerLeases leases, LogHead head, EventLogOptions options, ILogger<LeasedLoop> log)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Runs until <paramref name="stop"/>.</summary>
    /// <param name="name">Name of the lease.</param>
    /// <param name="work">The work under the lease; its token also ends when the lease is lost.</param>
    /// <param name="standby">What to do each poll while another node has it.</param>
    /// <param name="stop">End of the host.</param>
    public async Task RunAsync(
        string name, Func<CancellationToken, Task> work, Func<CancellationToken, Task> standby, CancellationToken stop)
    {
        for (var (failures, here) = (0, false); !stop.IsCancellationRequested;)
        {
            var (pause, started) = (options.Poll, Stopwatch.GetTimestamp());
            try
            {
                await using var lease = await leases.TryTakeAsync(name, stop);
                here = Told(name, here, lease is not null);
                await (lease is null ? standby(stop) : HoldAsync(lease, work, stop));
            }
            catch (LeaseLost)
            {
                pause = options.Poll / 4; // A rebuild, or a runner that is about to notice.
                Busy(name);
            }
            catch (Exception e) when (!stop.IsCancellationRequested)
            {
                head.Forget();
                failures = Stopwatch.GetElapsedTime(started) > LongestPause ? 1 : failures + 1; // A long good run is forgiven.
                pause = Backoff.After(failures, options.Poll / 4, LongestPause);
                Failed(name, pause, Faults.Describe(e));
            }
            catch (OperationCanceledException)
            {
                return;
            }

            await Pulse.PauseAsync(pause, stop);
        }
    }

    private static async Task HoldAsync(RunnerLease lease, Func<CancellationToken, Task> work, CancellationToken stop)
    {
        using var live = CancellationTokenSource.CreateLinkedTokenSource(stop, lease.Lost);
        await work(live.Token);
    }

    private bool Told(string name, bool before, bool now)
    {
        if (now && !before)
        {
            Taken(name);
        }

        return now;
    }

    [LoggerMessage(LogLevel.Information, "This node runs {Name}")]
    private partial void Taken(string name);

    [LoggerMessage(LogLevel.Debug, "{Name} is busy elsewhere")]
    private partial void Busy(string name);

    [LoggerMessage(LogLevel.Warning, "{Name} stopped, going on in {Pause}: {Fault}")]
    private partial void Failed(string name, TimeSpan pause, string fault);
}

/// <summary>The sequencer of this node: numbers when it has the lease, else only watches the head.</summary>
internal sealed class SequencerLoop(
    LeasedLoop loop, Sequencer sequencer, LogReader reader, LogHead head, CommitSignal commits, NodeSignals nodes, EventLogOptions options)
    : BackgroundService
{
    public const string Name = "sequencer";

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        loop.RunAsync(Name, WorkAsync, async ct => head.Seen(await reader.HeadAsync(ct)), stoppingToken);

    private async Task WorkAsync(CancellationToken ct)
    {
        head.Seen(await reader.HeadAsync(ct));
        while (true)
        {
            var (here, elsewhere) = (commits.Next, nodes.Appended.Next);
            if (await sequencer.NumberAsync(ct) == 0 && !await Pulse.WaitAsync(options.Poll, ct, here, elsewhere))
            {
                head.Seen(await reader.HeadAsync(ct));
            }
        }
    }
}

/// <summary>The pumps of this node, one loop each.</summary>
internal sealed class PumpLoops(LeasedLoop loop, LogReader reader, PumpKit kit) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(reader.Subscriptions.Select(subscription =>
    {
        var pump = new SubscriptionPump(subscription, kit);

        return loop.RunAsync(subscription.Name, ct => WorkAsync(pump, ct), _ => Task.CompletedTask, stoppingToken);
    }));

    private async Task WorkAsync(SubscriptionPump pump, CancellationToken ct)
    {
        try
        {
            await pump.OpenAsync(ct);
            kit.Head.Seen(await reader.HeadAsync(ct));
            while (true)
            {
                var (moved, asked, others) = (kit.Head.Next, kit.Progress.Asked.Next, kit.Frontiers.Moved.Next);
                if (!await pump.StepAsync(ct))
                {
                    kit.Progress.Made.Beat();
                    await Pulse.WaitAsync(kit.Options.Poll, ct, pump.IsHeldBack ? [moved, asked, others] : [moved, asked]);
                }
            }
        }
        finally
        {
            kit.Frontiers.Leave(pump.Subscription.Name);
        }
    }
}
