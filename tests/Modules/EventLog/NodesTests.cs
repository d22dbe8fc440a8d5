#if POSTGRES
using Npgsql;
using Platform.EventLog.Tests.Probe;

namespace Platform.EventLog.Tests;

/// <summary>Several nodes on one PostgreSQL: one runner each, calls instead of waiting, a lost node's work moves.</summary>
public sealed class NodesTests
{
    private static readonly TimeSpan Never = TimeSpan.FromHours(1);

    [Fact]
    public async Task Two_nodes_share_the_work_without_doubling_it()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var a = await LogHost.StartAsync(database.Choice, node: "a");
        await using var b = await LogHost.StartAsync(database.Choice, first: false, node: "b");

        await Task.WhenAll(Enumerable.Range(0, 20).Select(n => Task.Run(() => (n % 2 == 0 ? a : b).WriteAsync($"k{n % 3}", "t"))));
        await a.IdleAsync();
        await b.IdleAsync();

        var effects = await a.EffectsAsync();
        Assert.Equal((20, 20), (effects.Count, effects.Select(e => e.EventId).Distinct().Count()));
    }

    [Fact]
    public async Task A_commit_on_one_node_wakes_the_sequencer_of_another()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var a = await LogHost.StartAsync(database.Choice, node: "a", poll: Never);
        await HoldsAsync(a, "sequencer", "probe.reactions", "probe.notes");
        await using var b = await LogHost.StartAsync(database.Choice, first: false, node: "b", poll: Never);

        await b.WriteAsync("k", "a");
        await a.IdleAsync();

        Assert.Single(await a.EffectsAsync());
    }

    [Fact]
    public async Task A_number_given_on_one_node_wakes_the_pumps_of_another()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var a = await LogHost.StartAsync(database.Choice, node: "a", poll: Never, only: "pumps");
        await HoldsAsync(a, "probe.reactions", "probe.notes");
        await using var b = await LogHost.StartAsync(database.Choice, first: false, node: "b", poll: Never);
        await HoldsAsync(b, "sequencer");

        await b.WriteAsync("k", "a");
        await a.IdleAsync();

        Assert.Single(await a.EffectsAsync());
    }

    [Fact]
    public async Task A_node_that_hangs_and_loses_its_connections_is_replaced_and_its_half_work_undone()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var a = await LogHost.StartAsync(Named(database, "node-a"), node: "a");
        await HoldsAsync(a, "sequencer", "probe.reactions", "probe.notes");
        await using var b = await LogHost.StartAsync(Named(database, "node-b"), first: false, node: "b");
        var (entered, release) = (new TaskCompletionSource(), new TaskCompletionSource());
        a.Faults.Before = (handler, _) =>
        {
            if (handler != "answer")
            {
                return Task.CompletedTask;
            }

            entered.TrySetResult();

            return release.Task;
        };

        await b.WriteAsync("k", "a", "b");
        await entered.Task;
        await TerminateAsync(database, "node-a");
        await HoldsAsync(b, "probe.reactions");
        await b.IdleAsync();
        release.SetResult(); // The ghost goes on, on dead connections.
        await b.WriteAsync("k", "c");
        await b.IdleAsync();
        await a.IdleAsync();

        Assert.Equal([1L, 2L, 3L], (await b.EffectsAsync()).Select(e => e.Number));
        Assert.Equal("1a 2b 3c", await b.LinesOfAsync("k"));
    }

    [Fact]
    public async Task The_log_survives_a_server_that_dies_and_comes_back()
    {
        var server = PostgresServer.Start(durable: true);
        await server.CreateDatabaseAsync("crash");
        await using var node = await LogHost.StartAsync(DatabaseChoice.Of(server.ConnectionTo("crash")));
        var (written, end) = (0, new CancellationTokenSource());
        var writer = Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
            {
                try
                {
                    await node.WriteAsync($"k{written % 3}", "t");
                    written++;
                }
                catch (Exception e) when (Faults.IsOutage(e) || e is InvalidOperationException)
                {
                    await Task.Yield(); // Not acknowledged: may or may not be there.
                }
            }
        });

        for (var crash = 1; crash <= 2; crash++)
        {
            await UntilAsync(node, () => Volatile.Read(ref written) >= crash * 20);
            server.StopServer("immediate");
            server.StartServer(durable: true);
        }

        await UntilAsync(node, () => Volatile.Read(ref written) >= 60);
        await end.CancelAsync();
        await writer;
        await node.IdleAsync();

        var (effects, entries) = (await node.EffectsAsync(), await node.EntriesAsync());
        Assert.True(effects.Count >= written, $"{written} acknowledged, {effects.Count} handled");
        Assert.Equal(effects.Count, effects.Select(e => e.EventId).Distinct().Count());
        Assert.Equal(Enumerable.Range(1, entries.Count).Select(n => (long?)n), entries.Select(e => e.Position));
        Assert.All(effects.GroupBy(e => e.Key), k => Assert.Equal(k.Select(e => e.Number).Order(), k.Select(e => e.Number)));
    }

    private static DatabaseChoice Named(TestDatabase database, string name) =>
        DatabaseChoice.Of(database.Choice.ConnectionString + $";Application Name={name}");

    /// <summary>The node has taken these leases; tries come each second at most.</summary>
    private static Task HoldsAsync(LogHost node, params string[] names) =>
        UntilAsync(node, () => names.All(node.Services.GetRequiredService<RunnerLeases>().Holds));

    private static async Task UntilAsync(LogHost node, Func<bool> reached)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!reached())
        {
            await Pulse.WaitAsync(TimeSpan.FromMilliseconds(10), patience.Token, node.Services.GetRequiredService<LogProgress>().Made.Next);
        }
    }

    private static async Task TerminateAsync(TestDatabase database, string node)
    {
        await using var connection = new NpgsqlConnection(database.Choice.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var kill = new NpgsqlCommand(
            "select pg_terminate_backend(pid) from pg_stat_activity where application_name like $1 || '%'", connection)
        {
            Parameters = { new() { Value = node } },
        };
        await kill.ExecuteNonQueryAsync();
    }
}
#endif
