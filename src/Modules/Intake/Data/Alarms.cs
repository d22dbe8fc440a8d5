using Platform.Intake.Domain;

namespace Platform.Intake.Data;

/// <summary>定时. Alarms Intake sets; they only wake somebody, the dates themselves are the application's.</summary>
internal static class Alarms
{
    public const string AcceptanceDue = "acceptance-due";
    public const string SupplementDue = "supplement-due";

    // Five minutes after midnight, when the due date is over for everybody (domain.md AP9).
    private static readonly TimeOnly JustAfterMidnight = new(0, 5);

    /// <summary>Wakes the law after the last day to answer.</summary>
    public static Task WatchAcceptanceAsync(this IntakeDb db, Application a, CancellationToken ct) =>
        db.ScheduleAsync(AcceptanceDue, a.Id.ToString(), After(a.AcceptanceDue), null, ct);

    /// <summary>Wakes the law after the last day to answer a new application.</summary>
    public static void WatchNew(this IntakeDb db, Application a) =>
        db.ScheduleNew(AcceptanceDue, a.Id.ToString(), After(a.AcceptanceDue), null);

    /// <summary>Somebody answered in time.</summary>
    public static Task AnsweredAsync(this IntakeDb db, Application a, CancellationToken ct) =>
        db.CancelTimerAsync(AcceptanceDue, a.Id.ToString(), ct);

    /// <summary>Ends the applicant's time after the last day.</summary>
    public static Task WatchSupplementAsync(this IntakeDb db, Application a, DateOnly due, CancellationToken ct) =>
        db.ScheduleAsync(SupplementDue, a.Id.ToString(), After(due), null, ct);

    /// <summary>Everything came in time.</summary>
    public static Task SupplementedAsync(this IntakeDb db, Application a, CancellationToken ct) =>
        db.CancelTimerAsync(SupplementDue, a.Id.ToString(), ct);

    private static DateTimeOffset After(DateOnly due) => ChinaTime.At(due.AddDays(1), JustAfterMidnight);
}
