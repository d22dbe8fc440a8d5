namespace Platform.SharedKernel.Tests.Time;

/// <summary>Counts days the slow way, on instants, sharing no code with the kernel but the list of reasons.</summary>
internal static class FingerCount
{
    public static Dictionary<DateOnly, bool> Published { get; } = LawVectors.Calendar.Entries.ToDictionary(e => e.Date, e => e.Workday);

    public static bool IsWorkday(DateOnly day, Dictionary<DateOnly, bool> entries) =>
        entries.TryGetValue(day, out var worked) ? worked : day.DayOfWeek != DayOfWeek.Saturday && day.DayOfWeek != DayOfWeek.Sunday;

    public static DateOnly Due(Clock clock, Dictionary<DateOnly, bool> entries, DateOnly? asOf)
    {
        var start = Start(clock, entries);
        var plain = Count(clock, start, clock.Limit.Value, entries, asOf);
        if (clock.Extension is not { } extension)
        {
            return plain;
        }

        var inTime = DateOnly.FromDateTime(extension.ApprovedAt.ToOffset(TimeSpan.FromHours(8)).Date) <= plain;
        if (!inTime || extension.Days < 1 || extension.Days > extension.MaxDays)
        {
            return plain;
        }

        return clock.Limit.Unit == LimitUnit.SameDay
            ? Count(clock with { Limit = Limit.WorkingDays(1) }, plain, extension.Days, entries, asOf)
            : Count(clock, start, clock.Limit.Value + extension.Days, entries, asOf);
    }

    private static DateOnly Start(Clock clock, Dictionary<DateOnly, bool> entries)
    {
        var at = clock.StartedAt.ToOffset(TimeSpan.FromHours(8));
        var day = DateOnly.FromDateTime(at.Date);
        if (clock.StartKind == StartKind.Act || clock.AfterHours == AfterHoursPolicy.SameDay)
        {
            return day;
        }

        if (at.TimeOfDay > new TimeSpan(17, 30, 0) && IsWorkday(day, entries))
        {
            day = day.AddDays(1);
        }

        return NextWorkday(day, entries);
    }

    private static DateOnly Count(Clock clock, DateOnly start, int budget, Dictionary<DateOnly, bool> entries, DateOnly? asOf)
    {
        var (day, left) = (start, budget);
        while (left > 0)
        {
            day = day.AddDays(1);
            var counts = clock.Limit.Unit == LimitUnit.CalendarDay || IsWorkday(day, entries);
            if (counts && RanAtMidnight(clock, day, asOf))
            {
                left--;
            }
        }

        return clock.Limit.Unit == LimitUnit.WorkingDay && budget > 0 ? day : NextWorkday(day, entries);
    }

    private static bool RanAtMidnight(Clock clock, DateOnly day, DateOnly? asOf)
    {
        var midnight = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.FromHours(8));

        return !clock.Suspensions.Exists(s =>
            s.Excluded && s.Reason.Stops(clock.Kind) && s.From < midnight
            && (s.To is { } end ? end >= midnight : day <= asOf));
    }

    private static DateOnly NextWorkday(DateOnly day, Dictionary<DateOnly, bool> entries)
    {
        while (!IsWorkday(day, entries))
        {
            day = day.AddDays(1);
        }

        return day;
    }
}
