namespace Platform.SharedKernel;

/// <summary>Walks from day 0 to the due date and writes one line per day.</summary>
internal sealed class DayWalk(Clock clock, IWorkCalendar calendar, DateOnly? asOf)
{
    // About 60 years: longer than any limit, short enough to refuse nonsense quickly.
    private const int LongestWalk = 22_000;

    private readonly SuspendedDays _suspended = new(clock, asOf);
    private readonly bool _everyDay = clock.Limit.Unit == LimitUnit.CalendarDay;
    private int _count;

    public List<ExplainedDay> Lines { get; } = [];

    public bool Provisional { get; private set; }

    private DateOnly Last => Lines[^1].Date;

    /// <summary>Day 0 (T7): an act keeps its date, a late receipt may count as the next working day.</summary>
    public DateOnly Start()
    {
        var at = ChinaTime.In(clock.StartedAt);
        if (at.Year is < 1950 or > 2200 || clock.Limit.Value is < 0 or > LongestWalk)
        {
            throw new RuleViolation(TimeRules.OutOfRange);
        }

        var arrived = DateOnly.FromDateTime(at.DateTime);
        var start = arrived;
        if (clock is { StartKind: StartKind.Receipt, AfterHours: AfterHoursPolicy.NextWorkingDay })
        {
            var late = Look(arrived).Counts && TimeOnly.FromDateTime(at.DateTime) > clock.OfficeClose;
            start = RollForward(late ? arrived.AddDays(1) : arrived);
        }

        var note = start == arrived ? "当日不计入" : $"{at:M月d日 HH:mm}收到，非办公时间，视为本日收到；当日不计入";
        note = Join(note, _suspended.Note(start, DayMark.Start))!;
        Lines.Add(new ExplainedDay(start, DayMark.Start, calendar.Day(start).Name, null, note));

        return start;
    }

    /// <summary>Uses up <paramref name="days"/> of the budget (T3: a countable day is used if the clock ran at 00:00).</summary>
    public void Count(int days)
    {
        for (var left = days; left > 0;)
        {
            var line = Line(Look(Last.AddDays(1)));
            Lines.Add(line);
            left -= line.Count is null ? 0 : 1;
            if (Lines.Count > LongestWalk)
            {
                throw new RuleViolation(TimeRules.OutOfRange);
            }
        }
    }

    /// <summary>The due date if the budget ends with the last line: a rest day moves it on (T6, T10).</summary>
    public DateOnly DueIfEndedHere() =>
        _everyDay || _count == 0 ? RollForward(Last) : Last;

    public void NoteExtension(Extension extension, bool valid)
    {
        var note = valid
            ? $"原到期日；已批准延长{extension.Days}日，续计"
            : "延长未在期限内依法作出，无效，到期日不变";
        Lines[^1] = Lines[^1] with { Note = Join(Lines[^1].Note, note) };
    }

    /// <summary>Goes on with <paramref name="days"/> more; a same-day limit goes on from the day it had moved to.</summary>
    public void Extend(int days, DateOnly due)
    {
        if (_count == 0)
        {
            RollTo(due);
        }

        Count(days);
    }

    /// <summary>Writes the days a rest day pushed the end on, and marks the due date.</summary>
    public void Finish(DateOnly due)
    {
        RollTo(due);
        var rolled = Lines[^1].Count is null && Lines.Count > 1;
        var note = rolled ? "末日为休息日，顺延至本工作日" : null;
        if (due == Lines[0].Date)
        {
            note = "当日办结";
        }

        Lines[^1] = Lines[^1] with { Mark = DayMark.Due, Note = Join(Lines[^1].Note, note) };
    }

    private static string? Join(string? first, string? second) =>
        first is null || second is null ? first ?? second : $"{first}；{second}";

    private static DayMark MarkOf(CalendarDay day) => day.Kind switch
    {
        DayKind.Holiday => DayMark.Holiday,
        DayKind.RestDay => DayMark.RestDay,
        DayKind.ShiftedWorkday => DayMark.ShiftedWorkday,
        _ => DayMark.Counts,
    };

    private void RollTo(DateOnly due)
    {
        for (var date = Last.AddDays(1); date <= due; date = date.AddDays(1))
        {
            Lines.Add(Unused(calendar.Day(date)));
        }
    }

    private ExplainedDay Line(CalendarDay day)
    {
        if (!day.Counts && !_everyDay)
        {
            return Unused(day);
        }

        if (_suspended.Reason(day.Date) is { } reason)
        {
            return new ExplainedDay(
                day.Date, DayMark.Suspended, reason.InChinese(), null, _suspended.Note(day.Date, DayMark.Suspended));
        }

        // A calendar-day limit counts rest days too (T6); the name still tells which they were.
        var mark = day.Counts ? MarkOf(day) : DayMark.Counts;

        return new ExplainedDay(day.Date, mark, day.Name, ++_count, _suspended.Note(day.Date, mark));
    }

    private ExplainedDay Unused(CalendarDay day)
    {
        var mark = MarkOf(day);

        return new ExplainedDay(day.Date, mark, day.Name, null, day.Counts ? null : _suspended.Note(day.Date, mark));
    }

    private DateOnly RollForward(DateOnly date)
    {
        while (!Look(date).Counts)
        {
            date = date.AddDays(1);
        }

        return date;
    }

    private CalendarDay Look(DateOnly date)
    {
        var day = calendar.Day(date);
        Provisional |= day.Provisional;

        return day;
    }
}
