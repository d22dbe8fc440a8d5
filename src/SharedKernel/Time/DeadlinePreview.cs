using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>试算单位.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PreviewUnit>))]
public enum PreviewUnit
{
    /// <summary>工作日.</summary>
    Working,

    /// <summary>自然日.</summary>
    Calendar,

    /// <summary>当日.</summary>
    SameDay,
}

/// <summary>试算期限. A deadline question as one JSON object, in the form of the law vectors.</summary>
/// <param name="Start">The starting event (instant).</param>
/// <param name="Limit">Days; 0 is a same-day limit.</param>
/// <param name="Unit">How they count.</param>
/// <param name="StartKind">Act or receipt.</param>
/// <param name="AfterHoursPolicy">Which day a late receipt counts as.</param>
/// <param name="OfficeClose">Closing time; 17:30 when absent.</param>
/// <param name="Clock">Kind of clock, any letter case.</param>
/// <param name="Suspensions">Spans the clock may have been stopped.</param>
/// <param name="Extension">An extension, valid or void.</param>
public sealed record DeadlineQuestion(
    DateTimeOffset Start,
    int Limit,
    PreviewUnit Unit = PreviewUnit.Working,
    StartKind StartKind = StartKind.Act,
    AfterHoursPolicy AfterHoursPolicy = AfterHoursPolicy.NextWorkingDay,
    TimeOnly? OfficeClose = null,
    ClockKind Clock = ClockKind.Promised,
    IReadOnlyList<DeadlineQuestion.Pause>? Suspensions = null,
    DeadlineQuestion.Longer? Extension = null)
{
    /// <summary>试算停时.</summary>
    /// <param name="From">Begin (instant).</param>
    /// <param name="To">End; null while open.</param>
    /// <param name="Reason">Name of a <see cref="SuspensionReason"/>; any other word stops nothing: the list is closed.</param>
    /// <param name="Excluded">False: recorded, takes nothing out.</param>
    public sealed record Pause(DateTimeOffset From, DateTimeOffset? To, string Reason, bool Excluded = true);

    /// <summary>试算延长.</summary>
    /// <param name="Days">Days added.</param>
    /// <param name="MaxDays">The most the law allows.</param>
    /// <param name="ApprovedAt">Approval (instant).</param>
    public sealed record Longer(int Days, int MaxDays, DateTimeOffset ApprovedAt);

    /// <summary>The clock asked about.</summary>
    public Clock ToClock() => new()
    {
        Kind = Clock,
        StartedAt = Start,
        Limit = Unit switch
        {
            PreviewUnit.SameDay => SharedKernel.Limit.SameDay,
            PreviewUnit.Calendar => SharedKernel.Limit.CalendarDays(Limit),
            _ => SharedKernel.Limit.WorkingDays(Limit),
        },
        StartKind = StartKind,
        AfterHours = AfterHoursPolicy,
        OfficeClose = OfficeClose ?? new TimeOnly(17, 30),
        Suspensions = [.. (Suspensions ?? []).Select(s => new Suspension(s.From, s.To, ReasonOf(s.Reason), null, s.Excluded))],
        Extension = Extension is { } e ? new Extension(e.Days, e.MaxDays, e.ApprovedAt) : null,
    };

    private static SuspensionReason ReasonOf(string name) =>
        Enum.GetValues<SuspensionReason>().Where(r => string.Equals(r.ToString(), name, StringComparison.OrdinalIgnoreCase))
            .DefaultIfEmpty(SuspensionReason.Other).First();
}

/// <summary>试算结果. The answer in the form of the law vectors.</summary>
/// <param name="EffectiveStart">Day 0.</param>
/// <param name="DueDate">Last day in time.</param>
/// <param name="Provisional">True when the calendar of a year used is not announced, or the clock is stopped.</param>
/// <param name="ExtensionValid">Null without an extension.</param>
/// <param name="DueDateWithoutExtension">Null without an extension.</param>
/// <param name="Explanation">Every day from day 0 to the due date.</param>
public sealed record DeadlineAnswer(
    DateOnly EffectiveStart,
    DateOnly DueDate,
    bool Provisional,
    bool? ExtensionValid,
    DateOnly? DueDateWithoutExtension,
    IReadOnlyList<ExplainedDay> Explanation)
{
    /// <summary>Answers <paramref name="question"/> with <paramref name="calendar"/>.</summary>
    /// <exception cref="RuleViolation">The dates lie where no calendar can answer.</exception>
    public static DeadlineAnswer To(DeadlineQuestion question, IWorkCalendar calendar, DateOnly? asOf = null)
    {
        var deadline = Recompute.Of(question.ToClock(), calendar, asOf);

        return new DeadlineAnswer(
            deadline.EffectiveStart,
            deadline.Due,
            deadline.Provisional,
            deadline.ExtensionValid,
            deadline.DueWithoutExtension,
            deadline.Explanation);
    }
}
