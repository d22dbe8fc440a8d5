using System.Globalization;

namespace Platform.Approval.Domain;

internal sealed partial class ApprovalCase
{
    /// <summary>All clocks the case ever had; those that ended keep their last due date.</summary>
    public IReadOnlyList<CaseClock> Clocks { get; private set; } = [];

    public IReadOnlyList<DueChange> DueChanges { get; private set; } = [];
    public IReadOnlyList<CaseSuspension> Suspensions { get; private set; } = [];
    public CaseExtension? Extension { get; private set; }

    /// <summary>Indexed copies of the derived dates; <see cref="Keep(IEnumerable{CaseClock})"/> alone writes them.</summary>
    public DateOnly PromisedDue { get; private set; }

    public DateOnly StatutoryDue { get; private set; }
    public bool DueProvisional { get; private set; }

    /// <summary>True while a clock runs or stands: such cases are computed anew when the calendar changes.</summary>
    public bool HasOpenClock { get; private set; }

    /// <summary>Calendar version the open clocks were derived with.</summary>
    public long CalendarVersion { get; private set; }

    public CaseClock Promised => Clocks.First(c => c.Kind == ClockKind.Promised);

    public CaseClock Statutory => Clocks.First(c => c.Kind == ClockKind.Statutory);

    /// <summary>Last day to deliver the result (行政许可法 44); null before the decision.</summary>
    public DateOnly? CertificateDue => Clocks.FirstOrDefault(c => c.Kind == ClockKind.Certificate)?.Due;

    /// <summary>暂停 (C3). All clocks take the entry; the kernel knows which of them it stops (domain.md T4).</summary>
    public void Suspend(SuspensionReason reason, string? basis, int plannedDays, Official who, IWorkCalendar calendar, DateTimeOffset at)
    {
        Clear(ObstacleToSuspend(who.Id));
        var suspension = new CaseSuspension(at, reason, basis, plannedDays, who.Id, who.Name);
        Rederive(DueCause.Suspended, c => c.Suspend(at, reason, basis), calendar, at);
        State = CaseState.Suspended;
        Suspensions = [.. Suspensions, suspension];
        Raise(new WasSuspended(this, suspension));
    }

    /// <summary>恢复 (C4).</summary>
    public void Resume(Official who, IWorkCalendar calendar, DateTimeOffset at)
    {
        Clear(ObstacleToResume(who.Id));
        Suspensions = [.. Suspensions.Select(s => s.To is null ? s with { To = at, ResumedByName = who.Name } : s)];
        State = CaseState.InProgress;
        Raise(new WasResumed(this, who, at));
        Rederive(DueCause.Resumed, c => c.Resume(at), calendar, at);
    }

    /// <summary>延期 (C5, 行政许可法 42). Once, by the head, in time; moves the statutory and the promised date alike.</summary>
    public void Extend(int days, string reason, Official head, bool isHead, IWorkCalendar calendar, DateTimeOffset at)
    {
        Clear(ObstacleToExtend(isHead));
        var (old, most) = (Statutory.Due, LongestExtension);
        Rederive(
            DueCause.Extended,
            c => c.Kind switch
            {
                ClockKind.Statutory => c.Extend(days, most, at, calendar),
                ClockKind.Promised => c.Extend(days, most, at, calendar, old),
                _ => c,
            },
            calendar,
            at);
        Extension = new CaseExtension(at, days, reason, head.Id, head.Name, old, Statutory.Due);
        Raise(new WasExtended(this, Extension));
    }

    /// <summary>Most working days the law lets this case be extended by.</summary>
    public int LongestExtension => HandlingClass == "Joint" ? LegalLimits.JointExtensionDays : LegalLimits.ExtensionDays;

    /// <summary>The refusal of an extension after the limit; whoever throws it says so to the others.</summary>
    public RuleViolation TooLate(IIntegrationEvent? told = null) =>
        new(ApprovalRules.ExtensionLate, Statutory.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        {
            Allowed = AllowedNow(),
            Fact = told,
        };

    /// <summary>True when the statutory limit has run out: an extension approved now is void (domain.md T5).</summary>
    public bool IsTooLateToExtend(DateOnly on) => Decision is null && Extension is null && on > Statutory.Due;

    /// <summary>日历变更 (T11). Derives every open clock anew; a date that moves says so.</summary>
    public void FollowCalendar(IWorkCalendar calendar, DateTimeOffset at) => Rederive(DueCause.CalendarChanged, c => c, calendar, at);

    private RuleViolation? ObstacleToSuspend(Guid who) =>
        Decision is not null ? Refuse(ApprovalRules.Decided)
        : State == CaseState.Suspended ? Refuse(TimeRules.AlreadySuspended)
        : ObstacleToHold(Current!, who);

    private RuleViolation? ObstacleToResume(Guid who) =>
        State != CaseState.Suspended ? Refuse(TimeRules.NotSuspended) : ObstacleToHold(Current!, who);

    private RuleViolation? ObstacleToExtend(bool isHead) =>
        Decision is not null ? Refuse(ApprovalRules.Decided)
        : State == CaseState.Suspended ? Refuse(ApprovalRules.Suspended)
        : Extension is not null ? Refuse(TimeRules.ExtensionUsed)
        : isHead ? null : Refuse(ApprovalRules.NotHead);

    private void StartClocks(Acceptance acceptance, IWorkCalendar calendar)
    {
        // Deemed acceptance counts from the day of receipt, which is earlier than the act that records it (domain.md T8).
        var at = ChinaTime.DateOf(acceptance.At) == acceptance.On ? acceptance.At : ChinaTime.At(acceptance.On);
        Keep(
        [
            CaseClock.Derive(Clock.StartedByAct(ClockKind.Promised, at, Item.PromisedLimit), null, calendar),
            CaseClock.Derive(Clock.StartedByAct(ClockKind.Statutory, at, Item.StatutoryLimit), null, calendar),
        ]);
    }

    private void StartStep(ApprovalTask task, IWorkCalendar calendar, DateTimeOffset at) =>
        Keep([.. Clocks, CaseClock.Derive(Clock.StartedByAct(ClockKind.Step, at, Item.Step(task.Post).Limit), task.Id, calendar)]);

    private void StartCertificateClock(DateTimeOffset at, IWorkCalendar calendar)
    {
        EndClocks(c => c.Kind is ClockKind.Promised or ClockKind.Statutory, at);
        Keep([.. Clocks, CaseClock.Derive(Clock.StartedByAct(ClockKind.Certificate, at, LegalLimits.Certificate), null, calendar)]);
    }

    private void EndClocks(Predicate<CaseClock> which, DateTimeOffset at) =>
        Keep(Clocks.Select(c => c.IsOpen && which(c) ? c with { Clock = c.Clock.End(at) } : c));

    private void Rederive(DueCause cause, Func<Clock, Clock> change, IWorkCalendar calendar, DateTimeOffset at)
    {
        var before = Clocks;
        Keep(before.Select(c => c.IsOpen ? CaseClock.Derive(change(c.Clock), c.TaskId, calendar) : c));
        foreach (var (old, now) in before.Zip(Clocks).Where(p => p.First.Due != p.Second.Due))
        {
            var moved = new DueChange(at, now.Kind, now.TaskId, cause, old.Due, now.Due, now.Provisional, now.CalendarVersion);
            DueChanges = [.. DueChanges, moved];
            Raise(new DueMoved(this, moved));
        }
    }

    private void Keep(IEnumerable<CaseClock> clocks)
    {
        Clocks = [.. clocks];
        var open = Clocks.Where(c => c.IsOpen).ToList();
        (PromisedDue, StatutoryDue) = (Promised.Due, Statutory.Due);
        DueProvisional = open.Exists(c => c.Provisional);
        HasOpenClock = open.Count > 0;
        CalendarVersion = open.Count > 0 ? open.Min(c => c.CalendarVersion) : CalendarVersion;
        if (Current is { } task && Clocks.FirstOrDefault(c => c.TaskId == task.Id) is { } step)
        {
            task.Date(step.Due, Promised, Statutory);
        }
    }

    /// <summary>Counted days of the promise used up to <paramref name="on"/>, and the working days after it when late.</summary>
    private int UsedWorkingDays(DateOnly on, IWorkCalendar calendar)
    {
        var deadline = Recompute.Of(Promised.Clock, calendar);
        var late = on > deadline.Due ? calendar.WorkingDaysBetween(deadline.Due, on) : 0;

        return deadline.Explanation.Count(d => d.Count is not null && d.Date <= on) + late;
    }
}
