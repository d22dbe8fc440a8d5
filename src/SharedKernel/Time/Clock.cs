using System.Globalization;

namespace Platform.SharedKernel;

/// <summary>停时. One entry of the ledger.</summary>
/// <param name="From">When it began (instant).</param>
/// <param name="To">When it ended; null while open.</param>
/// <param name="Reason">Why; decides with the clock's kind whether time is taken out (T4).</param>
/// <param name="Basis">Article quoted, or the document's number.</param>
/// <param name="Excluded">False: recorded only, takes no time out although the reason could.</param>
public sealed record Suspension(
    DateTimeOffset From, DateTimeOffset? To, SuspensionReason Reason, string? Basis = null, bool Excluded = true);

/// <summary>延长期限 (行政许可法 42).</summary>
/// <param name="Days">Days added, in the clock's own unit.</param>
/// <param name="MaxDays">The most the law allows: 10, joint 15.</param>
/// <param name="ApprovedAt">When the head of the authority approved it (instant).</param>
/// <param name="DecideBy">Last date on which it could be approved: the statutory due date; null: the clock's own.</param>
public sealed record Extension(int Days, int MaxDays, DateTimeOffset ApprovedAt, DateOnly? DecideBy = null);

/// <summary>
/// 时钟. A budget and an append-only ledger; it holds no due date, because that is derived by <see cref="Recompute"/>.
/// Immutable: every act returns a new clock or refuses. Plain JSON, so it can be stored as it is.
/// </summary>
public sealed record Clock
{
    /// <summary>What is measured.</summary>
    public required ClockKind Kind { get; init; }

    /// <summary>The starting event (instant).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>The budget; a snapshot of the item version (T11).</summary>
    public required Limit Limit { get; init; }

    /// <summary>Whether an act or a receipt started it.</summary>
    public StartKind StartKind { get; init; } = StartKind.Act;

    /// <summary>Which day a late receipt counts as.</summary>
    public AfterHoursPolicy AfterHours { get; init; } = AfterHoursPolicy.NextWorkingDay;

    /// <summary>Closing time of the office in Asia/Shanghai; exactly at closing is in time (民法典 203(2)).</summary>
    public TimeOnly OfficeClose { get; init; } = new(17, 30);

    /// <summary>All suspensions, oldest first.</summary>
    public List<Suspension> Suspensions { get; init; } = [];

    /// <summary>The one extension, valid or void.</summary>
    public Extension? Extension { get; init; }

    /// <summary>When what was measured was done (instant); null while pending.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>True while a suspension is open and takes time out of this clock.</summary>
    public bool IsStopped => Suspensions.Exists(s => s.To is null && Counts(s));

    /// <summary>A clock started by an officer's act at <paramref name="at"/>.</summary>
    public static Clock StartedByAct(ClockKind kind, DateTimeOffset at, Limit limit) =>
        new() { Kind = kind, StartedAt = at, Limit = limit };

    /// <summary>A clock started by papers that came in at <paramref name="at"/>.</summary>
    public static Clock StartedByReceipt(
        ClockKind kind, DateTimeOffset at, Limit limit, AfterHoursPolicy afterHours, TimeOnly officeClose) => new()
        {
            Kind = kind,
            StartedAt = at,
            Limit = limit,
            StartKind = StartKind.Receipt,
            AfterHours = afterHours,
            OfficeClose = officeClose,
        };

    /// <summary>
    /// 暂停. Opens a suspension. A reason that stops only the promise is entered in a statutory clock too, where it takes nothing out:
    /// the ledger then shows why the law went on.
    /// </summary>
    /// <exception cref="RuleViolation">Ended, already suspended, a reason that stops no clock, no basis, or out of order.</exception>
    public Clock Suspend(DateTimeOffset at, SuspensionReason reason, string? basis = null)
    {
        GuardOpenAndOrdered(at);
        if (Suspensions.Exists(s => s.To is null))
        {
            throw new RuleViolation(TimeRules.AlreadySuspended);
        }

        if (!reason.StopsAnything())
        {
            throw new RuleViolation(TimeRules.ReasonStopsNothing, reason.InChinese());
        }

        if (reason == SuspensionReason.StatuteProvided && string.IsNullOrWhiteSpace(basis))
        {
            throw new RuleViolation(TimeRules.BasisMissing);
        }

        return this with { Suspensions = [.. Suspensions, new Suspension(at, null, reason, basis)] };
    }

    /// <summary>恢复. Closes the open suspension.</summary>
    /// <exception cref="RuleViolation">Ended, not suspended, or dated before the suspension.</exception>
    public Clock Resume(DateTimeOffset at)
    {
        if (!Suspensions.Exists(s => s.To is null))
        {
            throw new RuleViolation(TimeRules.NotSuspended);
        }

        GuardOpenAndOrdered(at);

        return this with { Suspensions = CloseAt(at) };
    }

    /// <summary>延长. Extends once, in time, within what the law gives (T5).</summary>
    /// <param name="days">Days to add.</param>
    /// <param name="maxDays">10, joint 15.</param>
    /// <param name="approvedAt">When the head approved (instant).</param>
    /// <param name="calendar">The calendar in force, to know the due date.</param>
    /// <param name="statutoryDue">Due date of the statutory clock, when this is another one; null measures the clock by itself.</param>
    /// <exception cref="RuleViolation">Ended, used before, too long, or late.</exception>
    public Clock Extend(int days, int maxDays, DateTimeOffset approvedAt, IWorkCalendar calendar, DateOnly? statutoryDue = null)
    {
        GuardNotEnded();
        if (Extension is not null)
        {
            throw new RuleViolation(TimeRules.ExtensionUsed);
        }

        if (days < 1 || days > maxDays)
        {
            throw new RuleViolation(TimeRules.ExtensionTooLong, maxDays);
        }

        var approvedOn = ChinaTime.DateOf(approvedAt);
        var due = statutoryDue ?? Recompute.Of(this, calendar, approvedOn).Due;
        if (approvedOn > due)
        {
            throw new RuleViolation(TimeRules.ExtensionLate, due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        return this with { Extension = new Extension(days, maxDays, approvedAt, statutoryDue) };
    }

    /// <summary>结束. What was measured is done; an open suspension closes with it.</summary>
    /// <exception cref="RuleViolation">Ended before, or dated before the last entry.</exception>
    public Clock End(DateTimeOffset at)
    {
        GuardOpenAndOrdered(at);

        return this with { Suspensions = CloseAt(at), EndedAt = at };
    }

    internal bool Counts(Suspension suspension) => suspension.Excluded && suspension.Reason.Stops(Kind);

    private List<Suspension> CloseAt(DateTimeOffset at) => [.. Suspensions.Select(s => s.To is null ? s with { To = at } : s)];

    private void GuardOpenAndOrdered(DateTimeOffset at)
    {
        GuardNotEnded();
        var last = Suspensions.Select(s => s.To ?? s.From).Append(StartedAt).Max();
        if (at < last)
        {
            throw new RuleViolation(TimeRules.OutOfOrder, ChinaTime.In(last).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        }
    }

    private void GuardNotEnded()
    {
        if (EndedAt is not null)
        {
            throw new RuleViolation(TimeRules.Ended);
        }
    }
}
