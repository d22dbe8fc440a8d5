namespace Platform.SharedKernel;

/// <summary>日历标记. What a date is.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, no holiday.</summary>
    WorkingDay,

    /// <summary>调休上班: a Saturday or Sunday declared a workday.</summary>
    ShiftedWorkday,

    /// <summary>Saturday or Sunday.</summary>
    RestDay,

    /// <summary>法定节假日.</summary>
    Holiday,
}

/// <summary>One date of the work calendar.</summary>
/// <param name="Date">The date in Asia/Shanghai.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Holiday or shift name in Chinese, null for ordinary days.</param>
/// <param name="Provisional">True outside the loaded years: the State Council has not announced it yet (domain.md T2).</param>
public readonly record struct CalendarDay(DateOnly Date, DayKind Kind, string? Name, bool Provisional)
{
    /// <summary>True when the day counts for working-day limits.</summary>
    public bool Counts => Kind is DayKind.WorkingDay or DayKind.ShiftedWorkday;
}

/// <summary>工作日历 (domain.md T2). Immutable; a change is a new calendar with a higher version.</summary>
public interface IWorkCalendar
{
    /// <summary>Version of the loaded data; every ledger names the version it was computed with.</summary>
    long Version { get; }

    /// <summary>What <paramref name="date"/> is.</summary>
    CalendarDay Day(DateOnly date);

    /// <summary>The n-th working day after <paramref name="date"/>, which is day 0 and not counted; 0 gives the date itself.</summary>
    DateOnly Add(DateOnly date, int workingDays);

    /// <summary>Working days after <paramref name="from"/> up to and including <paramref name="to"/>; negative backwards.</summary>
    int WorkingDaysBetween(DateOnly from, DateOnly to);

    /// <summary><paramref name="date"/> if it is a working day, else the next one.</summary>
    DateOnly OnOrAfter(DateOnly date);
}

/// <summary>Hands out the newest calendar this process knows.</summary>
public interface IWorkCalendars
{
    /// <summary>The calendar in force.</summary>
    IWorkCalendar Current { get; }
}
