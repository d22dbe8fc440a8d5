using Platform.EventLog.Tests.Probe;

namespace Platform.EventLog.Tests;

/// <summary>Places in the log: only for committed events, without gaps, nothing skipped, nothing twice, whatever is killed.</summary>
public sealed class SequencingTests
{
    private const int Writers = 6;
    private const int LinesEach = 12;

    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Many_writers_and_sequencers_killed_at_random_skip_nothing_and_double_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        using var end = new CancellationTokenSource();

        var killed = Enumerable.Range(0, 2).Select(seed => Task.Run(() => NumberAndDieAsync(node, new Random(seed), end.Token))).ToList();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(() => WriteManyAsync(node, w))));
        await end.CancelAsync();
        await Task.WhenAll(killed);
        await node.IdleAsync();

        await AssertCompleteAsync(node, Writers * LinesEach);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Running_pumps_see_every_event_once_and_each_key_in_order(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database);

        await Task.WhenAll(Enumerable.Range(0, Writers).Select(w => Task.Run(() => WriteManyAsync(node, w))));
        await node.IdleAsync();

        await AssertCompleteAsync(node, Writers * LinesEach);
    }

#if POSTGRES
    [Fact]
    public async Task A_late_commit_gets_its_place_when_it_commits_and_is_not_passed_over()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var node = await LogHost.StartAsync(database);
        var (appended, release) = (new TaskCompletionSource(), new TaskCompletionSource());

        var slow = node.ChangeAsync(
            db =>
            {
                db.Add(new Note("slow", LogHost.Clock.Now)).Entity.Write("s", LogHost.Clock.Now);

                return Task.CompletedTask;
            },
            () =>
            {
                appended.SetResult();

                return release.Task;
            });
        await appended.Task;
        await node.WriteAsync("fast", "a", "b");
        await node.IdleAsync();
        var before = await node.EffectsAsync();
        release.SetResult();
        await slow;
        await node.IdleAsync();

        Assert.Equal(["fast", "fast"], before.Select(e => e.Key));
        Assert.Equal(["fast", "fast", "slow"], (await node.EffectsAsync()).Select(e => e.Key));
        var entries = (await node.EntriesAsync()).Where(e => e.Type == "probe.note-written").ToList();
        Assert.Equal(["fast", "fast", "slow"], entries.Select(e => e.OrderingKey));
        Assert.Equal("slow", entries.MinBy(e => e.AppendId)!.OrderingKey);
    }
#endif

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_not_committed_never_gets_a_place(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);

        await Assert.ThrowsAsync<TimeoutException>(() => node.ChangeAsync(
            db =>
            {
                db.Add(new Note("gone", LogHost.Clock.Now)).Entity.Write("x", LogHost.Clock.Now);

                return Task.CompletedTask;
            },
            () => throw new TimeoutException()));
        await node.WriteAsync("k", "a");
        await node.IdleAsync();

        Assert.Equal([1L, 2L], (await node.EntriesAsync()).Select(e => e.Position!.Value));
        Assert.DoesNotContain(await node.EntriesAsync(), e => e.OrderingKey == "gone");
    }

    private static async Task WriteManyAsync(LogHost node, int writer)
    {
        for (var line = 0; line < LinesEach; line++)
        {
            await node.WriteAsync($"k{(writer + line) % 5}", "t");
        }
    }

    /// <summary>A sequencer without a lease, cancelled in the middle again and again.</summary>
    private static async Task NumberAndDieAsync(LogHost node, Random random, CancellationToken end)
    {
        var sequencer = node.Services.GetRequiredService<Sequencer>();
        while (!end.IsCancellationRequested)
        {
            using var kill = new CancellationTokenSource(TimeSpan.FromMilliseconds(random.Next(0, 6)));
            try
            {
                await sequencer.NumberAsync(kill.Token);
            }
            catch (Exception e) when (e is OperationCanceledException || Races.IsRace(e) || kill.IsCancellationRequested)
            {
                continue; // Killed, or the other one was faster.
            }
        }
    }

    private static async Task AssertCompleteAsync(LogHost node, int lines)
    {
        var (effects, entries) = (await node.EffectsAsync(), await node.EntriesAsync());
        Assert.Equal(Enumerable.Range(1, lines * 2).Select(n => (long?)n), entries.Select(e => e.Position));
        Assert.Equal(lines, effects.Count);
        Assert.Equal(lines, effects.Select(e => e.EventId).Distinct().Count());
        foreach (var key in effects.GroupBy(e => e.Key))
        {
            Assert.Equal(Enumerable.Range(1, key.Count()).Select(n => (long)n), key.Select(e => e.Number));
            var row = await node.AskAsync(db => db.Rows.SingleAsync(r => r.Key == key.Key));
            Assert.Equal(key.Select(e => $"{e.Number}t"), row.Trail.Split(' ').Where(w => w.EndsWith('t')));
        }
    }
}
