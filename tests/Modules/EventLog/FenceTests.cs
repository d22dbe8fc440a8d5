using Platform.EventLog.Tests.Probe;

namespace Platform.EventLog.Tests;

/// <summary>Two runners that both believe in their lease: one commits, the other one leaves nothing.</summary>
public sealed class FenceTests
{
    private const string Reactions = "probe.reactions";

    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_runner_whose_checkpoint_was_moved_leaves_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        var (stale, rival) = (node.PumpOf(Reactions), node.PumpOf(Reactions));
        await stale.OpenAsync(default);
        await rival.OpenAsync(default);
        await node.WriteAsync("k", "a", "b");
        await node.PassProjectionAsync();

        while (await rival.StepAsync(default))
        {
        }

        await Assert.ThrowsAsync<LeaseLost>(() => stale.StepAsync(default));

        Assert.Equal([1L, 2L], (await node.EffectsAsync()).Select(e => e.Number));
        await stale.OpenAsync(default);
        Assert.False(await stale.StepAsync(default));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Moving_a_checkpoint_from_where_it_is_not_changes_no_row(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        await node.PumpOf(Reactions).OpenAsync(default);

        await Assert.ThrowsAsync<LeaseLost>(() => node.ChangeAsync(async db =>
        {
            db.Add(new Effect { Key = "k", Number = 1, EventId = Guid.Empty });
            await db.SaveChangesAsync();
            await Checkpoints.MoveAsync(db, Reactions, from: 7, to: 8, "x", DateTimeOffset.UnixEpoch, default);
        }));

        Assert.Empty(await node.EffectsAsync());
        Assert.Equal(0, (await node.AskAsync(db => db.Set<Checkpoint>().SingleAsync(c => c.Name == Reactions))).Position);
    }

#if POSTGRES
    [Fact]
    public async Task While_one_runner_is_at_work_another_cannot_even_begin()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        var (working, rival) = (node.PumpOf(Reactions), node.PumpOf(Reactions));
        await working.OpenAsync(default);
        await rival.OpenAsync(default);
        var (entered, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        await node.WriteAsync("k", "a");
        await node.PassProjectionAsync();
        node.Faults.Before = (_, _) =>
        {
            entered.TrySetResult();

            return release.Task;
        };

        var step = working.StepAsync(default);
        await entered.Task;
        await Assert.ThrowsAsync<LeaseLost>(() => rival.StepAsync(default));
        await Assert.ThrowsAsync<LeaseLost>(() => node.PumpOf(Reactions).OpenAsync(default));
        release.SetResult();
        await step;

        Assert.Single(await node.EffectsAsync());
    }
#endif
}
