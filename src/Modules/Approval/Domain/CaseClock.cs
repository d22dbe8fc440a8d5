namespace Platform.Approval.Domain;

/// <summary>办件时钟. A clock of the case and the due date derived from it; only <see cref="Derive"/> writes the date.</summary>
/// <param name="Clock">Budget and ledger.</param>
/// <param name="TaskId">The task a step clock belongs to.</param>
/// <param name="Due">Derived due date; of a stopped clock, the one it had when it was stopped.</param>
/// <param name="Provisional">The date may still move: calendar not announced, or clock stopped.</param>
/// <param name="CalendarVersion">Version of the calendar it was derived with.</param>
internal sealed record CaseClock(Clock Clock, Guid? TaskId, DateOnly Due, bool Provisional, long CalendarVersion)
{
    public ClockKind Kind => Clock.Kind;

    public bool IsOpen => Clock.EndedAt is null;

    /// <summary>The clock with its due date derived anew.</summary>
    public static CaseClock Derive(Clock clock, Guid? taskId, IWorkCalendar calendar)
    {
        var deadline = Recompute.Of(clock, calendar);

        return new CaseClock(clock, taskId, deadline.Due, deadline.Provisional, deadline.CalendarVersion);
    }
}

/// <summary>期限变更原因.</summary>
internal enum DueCause
{
    /// <summary>暂停计时.</summary>
    Suspended,

    /// <summary>恢复计时.</summary>
    Resumed,

    /// <summary>延期.</summary>
    Extended,

    /// <summary>工作日历变更.</summary>
    CalendarChanged,
}

/// <summary>期限变更记录 (domain.md T11).</summary>
internal sealed record DueChange(
    DateTimeOffset At, ClockKind Clock, Guid? TaskId, DueCause Cause, DateOnly Old, DateOnly New, bool Provisional, long CalendarVersion);

/// <summary>停时记录. Who stopped the clocks, why, and for how long he said.</summary>
internal sealed record CaseSuspension(
    DateTimeOffset From, SuspensionReason Reason, string? Basis, int PlannedDays, Guid By, string ByName, DateTimeOffset? To = null,
    string? ResumedByName = null);

/// <summary>延期记录 (行政许可法 42).</summary>
internal sealed record CaseExtension(
    DateTimeOffset At, int Days, string Reason, Guid By, string ByName, DateOnly OldStatutoryDue, DateOnly NewStatutoryDue);
