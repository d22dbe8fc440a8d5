using Microsoft.Extensions.Time.Testing;

namespace Platform.EventLog.Tests;

/// <summary>An event that cannot be handled goes aside with all later ones of its key; everything else goes on.</summary>
public sealed class PoisonTests
{
    private const string Secret = "张三的身份证";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 3, 2, 1, 0, 0, TimeSpan.Zero));

    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_key_waits_and_the_others_flow(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, time: _time);
        Break(node);

        await node.WriteAsync("good", "a");
        await node.WriteAsync("bad", "x", "y");
        await node.WriteAsync("good", "b");
        await node.IdleAsync();
        await node.WriteAsync("bad", "z");
        await node.IdleAsync();

        Assert.Equal([("good", 1), ("good", 2)], (await node.EffectsAsync()).Select(e => (e.Key, e.Number)));
        var parked = await node.ParkedAsync();
        Assert.Equal([3, 0, 0], parked.Select(p => p.Attempts));
        Assert.All(parked, p => Assert.Equal(("probe.reactions", "bad", ParkedState.Parked), (p.Subscription, p.OrderingKey, p.State)));
        Assert.Equal(3, (await node.AskAsync(db => db.Rows.SingleAsync(r => r.Key == "bad"))).Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Neither_log_nor_park_table_repeats_what_an_exception_says(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        Break(node);

        await node.WriteAsync("bad", "x");
        await node.IdleAsync();

        var error = Assert.Single(await node.ParkedAsync()).Error;
        Assert.StartsWith("InvalidOperationException at Platform.EventLog.Tests.PoisonTests", error, StringComparison.Ordinal);
        Assert.Contains(node.Lines.All, l => l.StartsWith("Warning: probe.reactions: event", StringComparison.Ordinal));
        Assert.DoesNotContain(node.Lines.All, l => l.Contains(Secret, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Once_mended_the_parked_ones_are_handled_in_order_when_their_pause_is_over(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual, _time);
        Break(node);
        await node.WriteAsync("bad", "x", "y");
        await node.IdleAsync();

        node.Faults.Before = (_, _) => Task.CompletedTask;
        await node.IdleAsync();
        Assert.Empty(await node.EffectsAsync());
        _time.Advance(TimeSpan.FromSeconds(10));
        await node.WriteAsync("bad", "z");
        await node.IdleAsync();

        Assert.Equal([1L, 2L, 3L], (await node.EffectsAsync()).Select(e => e.Number));
        Assert.All(await node.ParkedAsync(), p => Assert.Equal(ParkedState.Handled, p.State));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_failure_doubles_the_pause(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual, _time);
        Break(node);
        await node.WriteAsync("bad", "x");
        await node.IdleAsync();

        var pauses = new List<TimeSpan>();
        for (var i = 0; i < 3; i++)
        {
            var next = (await node.ParkedAsync()).Single().NextRetryAt;
            pauses.Add(next - _time.GetUtcNow());
            _time.SetUtcNow(next);
            await node.IdleAsync();
        }

        Assert.Equal([10, 20, 40], pauses.Select(p => (int)p.TotalSeconds));
        Assert.Equal(6, (await node.ParkedAsync()).Single().Attempts);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_race_is_run_again_and_does_not_count(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        node.Faults.Before = (handler, _) => handler == "answer" && node.Faults.Tries["answer:k"] <= 8
            ? throw new DbUpdateConcurrencyException()
            : Task.CompletedTask;

        await node.WriteAsync("k", "a");
        await node.IdleAsync();

        Assert.Empty(await node.ParkedAsync());
        Assert.Single(await node.EffectsAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_race_that_never_ends_is_parked_like_any_fault(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual, _time);
        node.Faults.Before = (handler, _) => handler == "answer" ? throw new DbUpdateConcurrencyException() : Task.CompletedTask;

        await node.WriteAsync("k", "a");
        await node.IdleAsync();

        Assert.Single(await node.ParkedAsync());
    }

    private static void Break(LogHost node) => node.Faults.Before = (handler, fact) => handler == "answer" && fact.Key == "bad"
        ? throw new InvalidOperationException(Secret)
        : Task.CompletedTask;
}
