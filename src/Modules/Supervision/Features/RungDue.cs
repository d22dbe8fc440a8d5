using Platform.Supervision.Data;
using Platform.Supervision.Subscriptions;

namespace Platform.Supervision.Features;

/// <summary>到点亮牌. The date of a case's next rung has come.</summary>
internal sealed class RungDue(SupervisionDb db, CaseWatcher watcher) : ITimerHandler
{
    public const string TimerKind = "rung";

    public string Kind => TimerKind;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        if (await db.Watches.SingleOrDefaultAsync(w => w.CaseNo == key, ct) is not { } watch)
        {
            return;
        }

        await watcher.SettleAsync(watch, dueAt, ct);
        await watcher.RescheduleAsync(watch, ct);
    }
}
