namespace Platform.EventLog.Tests;

/// <summary>A read that hands back its command's mark sees the command's effect, or says after a second that it does not.</summary>
public sealed class LogMarkTests
{
    private const string Notes = "probe.notes";

    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Waits_for_the_projection_to_pass_the_command(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database);

        for (var n = 1; n <= 5; n++)
        {
            var mark = await node.WriteAsync("k", "a");
            while (!await MarkOf(node).WaitAsync([Notes], mark, LogMark.Patience))
            {
            }

            Assert.Equal(n, (await node.AskAsync(db => db.Rows.SingleAsync())).Count);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Gives_up_when_the_projection_is_held_up(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        var mark = await node.WriteAsync("k", "a");

        Assert.False(await MarkOf(node).WaitAsync([Notes], mark, TimeSpan.FromMilliseconds(30)));
        await node.IdleAsync();
        Assert.True(await MarkOf(node).WaitAsync([Notes], mark, TimeSpan.Zero));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Does_not_wait_for_events_the_projection_does_not_read_nor_for_marks_nobody_was_given(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        await node.WriteAsync("k", "a");
        await node.IdleAsync();
        var mark = await node.ChangeAsync(async db => (await db.Notes.SingleAsync()).Shelve(LogHost.Clock.Now));
        await node.Services.GetRequiredService<Sequencer>().NumberAsync(default);

        Assert.True(await MarkOf(node).WaitAsync([Notes], mark, TimeSpan.Zero));
        Assert.True(await MarkOf(node).WaitAsync([Notes], mark + 1_000_000, TimeSpan.Zero));
        await Assert.ThrowsAsync<InvalidOperationException>(() => MarkOf(node).WaitAsync(["probe.nothing"], mark, TimeSpan.Zero));
    }

    private static LogMark MarkOf(LogHost node) => node.Services.GetRequiredService<LogMark>();
}
