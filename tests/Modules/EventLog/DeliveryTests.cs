namespace Platform.EventLog.Tests;

/// <summary>The straight way: what is committed reaches every subscription once, in order.</summary>
public sealed class DeliveryTests
{
    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task A_committed_fact_reaches_reactions_and_projections_once(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database);

        await node.WriteAsync("k1", "a", "b", "c");
        await node.WriteAsync("k2", "x");
        await node.IdleAsync();

        Assert.Equal([("k1", 1), ("k1", 2), ("k1", 3), ("k2", 1)], (await node.EffectsAsync()).Select(e => (e.Key, e.Number)));
        Assert.Equal("1a 2b 3c ", (await node.AskAsync(db => db.Rows.SingleAsync(r => r.Key == "k1"))).Trail[..9]);
        var entries = await node.EntriesAsync();
        Assert.Equal(Enumerable.Range(1, 8).Select(n => (long?)n), entries.Select(e => e.Position));
    }

    [Theory]
    [MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public async Task What_a_reaction_does_names_the_fact_that_caused_it(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);

        await node.WriteAsync("k", "a", "b");
        await node.IdleAsync();

        var entries = await node.EntriesAsync();
        var written = entries.Where(e => e.Type == "probe.note-written").Select(e => (Guid?)e.EventId);
        Assert.Equal(written, entries.Where(e => e.Type == "probe.note-answered").Select(e => e.CausationId));
        var audit = await node.AskAsync(db => db.Set<AuditEntry>().Where(a => a.ObjectType == nameof(Probe.Reply)).ToListAsync());
        Assert.All(audit, a => Assert.Equal(("AnswerWhenNoteWritten", "System:" + Guid.Empty), (a.Action, a.Actor)));
    }
}
