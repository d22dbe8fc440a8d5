using Microsoft.Extensions.Options;

namespace Platform.SharedKernel.Infrastructure;

/// <summary>
/// 演示时钟. Moves business time forward, in demo mode only. It stops at every alarm on the way and lets it and all its consequences
/// happen at their own time, so a jump of a month gives what a month of waiting would have given.
/// </summary>
internal sealed class DemoClock(
    BusinessClock clock, TimeProvider time, SystemWork work, NodeLocks locks, TimerRuntime timers, IEventLogIdle events,
    IOptions<OneDoorOptions> options)
{
    private static readonly TimeSpan OtherNodesTurn = TimeSpan.FromMilliseconds(20);

    public TimeSpan Offset => clock.Offset;

    public bool IsOpen => options.Value.IsDemo;

    /// <summary>Reads the stored offset at start; the very first start stores the configured one.</summary>
    public async Task LoadAsync(CancellationToken ct)
    {
        if (!IsOpen)
        {
            return;
        }

        var first = options.Value.Demo.StartInstant() is { } start ? start - time.GetUtcNow() : TimeSpan.Zero;
        clock.Start(await work.ChangeAsync(PlatformTables.Schema, "start demo clock", unit => FindOrStoreAsync(unit.Db, first, ct), ct));
    }

    /// <summary>Takes over what another node did.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        if (IsOpen && await work.ReadAsync(PlatformTables.Schema, "read demo clock", db => StoredAsync(db, ct)) is { } ticks)
        {
            clock.Shift(new TimeSpan(ticks));
        }
    }

    /// <summary>Advances to <paramref name="goalFrom"/>(now); answers when every alarm on the way has acted and the log is idle.</summary>
    /// <exception cref="RuleViolation">The goal lies in the past.</exception>
    public async Task AdvanceAsync(Func<DateTimeOffset, DateTimeOffset> goalFrom, CancellationToken ct)
    {
        await using var turn = await locks.EnterAsync("demo-clock", ct);
        await RefreshAsync(ct);
        var now = clock.Now;
        var goal = goalFrom(now);
        if (goal < now)
        {
            throw new RuleViolation(DemoRules.ClockBackwards, $"{now:yyyy-MM-dd HH:mm:ss}");
        }

        var last = clock.Offset + (goal - now);
        while (await timers.NextDueAsync(ct) is { } due && due <= goal)
        {
            var step = due - time.GetUtcNow();
            await MoveAsync(step < last ? step : last, ct);
            await SettleAsync(ct);
        }

        await MoveAsync(last, ct);
        await SettleAsync(ct);
    }

    private async Task SettleAsync(CancellationToken ct)
    {
        while (true)
        {
            var fired = await timers.RunDueAsync(ct);
            await events.WhenIdleAsync(ct);
            if (await timers.NextDueAsync(ct) is not { } due || due > clock.Now)
            {
                return;
            }

            if (fired == 0)
            {
                await Task.Delay(OtherNodesTurn, time, ct); // Another node is just firing it.
            }
        }
    }

    private async Task MoveAsync(TimeSpan offset, CancellationToken ct)
    {
        if (offset <= clock.Offset)
        {
            return;
        }

        await work.ChangeAsync(
            PlatformTables.Schema,
            "advance demo clock",
            async unit =>
            {
                var entry = await unit.Db.Set<DemoClockEntry>().SingleAsync(ct);
                entry.OffsetTicks = Math.Max(entry.OffsetTicks, offset.Ticks);

                return true;
            },
            ct);
        clock.Shift(offset);
    }

    private static async Task<TimeSpan> FindOrStoreAsync(ModuleDb db, TimeSpan first, CancellationToken ct)
    {
        await using var command = db.CreateCommand(
            $"insert into {db.PlatformTable("demo_clock")} (id, offset_ticks) values (@id, @offset) on conflict (id) do nothing",
            ("@id", DemoClockEntry.TheOne), ("@offset", first.Ticks));
        await command.ExecuteNonQueryAsync(ct);

        return new TimeSpan((await StoredAsync(db, ct)).GetValueOrDefault());
    }

    private static Task<long?> StoredAsync(ModuleDb db, CancellationToken ct) =>
        db.Set<DemoClockEntry>().Select(e => (long?)e.OffsetTicks).SingleOrDefaultAsync(ct);
}

/// <summary>Tells when every subscription has read the log to its end.</summary>
internal interface IEventLogIdle
{
    /// <summary>Completes when nothing committed before this call is still to be handled, nor what handling it appended.</summary>
    Task WhenIdleAsync(CancellationToken ct);
}

/// <summary>Without a running log there is nothing to wait for.</summary>
internal sealed class NoEventLog : IEventLogIdle
{
    public Task WhenIdleAsync(CancellationToken ct) => Task.CompletedTask;
}

/// <summary>Rules of demo mode.</summary>
internal static class DemoRules
{
    public static readonly Rule ClockBackwards = new(
        "demo.clock-backwards", "演示时钟只能向前拨，现在是{0}", "The demo clock only moves forward; it is {0} now.", "architecture.md §3");

    public static IReadOnlyList<Rule> All { get; } = [ClockBackwards];
}
