using Platform.Supervision.Data;
using Platform.Supervision.Domain;
using Platform.Supervision.Features;

namespace Platform.Supervision.Subscriptions;

/// <summary>Raises signals: once per subject, rule and due date; a second, worse rung of the same ladder makes the card grow.</summary>
internal sealed class SignalDesk(SupervisionDb db, IWorkCalendars calendars, ISettings settings)
{
    public SignalThresholds Limits(string divisionCode, DateOnly on) => new(
        settings.Get(SupervisionSettings.ReminderDays, divisionCode, on),
        settings.Get(SupervisionSettings.RedAfterPromiseDays, divisionCode, on),
        settings.Get(SupervisionSettings.AcknowledgeDays, divisionCode, on),
        settings.Get(SupervisionSettings.ExplainDays, divisionCode, on),
        settings.Get(SupervisionSettings.WindowRedMinutes, divisionCode, on),
        settings.Get(SupervisionSettings.WindowRedTimes, divisionCode, on));

    public async Task RaiseAsync(SignalCause cause, DateTimeOffset at, CancellationToken ct)
    {
        var known = db.Signals.Local.FirstOrDefault(s => s.Key == cause.Key) ?? await db.Signals.SingleOrDefaultAsync(s => s.Key == cause.Key, ct);
        if (known is not null)
        {
            if (cause.Level == SignalLevel.Red)
            {
                known.Escalate(cause.On, at);
            }

            return;
        }

        if (cause.Level == SignalLevel.Reminder)
        {
            await CloseRemindersAsync(cause.SubjectId, cause.On, at, ct); // One open signal per case and rule.
        }

        var signal = Signal.Raise(cause, at);
        db.Add(signal);
        if (signal.Level == SignalLevel.Yellow)
        {
            await WatchAnswerAsync(signal, ct);
        }
    }

    public async Task CloseRemindersAsync(string subjectId, DateOnly on, DateTimeOffset at, CancellationToken ct)
    {
        var stored = await db.Signals
            .Where(s => s.SubjectId == subjectId && s.Level == SignalLevel.Reminder && s.State != SignalState.Closed).ToListAsync(ct);
        var fresh = db.Signals.Local.Where(s => s.SubjectId == subjectId && s.Level == SignalLevel.Reminder && s.State != SignalState.Closed);
        foreach (var reminder in stored.Union(fresh.ToList()))
        {
            reminder.Close(on, at);
        }
    }

    /// <summary>A yellow card must be acknowledged, then explained, in time (S-ACK); the alarm rings the day after.</summary>
    public Task WatchAnswerAsync(Signal signal, CancellationToken ct)
    {
        var limits = Limits(signal.DivisionCode, signal.RaisedOn);
        var days = signal.State == SignalState.Raised ? limits.AcknowledgeDays : limits.ExplainDays;
        var due = calendars.Current.Add(signal.RaisedOn, days);

        return db.ScheduleAsync(AnswerLimit.TimerKind, signal.Id.ToString(), SweepTime.Of(due.AddDays(1)), $"{due:yyyy-MM-dd}", ct);
    }
}

/// <summary>The daily evaluation of domain.md §8: 00:10 in Beijing.</summary>
internal static class SweepTime
{
    public static DateTimeOffset Of(DateOnly date) => ChinaTime.At(date, new TimeOnly(0, 10));
}
