using Microsoft.Data.Sqlite;

namespace Platform.Runtime.Tests;

public sealed class FirstDataTests
{
    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Is_loaded_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using (var first = RuntimeHost.On(database))
        {
            await first.StartAsync();
            Assert.Equal(0, await first.Get<FirstDataMark>().Reached);
        }

        await using var second = RuntimeHost.On(database);
        await second.StartAsync();

        Assert.Equal(["first:cast", "first:items", "first:people"], (await second.NotesAsync()).Order());
        Assert.Equal(3, await RecordsAsync(second));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Without_demo_mode_the_demo_data_stays_out(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind, ("OneDoor:Mode", "Production"));

        Assert.Equal(["first:items", "first:people"], (await host.NotesAsync()).Order());
    }

    [Theory]
    [InlineData("people", "")]
    [InlineData("cast", "first:people")]
    [InlineData("items", "first:cast,first:people")]
    public async Task Is_loaded_in_order(string broken, string loadedBefore)
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var host = RuntimeHost.On(database);
        host.Faults.Break(broken);

        await Assert.ThrowsAsync<InvalidOperationException>(host.StartAsync);

        Assert.Equal(loadedBefore, string.Join(',', (await host.NotesAsync()).Order()));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_loader_that_breaks_leaves_nothing_half_and_the_next_start_goes_on(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using (var broken = RuntimeHost.On(database))
        {
            broken.Faults.Break("items");
            await Assert.ThrowsAsync<InvalidOperationException>(broken.StartAsync);
            Assert.Equal(["first:cast", "first:people"], (await broken.NotesAsync()).Order());
        }

        await using var mended = RuntimeHost.On(database);
        await mended.StartAsync();

        Assert.Equal(["first:cast", "first:items", "first:people"], (await mended.NotesAsync()).Order());
    }

#if POSTGRES
    [Fact]
    public async Task Two_nodes_starting_together_migrate_and_load_once()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var one = RuntimeHost.On(database);
        await using var two = RuntimeHost.On(database);

        await Task.WhenAll(Task.Run(one.StartAsync), Task.Run(two.StartAsync));

        Assert.Equal(3, (await one.NotesAsync()).Count);
        Assert.Equal(3, await RecordsAsync(two));
    }
#endif

    [Fact]
    public async Task A_second_process_on_the_same_file_is_refused_with_one_sentence()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var one = RuntimeHost.On(database);
        await one.StartAsync();
        await using var two = RuntimeHost.On(database);

        var refusal = await Assert.ThrowsAsync<StartRefused>(two.StartAsync);

        Assert.Contains("is in use by another OneDoor process", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_mark_of_a_killed_migration_does_not_hang_the_next_start()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (var connection = new SqliteConnection(database.Choice.ConnectionString))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                create table "__EFMigrationsLock" ("Id" integer not null primary key, "Timestamp" text not null);
                insert into "__EFMigrationsLock" values (1, '2026-03-02');
                """;
            await command.ExecuteNonQueryAsync();
        }

        await using var host = RuntimeHost.On(database);
        await host.StartAsync();

        Assert.NotEmpty(await host.NotesAsync());
    }

    private static Task<int> RecordsAsync(RuntimeHost host) =>
        host.InProbeAsync(db => db.Set<FirstDataRecord>().CountAsync(r => r.Module == "probe" && r.Version == 1));
}
