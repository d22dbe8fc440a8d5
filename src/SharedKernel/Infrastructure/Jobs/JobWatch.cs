using System.Data.Common;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Beside a running job: each second writes its progress down and looks whether it shall stop.</summary>
internal sealed class JobWatch : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly TimeProvider _machine;
    private readonly CancellationTokenSource _stop;
    private readonly PeriodicTimer _timer;
    private readonly Task _watching;
    private JobProgress _written;

    public JobWatch(Job job, JobRun run, JobStore store, TimeProvider time, CancellationToken ct)
    {
        (_machine, _written) = (time, run.Progress);
        _stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        _timer = new PeriodicTimer(Pause, time);
        _watching = WatchAsync(job, run, store);
    }

    /// <summary>Cancelled when the job shall stop, for whatever reason.</summary>
    public CancellationToken Token => _stop.Token;

    /// <summary>True when a person asked for the end.</summary>
    public bool CancelRequested { get; private set; }

    /// <summary>True when another runner has the job.</summary>
    public bool Lost { get; private set; }

    public async ValueTask DisposeAsync()
    {
        _timer.Dispose();
        await _watching;
        _stop.Dispose();
    }

    private async Task WatchAsync(Job job, JobRun run, JobStore store)
    {
        while (await _timer.WaitForNextTickAsync())
        {
            CancelRequested = await IsCancelRequestedAsync(job, store);
            Lost = run.Progress != _written && !await TryReportAsync(job, run.Progress, store);
            if (Lost || CancelRequested)
            {
                await _stop.CancelAsync();

                return;
            }
        }
    }

    // A database that is away, or a writer that takes long (on SQLite the job itself may be it), is met again at the next tick.
    private async Task<bool> TryReportAsync(Job job, JobProgress progress, JobStore store)
    {
        using var impatience = new CancellationTokenSource(Patience, _machine);
        try
        {
            var ours = await store.ReportAsync(job, progress, impatience.Token);
            _written = progress;

            return ours;
        }
        catch (Exception e) when (e is DbException or OperationCanceledException)
        {
            return true;
        }
    }

    private static async Task<bool> IsCancelRequestedAsync(Job job, JobStore store)
    {
        try
        {
            return await store.IsCancelRequestedAsync(job.Id, CancellationToken.None);
        }
        catch (DbException)
        {
            return false;
        }
    }
}
