using Platform.Staffing.IntegrationEvents;
using Platform.Supervision.Data;
using Platform.Supervision.Domain;
using Platform.Supervision.Features;

namespace Platform.Supervision.Subscriptions;

/// <summary>空岗 (S-WIN): yellow when a post is empty, red when it stays empty too long or too often in a month.</summary>
internal sealed class WatchPosts(SignalDesk desk, SupervisionDb db) :
    IIntegrationEventHandler<WindowUnstaffed>,
    IIntegrationEventHandler<WindowStaffedAgain>
{
    public async Task Handle(WindowUnstaffed fact, CancellationToken ct)
    {
        var (on, subject) = (ChinaTime.DateOf(fact.OccurredAt), fact.DutyPostId.ToString());
        var limits = desk.Limits(fact.DivisionCode, on);
        var month = new DateOnly(on.Year, on.Month, 1);
        var before = await db.Signals.CountAsync(s => s.SubjectId == subject && s.Code == "S-WIN" && s.RaisedOn >= month, ct);
        var level = before + 1 >= limits.WindowRedTimes ? SignalLevel.Red : SignalLevel.Yellow;
        var key = $"{subject}|S-WIN|{fact.EventId}";
        await desk.RaiseAsync(
            new SignalCause("S-WIN", level, subject, key, null, "", on, null, null, null, fact.Centre, fact.DivisionCode), fact.OccurredAt, ct);
        await db.ScheduleAsync(WindowStillEmpty.TimerKind, subject, fact.Since.AddMinutes(limits.WindowRedMinutes), key, ct);
    }

    public Task Handle(WindowStaffedAgain fact, CancellationToken ct) =>
        db.CancelTimerAsync(WindowStillEmpty.TimerKind, fact.DutyPostId.ToString(), ct);
}
