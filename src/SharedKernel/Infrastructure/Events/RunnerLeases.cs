using System.Collections.Concurrent;
using Medallion.Threading.Postgres;
using Npgsql;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// The right to run one loop (a subscription, the sequencer) for all nodes. Keeps work in one place; the fence keeps it right.
/// </summary>
internal sealed class RunnerLeases(DatabaseChoice database)
{
    private readonly ConcurrentDictionary<string, bool> _held = new();
    private readonly string _address = database.IsPostgres ? AddressOf(database) : "";

    /// <summary>True when this process runs <paramref name="name"/>.</summary>
    public bool Holds(string name) => _held.ContainsKey(name);

    /// <summary>Takes the lease if nobody has it, else null.</summary>
    public async Task<RunnerLease?> TryTakeAsync(string name, CancellationToken ct)
    {
        if (!database.IsPostgres)
        {
            // One process owns the file.
            return _held.TryAdd(name, true) ? new RunnerLease(null, () => _held.TryRemove(name, out _)) : null;
        }

        // Released by the server when the connection dies. Keepalives find a node that vanished without a word.
        var mutex = new PostgresDistributedLock(
            new PostgresAdvisoryLockKey("onedoor-run-" + name, allowHashing: true), _address,
            options => options.KeepaliveCadence(TimeSpan.FromSeconds(30)));
        var handle = await mutex.TryAcquireAsync(TimeSpan.Zero, ct);
        if (handle is null)
        {
            return null;
        }

        _held[name] = true;

        return new RunnerLease(handle, () => _held.TryRemove(name, out _));
    }

    private static string AddressOf(DatabaseChoice database)
    {
        var address = new NpgsqlConnectionStringBuilder(database.ConnectionString)
        {
            KeepAlive = 5,
        };
        address.Options = $"{address.Options} -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3".TrimStart();
        address.ApplicationName = $"{address.ApplicationName ?? "onedoor"} leases";

        return address.ConnectionString;
    }
}

/// <summary>A lease; dispose it to give it back.</summary>
internal sealed class RunnerLease(PostgresDistributedLockHandle? handle, Action release) : IAsyncDisposable
{
    /// <summary>Fires when the connection that holds the lease is lost.</summary>
    public CancellationToken Lost { get; } = handle?.HandleLostToken ?? CancellationToken.None;

    public async ValueTask DisposeAsync()
    {
        release();
        if (handle is not null)
        {
            await handle.DisposeAsync();
        }
    }
}
