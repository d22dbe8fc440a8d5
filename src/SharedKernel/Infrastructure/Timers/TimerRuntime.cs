using System.Data.Common;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// Fires the alarms that are due, in the order they are due. Deleting the row is the claim and commits with the effects, so each alarm
/// acts once, however many sweepers run and however they die. A failing alarm waits longer each time; the others go on.
/// </summary>
internal sealed partial class TimerRuntime(
    TimerHandlers handlers, SystemWork work, IBusinessClock clock, TimeProvider time, DatabaseChoice database, ILogger<TimerRuntime> log)
    : IDisposable
{
    private const int BatchSize = 200;
    private const int QuickTries = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(10);

    private readonly SemaphoreSlim _one = new(1, 1);

    /// <summary>
    /// Fires everything due now, also what falls due by firing; the number fired here. A database that is away ends the sweep: no alarm
    /// is to blame, the next sweep goes on.
    /// </summary>
    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        await _one.WaitAsync(ct);
        try
        {
            var fired = 0;
            while (await SweepAsync(ct) is { } round && round > 0)
            {
                fired += round;
            }

            return fired;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>The earliest alarm that is not waiting after a failure.</summary>
    public Task<DateTimeOffset?> NextDueAsync(CancellationToken ct) => work.ReadAsync(
        PlatformTables.Schema, "next alarm", db => Known(db).Where(t => t.RetryAt == null).MinAsync(t => (DateTimeOffset?)t.DueAt, ct));

    public void Dispose() => _one.Dispose();

    private async Task<int> SweepAsync(CancellationToken ct)
    {
        var (now, machine) = (clock.Now, time.GetUtcNow());
        var due = await work.ReadAsync(
            PlatformTables.Schema,
            "find alarms",
            db => Known(db).Where(t => t.DueAt <= now && (t.RetryAt == null || t.RetryAt <= machine))
                .OrderBy(t => t.DueAt).ThenBy(t => t.Module).ThenBy(t => t.Kind).ThenBy(t => t.Key).Take(BatchSize).ToListAsync(ct));
        var fired = 0;
        foreach (var timer in due)
        {
            fired += await FireAsync(timer, ct) ? 1 : 0;
        }

        return fired;
    }

    private async Task<bool> FireAsync(TimerEntry timer, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await work.ChangeAsync(timer.Module, $"timer:{timer.Kind}", unit => ActAsync(timer, unit, ct), ct);
            }
            catch (Exception e) when (attempt < QuickTries && Races.IsRace(e))
            {
                Raced(timer.Module, timer.Kind, attempt);
            }
            catch (Exception e) when (!Faults.IsOutage(e) && (e is not OperationCanceledException || !ct.IsCancellationRequested))
            {
                await PutOffAsync(timer, e, ct);

                return false;
            }
        }
    }

    private async Task<bool> ActAsync(TimerEntry timer, SystemUnit unit, CancellationToken ct)
    {
        await using var claim = Claim(timer, unit.Db);
        if (await claim.ExecuteNonQueryAsync(ct) == 0)
        {
            unit.Abandon(); // Another sweeper has it, or it was moved or taken back.

            return false;
        }

        await handlers.Of(timer, unit.Services).FireAsync(timer.Key, timer.DueAt, timer.Payload, ct);
        PlatformMetrics.TimersFired.Add(1, new KeyValuePair<string, object?>("kind", $"{timer.Module}.{timer.Kind}"));

        return true;
    }

    private DbCommand Claim(TimerEntry timer, ModuleDb db)
    {
        var table = db.PlatformTable("timer");

        // PostgreSQL: a row another sweeper is firing is passed by, not waited for.
        var passBy = database.IsPostgres ? "for update skip locked" : "";

        return db.CreateCommand(
            $"""
            delete from {table} where (module, kind, key) in (
              select module, kind, key from {table} where module = @module and kind = @kind and key = @key and due_at = @due {passBy})
            """,
            ("@module", timer.Module), ("@kind", timer.Kind), ("@key", timer.Key), ("@due", db.Instant(timer.DueAt)));
    }

    private async Task PutOffAsync(TimerEntry timer, Exception failure, CancellationToken ct)
    {
        var wait = Backoff.After(timer.Attempts + 1, TimeSpan.FromSeconds(1), LongestWait);
        Failed(failure, timer.Module, timer.Kind, timer.Attempts + 1, wait);
        PlatformMetrics.TimersFailed.Add(1, new KeyValuePair<string, object?>("kind", $"{timer.Module}.{timer.Kind}"));
        await work.ChangeAsync(
            PlatformTables.Schema,
            "put alarm off",
            async unit =>
            {
                await using var command = unit.Db.CreateCommand(
                    $"""
                    update {unit.Db.PlatformTable("timer")} set attempts = attempts + 1, retry_at = @retry
                    where module = @module and kind = @kind and key = @key and due_at = @due
                    """,
                    ("@retry", unit.Db.Instant(time.GetUtcNow() + wait)), ("@module", timer.Module), ("@kind", timer.Kind),
                    ("@key", timer.Key), ("@due", unit.Db.Instant(timer.DueAt)));

                return await command.ExecuteNonQueryAsync(ct);
            },
            ct);
    }

    /// <summary>Alarms of a module or kind this release does not know stay where they are.</summary>
    private IQueryable<TimerEntry> Known(ModuleDb db)
    {
        var known = handlers.Names;

        return db.Set<TimerEntry>().AsNoTracking().Where(t => known.Contains(t.Module + "/" + t.Kind));
    }

    [LoggerMessage(LogLevel.Error, "Alarm {Module}.{Kind} failed (try {Attempt}); next try in {Wait}")]
    private partial void Failed(Exception exception, string module, string kind, int attempt, TimeSpan wait);

    [LoggerMessage(LogLevel.Debug, "Alarm {Module}.{Kind} met another writer (try {Attempt})")]
    private partial void Raced(string module, string kind, int attempt);
}
