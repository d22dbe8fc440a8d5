namespace Platform.SharedKernel.Infrastructure;

/// <summary>Beside a running job: each second writes its progress down and looks whether it shall stop.</summary>
internal sealed class JobWatch : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource _stop;
    private readonly PeriodicTimer _timer;
    private readonly Task _watching;

    public JobWatch(Job job, JobRun run, JobStore store, TimeProvider time, CancellationToken ct)
    {
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
        var written = run.Progress;
        while (await _timer.WaitForNextTickAsync())
        {
            var progress = run.Progress;
            Lost = progress != written && !await TryReportAsync(job, progress, store);
            written = progress;
            CancelRequested = await IsCancelRequestedAsync(job, store);
            if (Lost || CancelRequested)
            {
                await _stop.CancelAsync();

                return;
            }
        }
    }

    // The database may be away for a moment: the job's own work meets that, the watch only looks again.
    private static async Task<bool> TryReportAsync(Job job, JobProgress progress, JobStore store)
    {
        try
        {
            return await store.ReportAsync(job, progress, CancellationToken.None);
        }
        catch (System.Data.Common.DbException)
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
        catch (System.Data.Common.DbException)
        {
            return false;
        }
    }
}
