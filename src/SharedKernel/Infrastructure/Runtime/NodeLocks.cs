using System.Collections.Concurrent;
using Medallion.Threading.Postgres;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// One at a time over all nodes: an advisory lock on PostgreSQL, released when its holder dies. SQLite has one process (its file is
/// locked), so there a semaphore does.
/// </summary>
internal sealed class NodeLocks(DatabaseChoice database)
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _here = new();

    /// <summary>Waits for the lock; dispose the result to leave.</summary>
    public async Task<IAsyncDisposable> EnterAsync(string name, CancellationToken ct)
    {
        var here = Here(name);
        await here.WaitAsync(ct);
        try
        {
            return new Held(here, database.IsPostgres ? await Everywhere(name).AcquireAsync(null, ct) : null);
        }
        catch
        {
            here.Release();
            throw;
        }
    }

    /// <summary>Takes the lock if it is free, else null.</summary>
    public async Task<IAsyncDisposable?> TryEnterAsync(string name, CancellationToken ct)
    {
        var here = Here(name);
        if (!await here.WaitAsync(0, ct))
        {
            return null;
        }

        try
        {
            var everywhere = database.IsPostgres ? await Everywhere(name).TryAcquireAsync(TimeSpan.Zero, ct) : null;
            if (everywhere is not null || !database.IsPostgres)
            {
                return new Held(here, everywhere);
            }
        }
        catch
        {
            here.Release();
            throw;
        }

        here.Release();

        return null;
    }

    private SemaphoreSlim Here(string name) => _here.GetOrAdd(name, _ => new SemaphoreSlim(1, 1));

    private PostgresDistributedLock Everywhere(string name) =>
        new(new PostgresAdvisoryLockKey("onedoor-" + name, allowHashing: true), database.ConnectionString);

    private sealed class Held(SemaphoreSlim here, IAsyncDisposable? everywhere) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                if (everywhere is not null)
                {
                    await everywhere.DisposeAsync();
                }
            }
            finally
            {
                here.Release();
            }
        }
    }
}
