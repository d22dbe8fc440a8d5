namespace Platform.EventLog.Tests;

/// <summary>A checkpoint need not be written for events of other types, yet nobody is fooled by its lag.</summary>
public sealed class CheckpointTests
{
    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Foreign_events_are_passed_without_a_write_each_but_not_without_bound(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        await node.WriteAsync("k", "a");
        await node.IdleAsync();
        var before = await PositionAsync(node);

        await ShelveAsync(node, 20);
        await node.IdleAsync();
        Assert.Equal(before, await PositionAsync(node));

        await ShelveAsync(node, 600);
        await node.IdleAsync();
        Assert.Equal(622, await PositionAsync(node));
        await node.WriteAsync("k", "b");
        await node.IdleAsync();
        Assert.Equal(2, (await node.EffectsAsync()).Count);
    }

    [Fact]
    public void The_head_knows_which_types_are_new_only_for_what_was_numbered_here()
    {
        var head = new LogHead();
        head.Numbered([new NumberedEvent(1, "a"), new NumberedEvent(2, "b")]);
        Assert.Equal((2, false), head.Look(["a"], 1));
        Assert.Equal((2, true), head.Look(["b"], 1));

        head.Seen(5);
        Assert.Equal((5, true), head.Look(["a"], 2));
        head.Numbered([new NumberedEvent(6, "b")]);
        Assert.Equal((6, false), head.Look(["a"], 5));
        head.Numbered([new NumberedEvent(9, "b")]); // 7 and 8 were numbered elsewhere.
        Assert.Equal((9, true), head.Look(["a"], 6));
        Assert.Equal((9, false), head.Look(["a"], 8));

        head.Forget();
        Assert.Equal((8, false), head.Look(["b"], 8));
        head.Seen(9);
        Assert.Equal((9, true), head.Look(["b"], 8));
    }

    [Theory]
    [InlineData("BatchSize", "0")]
    [InlineData("Poll", "00:00:00")]
    [InlineData("Tries", "0")]
    public void A_setting_that_cannot_work_stops_the_start(string name, string value)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager { [$"OneDoor:Events:{name}"] = value };

        var error = Assert.Throws<InvalidOperationException>(() => new ServiceCollection().AddEventLog(configuration));

        Assert.Contains(name, error.Message, StringComparison.Ordinal);
    }

    private static Task<long> PositionAsync(LogHost node) => node.AskAsync(
        db => db.Set<Checkpoint>().Where(c => c.Name == "probe.reactions").Select(c => c.Position).SingleAsync());

    private static Task ShelveAsync(LogHost node, int times) => node.ChangeAsync(async db =>
    {
        var note = await db.Notes.SingleAsync();
        for (var i = 0; i < times; i++)
        {
            note.Shelve(LogHost.Clock.Now);
        }
    });
}
