using System.Collections.Frozen;

namespace Platform.SharedKernel;

/// <summary>
/// 工作日历 (domain.md T2), built from the announced days. Inside the loaded years a day without an entry is a plain weekday or weekend;
/// outside them only weekends and the fixed dates of 1 January, 1–2 May and 1–3 October are off, and every answer is provisional.
/// </summary>
public sealed class WorkCalendar : IWorkCalendar
{
    // Limits reach past the last announced year; past this margin days are looked up one by one.
    private const int MarginInYears = 3;

    private readonly FrozenDictionary<DateOnly, WorkCalendarEntry> _entries;
    private readonly FrozenSet<int> _years;
    private readonly int _first;
    private readonly int[] _counted;

    private WorkCalendar(FrozenDictionary<DateOnly, WorkCalendarEntry> entries, FrozenSet<int> years, long version)
    {
        _entries = entries;
        _years = years;
        Version = version;
        if (years.Count == 0)
        {
            _counted = [];
            return;
        }

        _first = new DateOnly(Math.Max(1, years.Min() - 1), 1, 1).DayNumber;
        _counted = CountUpTo(new DateOnly(Math.Min(9999, years.Max() + MarginInYears), 12, 31).DayNumber);
    }

    /// <inheritdoc/>
    public long Version { get; }

    /// <summary>The years whose announcement is loaded, ascending.</summary>
    public IReadOnlyList<int> Years => [.. _years.Order()];

    /// <summary>All announced days, ascending.</summary>
    public IReadOnlyList<WorkCalendarEntry> Entries => [.. _entries.Values.OrderBy(e => e.Date)];

    /// <summary>A calendar of the announced <paramref name="entries"/>; a later entry of the same date wins.</summary>
    /// <param name="entries">Days that differ from the plain week.</param>
    /// <param name="years">Years that count as announced, also when they have no entry.</param>
    /// <param name="version">Version of the data, rising with every change.</param>
    public static WorkCalendar From(IEnumerable<WorkCalendarEntry> entries, IEnumerable<int> years, long version)
    {
        var byDate = new Dictionary<DateOnly, WorkCalendarEntry>();
        foreach (var entry in entries)
        {
            byDate[entry.Date] = entry;
        }

        return new WorkCalendar(byDate.ToFrozenDictionary(), years.ToFrozenSet(), version);
    }

    /// <summary>
    /// The calendar after <paramref name="year"/> was announced or corrected: its old days go, the new ones come.
    /// A notice may also name days of the neighbouring years (31 Dec 2011 was worked for New Year 2012); they are added to what is there.
    /// </summary>
    public WorkCalendar With(int year, IEnumerable<WorkCalendarEntry> entries, long version) =>
        From(_entries.Values.Where(e => e.Date.Year != year).Concat(entries), _years.Append(year), version);

    /// <inheritdoc/>
    public CalendarDay Day(DateOnly date)
    {
        var provisional = !_years.Contains(date.Year);
        if (_entries.TryGetValue(date, out var entry))
        {
            return new CalendarDay(date, entry.Workday ? DayKind.ShiftedWorkday : DayKind.Holiday, entry.Name, provisional);
        }

        if (provisional && FixedHoliday(date) is { } name)
        {
            return new CalendarDay(date, DayKind.Holiday, name, true);
        }

        var weekend = date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

        return new CalendarDay(date, weekend ? DayKind.RestDay : DayKind.WorkingDay, null, provisional);
    }

    /// <inheritdoc/>
    public DateOnly Add(DateOnly date, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);
        if (workingDays == 0)
        {
            return date;
        }

        if (Counted(date) is { } before && before + workingDays is var target && target <= _counted[^1])
        {
            return DateOnly.FromDayNumber(_first + FirstWith(target));
        }

        while (workingDays > 0)
        {
            date = date.AddDays(1);
            workingDays -= Day(date).Counts ? 1 : 0;
        }

        return date;
    }

    /// <inheritdoc/>
    public int WorkingDaysBetween(DateOnly from, DateOnly to)
    {
        if (Counted(from) is { } start && Counted(to) is { } end)
        {
            return end - start;
        }

        if (to < from)
        {
            return -WorkingDaysBetween(to, from);
        }

        var days = 0;
        for (var date = from; date < to;)
        {
            date = date.AddDays(1);
            days += Day(date).Counts ? 1 : 0;
        }

        return days;
    }

    /// <inheritdoc/>
    public DateOnly OnOrAfter(DateOnly date)
    {
        while (!Day(date).Counts)
        {
            date = date.AddDays(1);
        }

        return date;
    }

    private static string? FixedHoliday(DateOnly date) => (date.Month, date.Day) switch
    {
        (1, 1) => "元旦",
        (5, 1 or 2) => "劳动节",
        (10, 1 or 2 or 3) => "国庆节",
        _ => null,
    };

    private int[] CountUpTo(int last)
    {
        var counted = new int[last - _first + 1];
        for (var i = 0; i < counted.Length; i++)
        {
            counted[i] = (i == 0 ? 0 : counted[i - 1]) + (Day(DateOnly.FromDayNumber(_first + i)).Counts ? 1 : 0);
        }

        return counted;
    }

    private int? Counted(DateOnly date)
    {
        var index = date.DayNumber - _first;

        return index >= 0 && index < _counted.Length ? _counted[index] : null;
    }

    private int FirstWith(int target)
    {
        var (low, high) = (0, _counted.Length - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _counted[middle] < target ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
