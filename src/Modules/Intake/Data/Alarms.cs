using Platform.Intake.Domain;

namespace Platform.Intake.Data;

/// <summary>定时. Alarms Intake sets; they only wake somebody, the dates themselves are the application's.</summary>
internal static class Alarms
{
    public const string AcceptanceDue = "acceptance-due";
    public const string SupplementDue = "supplement-due";
    public const string SupplementReminder = "supplement-reminder";
    public const string PickUpReminder = "pick-up-reminder";

    // Five minutes after midnight, when the due date is over for everybody (domain.md AP9).
    private static readonly TimeOnly JustAfterMidnight = new(0, 5);
    private static readonly TimeOnly Morning = new(9, 0);

    /// <summary>Wakes the law after the last day to answer.</summary>
    public static Task WatchAcceptanceAsync(this IntakeDb db, Application a, CancellationToken ct) =>
        db.ScheduleAsync(AcceptanceDue, a.Id.ToString(), After(a.AcceptanceDue), null, ct);

    /// <summary>Wakes the law after the last day to answer a new application.</summary>
    public static void WatchNew(this IntakeDb db, Application a) =>
        db.ScheduleNew(AcceptanceDue, a.Id.ToString(), After(a.AcceptanceDue), null);

    /// <summary>Somebody answered in time.</summary>
    public static Task AnsweredAsync(this IntakeDb db, Application a, CancellationToken ct) =>
        db.CancelTimerAsync(AcceptanceDue, a.Id.ToString(), ct);

    /// <summary>Watches the applicant's time: one reminder before, the end after.</summary>
    public static async Task WatchSupplementAsync(this IntakeDb db, Application a, DateOnly due, DateOnly remindOn, CancellationToken ct)
    {
        await db.ScheduleAsync(SupplementReminder, a.Id.ToString(), ChinaTime.At(remindOn, Morning), null, ct);
        await db.ScheduleAsync(SupplementDue, a.Id.ToString(), After(due), null, ct);
    }

    /// <summary>Everything came in time.</summary>
    public static async Task SupplementedAsync(this IntakeDb db, Application a, CancellationToken ct)
    {
        await db.CancelTimerAsync(SupplementReminder, a.Id.ToString(), ct);
        await db.CancelTimerAsync(SupplementDue, a.Id.ToString(), ct);
    }

    /// <summary>Reminds of a result that waits.</summary>
    public static Task WatchPickUpAsync(this IntakeDb db, Application a, DateOnly on, CancellationToken ct) =>
        db.ScheduleAsync(PickUpReminder, a.Id.ToString(), ChinaTime.At(on, Morning), null, ct);

    /// <summary>Somebody has collected it.</summary>
    public static Task CollectedAsync(this IntakeDb db, Application a, CancellationToken ct) =>
        db.CancelTimerAsync(PickUpReminder, a.Id.ToString(), ct);

    private static DateTimeOffset After(DateOnly due) => ChinaTime.At(due.AddDays(1), JustAfterMidnight);
}
