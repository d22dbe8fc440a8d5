using System.Globalization;
using Platform.Approval.Data;

namespace Platform.Approval.Subscriptions;

/// <summary>A new calendar touches every open case: too many for one transaction, so an alarm works them off in chunks.</summary>
internal sealed class FollowCalendarWhenChanged(ApprovalDb db) : IIntegrationEventHandler<WorkCalendarChanged>
{
    public Task Handle(WorkCalendarChanged fact, CancellationToken ct) => db.ScheduleAsync(
        FollowCalendar.AlarmKind, fact.CalendarVersion.ToString(CultureInfo.InvariantCulture), fact.OccurredAt, null, ct);
}

/// <summary>Derives the open clocks of a chunk of cases anew, and comes back until none is left on an older calendar (T11).</summary>
internal sealed class FollowCalendar(ApprovalDb db, IWorkCalendars calendars) : ITimerHandler
{
    public const string AlarmKind = "follow-calendar";

    private const int Chunk = 100;

    public string Kind => AlarmKind;

    public async Task FireAsync(string key, DateTimeOffset dueAt, string? payload, CancellationToken ct)
    {
        var version = long.Parse(key, CultureInfo.InvariantCulture);
        var calendar = calendars.Current;
        if (calendar.Version < version)
        {
            throw new InvalidOperationException($"This process knows calendar {calendar.Version}, not yet {version}.");
        }

        var behind = await db.Cases.Where(c => c.HasOpenClock && c.CalendarVersion < version)
            .OrderBy(c => c.CalendarVersion).ThenBy(c => c.Id).Take(Chunk).ToListAsync(ct);
        behind.ForEach(c => c.FollowCalendar(calendar, dueAt));
        if (behind.Count == Chunk)
        {
            await db.ScheduleAsync(AlarmKind, key, dueAt, null, ct);
        }
    }
}
