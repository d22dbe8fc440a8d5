namespace Platform.EventLog.Tests;

/// <summary>A reaction finds in its module's read copies everything that was true when its fact happened.</summary>
public sealed class ReadCopyTests
{
    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Reactions_stay_behind_the_projections_of_their_module(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(n => Task.Run(async () =>
        {
            for (var line = 0; line < 10; line++)
            {
                await node.WriteAsync($"k{n}", "t");
            }
        })));
        await node.IdleAsync();

        Assert.All(await node.EffectsAsync(), e => Assert.True(e.Seen >= e.Number, $"{e.Key} {e.Number} saw {e.Seen}"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_reaction_waits_while_the_projection_has_not_come_and_goes_on_when_it_has(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);
        await node.WriteAsync("k", "a");
        await node.Services.GetRequiredService<Sequencer>().NumberAsync(default);
        var reactions = node.PumpOf("probe.reactions");
        await reactions.OpenAsync(default);

        Assert.False(await reactions.StepAsync(default));
        Assert.True(reactions.IsHeldBack);
        await node.PassProjectionAsync();
        Assert.True(await reactions.StepAsync(default));

        Assert.Equal(1, Assert.Single(await node.EffectsAsync()).Seen);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_projection_that_parks_an_event_does_not_hold_up_the_reactions(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database);
        node.Faults.Before = (handler, _) => handler == "count" ? throw new InvalidOperationException() : Task.CompletedTask;

        await node.WriteAsync("k", "a");
        await node.IdleAsync();

        Assert.Single(await node.EffectsAsync());
    }
}
