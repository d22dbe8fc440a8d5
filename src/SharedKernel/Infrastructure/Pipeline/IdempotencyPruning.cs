using Microsoft.Extensions.Logging;
using Quartz;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>Forgets stored answers that nobody will ask for again, in small bites, so that no command waits long behind it.</summary>
internal sealed partial class IdempotencyPruning(
    SystemWork work, NodeLocks locks, ISettings settings, IBusinessClock clock, TimeProvider time, ILogger<IdempotencyPruning> log)
{
    private const int Bite = 1000;

    /// <summary>Removes what is older than the setting says; the number removed here.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await using var turn = await locks.TryEnterAsync("idempotency-pruning", ct);
        if (turn is null)
        {
            return 0; // Another node is at it.
        }

        var oldest = time.GetUtcNow().AddDays(-settings.Get(PlatformSettings.IdempotencyDays, "", clock.Today));
        var (removed, bite) = (0, Bite);
        while (bite == Bite)
        {
            bite = await work.ChangeAsync(PlatformTables.Schema, "prune idempotency", unit => BiteAsync(unit.Db, oldest, ct), ct);
            removed += bite;
        }

        Pruned(removed);

        return removed;
    }

    private static async Task<int> BiteAsync(ModuleDb db, DateTimeOffset oldest, CancellationToken ct)
    {
        var table = db.PlatformTable("idempotency");
        await using var command = db.CreateCommand(
            $"""
            delete from {table} where (actor, route, key) in (
              select actor, route, key from {table} where created_at < @oldest limit {Bite})
            """,
            ("@oldest", db.Instant(oldest)));

        return await command.ExecuteNonQueryAsync(ct);
    }

    [LoggerMessage(LogLevel.Information, "{Count} stored answers pruned")]
    private partial void Pruned(int count);
}

/// <summary>Quartz wakes the pruning each night.</summary>
[DisallowConcurrentExecution]
internal sealed class PruneNightly(IdempotencyPruning pruning) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) =>
        await pruning.RunAsync(cancellationToken);
}
