using Platform.EventLog.Tests.Probe;

namespace Platform.EventLog.Tests;

/// <summary>The log outlives releases: old payloads are lifted, unknown events passed over.</summary>
public sealed class OldEventsTests
{
    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_payload_of_version_1_is_read_as_version_2(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);

        await node.ChangeAsync(db =>
        {
            db.Add(Entry("probe.note-written", 1, """{"key":"k","number":1,"body":"old","divisionCode":"120101006"}"""));

            return Task.CompletedTask;
        });
        await node.IdleAsync();

        Assert.StartsWith("1old ", (await node.AskAsync(db => db.Rows.SingleAsync())).Trail, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task An_event_this_release_does_not_know_is_passed_over_with_one_log_line(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await LogHost.StartAsync(database, EventRunner.Manual);

        await node.ChangeAsync(db =>
        {
            db.AddRange(Entry("probe.note-burnt", 1, "{}"), Entry("probe.note-burnt", 1, "{}"));

            return Task.CompletedTask;
        });
        await node.WriteAsync("k", "a");
        await node.IdleAsync();

        Assert.Single(await node.EffectsAsync());
        Assert.Single(node.Lines.All, l => l.Contains("does not know the event probe.note-burnt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_raised_version_without_its_upcaster_stops_the_start() =>
        Assert.Throws<InvalidOperationException>(() => new EventCatalog([typeof(NoteWritten).Assembly]));

    private static EventLogEntry Entry(string type, int version, string payload) => new()
    {
        EventId = Ids.New(LogHost.Clock.Now),
        Type = type,
        Version = version,
        OccurredAt = LogHost.Clock.Now,
        RecordedAt = LogHost.Clock.Now,
        Module = "probe",
        OrderingKey = "k",
        DivisionCode = "120101006",
        Actor = "System:x",
        Payload = payload,
    };
}
