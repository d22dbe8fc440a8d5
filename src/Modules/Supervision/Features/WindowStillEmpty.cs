using Platform.Supervision.Data;

namespace Platform.Supervision.Features;

/// <summary>空岗过久 (S-WIN): still nobody there, the yellow card turns red.</summary>
internal sealed class WindowStillEmpty(SupervisionDb db) : ITimerHandler
{
    public const string TimerKind = "window-empty";

    public string Kind => TimerKind;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct) =>
        (await db.Signals.SingleOrDefaultAsync(s => s.Key == payload, ct))?.Escalate(ChinaTime.DateOf(dueAt), dueAt);
}
