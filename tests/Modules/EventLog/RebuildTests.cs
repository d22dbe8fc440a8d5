using Platform.EventLog.Tests.Probe;

namespace Platform.EventLog.Tests;

/// <summary>A projection filled anew equals the old one to the byte, and readers never see it half done.</summary>
public sealed class RebuildTests
{
    private const string Notes = "probe.notes";

    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Gives_the_same_rows_to_the_byte(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => node.WriteAsync($"k{n}", "a", "b", "c")));
        await node.IdleAsync();
        var before = await node.RowsAsync();
        await node.ChangeAsync(db => db.Rows.Where(r => r.Key == "k1").ExecuteUpdateAsync(set => set.SetProperty(r => r.Trail, "damaged")));
        var progress = new Steps();

        await RebuilderOf(node).RebuildAsync(Notes, progress);

        Assert.Equal(before, await node.RowsAsync());
        Assert.Equal(new RebuildProgress(24, 24), progress.All[^1]);
        Assert.Equal(12, (await node.EffectsAsync()).Count); // Reactions are not replayed.
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Readers_see_the_old_rows_until_it_is_done_and_events_of_meanwhile_follow(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database);
        await node.WriteAsync("k", "a", "b");
        await node.IdleAsync();
        var before = await node.RowsAsync();
        var (entered, release) = Hold(node);

        var rebuild = RebuilderOf(node).RebuildAsync(Notes);
        await entered;
        Assert.Equal(before, await node.RowsAsync());
        var written = Task.Run(() => node.WriteAsync("k", "c")); // On SQLite it waits for the rebuild, on PostgreSQL it does not.
        release.SetResult();
        await rebuild;
        await written;
        await node.IdleAsync();

        Assert.Equal("1a 2b 3c", await node.LinesOfAsync("k"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_failed_or_cancelled_rebuild_changes_nothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        await node.WriteAsync("k", "a", "b");
        await node.IdleAsync();
        var before = await node.RowsAsync();

        node.Faults.Before = (_, fact) => fact.Number == 2 ? throw new InvalidOperationException("broken") : Task.CompletedTask;
        await Assert.ThrowsAsync<HandlerFailed>(() => RebuilderOf(node).RebuildAsync(Notes));
        Assert.Equal(before, await node.RowsAsync());

        using var cancel = new CancellationTokenSource();
        node.Faults.Before = async (_, _) =>
        {
            await cancel.CancelAsync();
            cancel.Token.ThrowIfCancellationRequested();
        };
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RebuilderOf(node).RebuildAsync(Notes, null, cancel.Token));
        Assert.Equal(before, await node.RowsAsync());

        node.Faults.Before = (_, _) => Task.CompletedTask;
        await node.WriteAsync("k", "c");
        await node.IdleAsync();
        Assert.Equal(3, (await node.AskAsync(db => db.Rows.SingleAsync())).Count);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_the_projection_has_put_aside_stays_aside(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        node.Faults.Before = (handler, fact) => handler == "count" && fact.Key == "bad"
            ? throw new InvalidOperationException()
            : Task.CompletedTask;
        await node.WriteAsync("bad", "x", "y");
        await node.WriteAsync("good", "a");
        await node.IdleAsync();
        var before = await node.RowsAsync();

        await RebuilderOf(node).RebuildAsync(Notes);

        Assert.Equal(before, await node.RowsAsync());
        Assert.Equal(4, (await node.ParkedAsync()).Count); // Two lines and the two answers behind them.
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_projection_that_publishes_is_stopped(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        var reactions = node.Services.GetServices<Subscription>().Single(s => s.Name == "probe.reactions");
        var wrong = reactions with { Name = "probe.wrong", IsProjection = true };
        var pump = new SubscriptionPump(wrong, node.Services.GetRequiredService<PumpKit>());
        await pump.OpenAsync(default);
        await node.WriteAsync("k", "a");
        await node.Services.GetRequiredService<Sequencer>().NumberAsync(default);

        while (await pump.StepAsync(default))
        {
        }

        Assert.Equal("probe.wrong", Assert.Single(await node.ParkedAsync()).Subscription);
        Assert.Empty(await node.EffectsAsync());
        Assert.Single(await node.EntriesAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Only_projections_can_be_rebuilt(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);

        await Assert.ThrowsAsync<Missing>(() => RebuilderOf(node).RebuildAsync("probe.reactions"));
    }

    private static ProjectionRebuilder RebuilderOf(LogHost node) => node.Services.GetRequiredService<ProjectionRebuilder>();

    /// <summary>The projection's next event is held until the test lets it go.</summary>
    private static (Task Entered, TaskCompletionSource Release) Hold(LogHost node)
    {
        var (entered, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        node.Faults.Before = (handler, _) =>
        {
            if (handler != "count")
            {
                return Task.CompletedTask;
            }

            entered.TrySetResult();

            return release.Task;
        };

        return (entered.Task, release);
    }

    private sealed class Steps : IProgress<RebuildProgress>
    {
        public List<RebuildProgress> All { get; } = [];

        public void Report(RebuildProgress value) => All.Add(value);
    }
}
