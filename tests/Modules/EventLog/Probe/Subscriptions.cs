using System.Collections.Concurrent;
using Platform.EventLog.Tests.Probe.Data;

namespace Platform.EventLog.Tests.Probe;

/// <summary>Lets a test make handlers fail or wait.</summary>
public sealed class ProbeFaults
{
    /// <summary>Called with the handler's name and the fact; may throw or hold.</summary>
    public Func<string, NoteWritten, Task> Before { get; set; } = (_, _) => Task.CompletedTask;

    /// <summary>Tries by handler and key.</summary>
    public ConcurrentDictionary<string, int> Tries { get; } = new();

    internal Task EnterAsync(string handler, NoteWritten fact)
    {
        Tries.AddOrUpdate($"{handler}:{fact.Key}", 1, (_, n) => n + 1);

        return Before(handler, fact);
    }
}

/// <summary>Reaction: acts, and publishes.</summary>
internal sealed class AnswerWhenNoteWritten(ProbeDb db, ProbeFaults faults) : IIntegrationEventHandler<NoteWritten>
{
    public async Task Handle(NoteWritten fact, CancellationToken ct)
    {
        await faults.EnterAsync("answer", fact);
        var seen = await db.Rows.Where(r => r.Key == fact.Key).Select(r => r.Count).FirstOrDefaultAsync(ct);
        db.Add(new Effect { Key = fact.Key, Number = fact.Number, EventId = fact.EventId, Seen = seen });
        db.Add(new Reply(fact.Key, fact.Number, fact.OccurredAt));
    }
}

/// <summary>A second handler of the same event in the same subscription.</summary>
internal sealed class NoticeWhenNoteWritten(ProbeDb db) : IIntegrationEventHandler<NoteWritten>
{
    public Task Handle(NoteWritten fact, CancellationToken ct)
    {
        db.Add(new Effect { Key = "second:" + fact.Key, Number = fact.Number, EventId = fact.EventId });

        return Task.CompletedTask;
    }
}

/// <summary>Projection: counts lines and keeps their order.</summary>
[Projection("notes")]
internal sealed class CountWhenNoteWritten(ProbeDb db, ProbeFaults faults)
    : IIntegrationEventHandler<NoteWritten>, IIntegrationEventHandler<NoteAnswered>
{
    public async Task Handle(NoteWritten fact, CancellationToken ct)
    {
        await faults.EnterAsync("count", fact);
        var row = await RowAsync(fact.Key, ct);
        row.Count++;
        row.Trail += $"{fact.Number}{fact.Text} ";
    }

    public async Task Handle(NoteAnswered fact, CancellationToken ct) => (await RowAsync(fact.Key, ct)).Trail += $"{fact.Number}! ";

    private async Task<NoteRow> RowAsync(string key, CancellationToken ct) =>
        await db.Rows.SingleOrDefaultAsync(r => r.Key == key, ct) ?? db.Add(new NoteRow { Key = key }).Entity;
}

internal sealed class ClearNotes(ProbeDb db) : IProjectionReset
{
    public string Projection => "notes";

    public Task ClearAsync(CancellationToken ct) => db.Rows.ExecuteDeleteAsync(ct);
}
