using System.Text.Json.Serialization;

namespace Platform.SharedKernel;

/// <summary>日标记. What a day did to the clock.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DayMark>))]
public enum DayMark
{
    /// <summary>起: day 0, not counted (民法典 201).</summary>
    Start,

    /// <summary>计: counted.</summary>
    Counts,

    /// <summary>调: counted, a Saturday or Sunday declared a workday.</summary>
    ShiftedWorkday,

    /// <summary>休: weekend.</summary>
    RestDay,

    /// <summary>休: statutory holiday.</summary>
    Holiday,

    /// <summary>停: the clock did not run at 00:00.</summary>
    Suspended,

    /// <summary>止: the due date.</summary>
    Due,
}

/// <summary>期限明细. One line of the ledger, to be checked by finger.</summary>
/// <param name="Date">The day in Asia/Shanghai.</param>
/// <param name="Mark">What it did.</param>
/// <param name="Name">Holiday or shift name, or the suspension's reason, in Chinese.</param>
/// <param name="Count">Running number of counted days; null when the day was not counted.</param>
/// <param name="Note">A sentence where a rule needs one, in Chinese.</param>
public sealed record ExplainedDay(DateOnly Date, DayMark Mark, string? Name, int? Count, string? Note);

/// <summary>到期日. What <see cref="Recompute"/> derives from a clock and a calendar.</summary>
/// <param name="EffectiveStart">Day 0.</param>
/// <param name="Due">Last day in time; an act dated on it is in time (T1).</param>
/// <param name="Provisional">A day outside the announced calendar was used, or the clock is stopped and no date was given.</param>
/// <param name="Stopped">True while an open suspension takes time out.</param>
/// <param name="ExtensionValid">Null without an extension; false for a void one, which moves nothing (T5).</param>
/// <param name="DueWithoutExtension">The due date before the extension; null without one.</param>
/// <param name="CalendarVersion">Version of the calendar used.</param>
/// <param name="Explanation">Every day from day 0 to the due date.</param>
public sealed record Deadline(
    DateOnly EffectiveStart,
    DateOnly Due,
    bool Provisional,
    bool Stopped,
    bool? ExtensionValid,
    DateOnly? DueWithoutExtension,
    long CalendarVersion,
    IReadOnlyList<ExplainedDay> Explanation)
{
    /// <summary>Working days from <paramref name="today"/> to the due date; negative when late.</summary>
    public int Remaining(DateOnly today, IWorkCalendar calendar) => Remaining(Due, today, calendar);

    /// <summary>Working days up to <paramref name="due"/>, negative when late; from a Saturday to the Monday it is 1.</summary>
    public static int Remaining(DateOnly due, DateOnly today, IWorkCalendar calendar) => calendar.WorkingDaysBetween(today, due);
}
