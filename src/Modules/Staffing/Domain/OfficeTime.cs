namespace Platform.Staffing.Domain;

/// <summary>办公时间. Minutes that count for an unstaffed post: between opening and closing on working days.</summary>
internal sealed class OfficeTime(IWorkCalendar calendar, TimeOnly open, TimeOnly close)
{
    /// <summary>The instant at which <paramref name="minutes"/> office minutes have passed since <paramref name="from"/>.</summary>
    public DateTimeOffset After(DateTimeOffset from, int minutes)
    {
        var left = TimeSpan.FromMinutes(minutes);
        var at = ChinaTime.In(from);
        for (var day = ChinaTime.DateOf(at); ; day = calendar.Add(day, 1))
        {
            var (start, end) = Hours(day);
            var begin = at > start ? at : start;
            if (calendar.Day(day).Counts && begin < end)
            {
                if (begin + left <= end)
                {
                    return begin + left;
                }

                left -= end - begin;
            }
        }
    }

    /// <summary>Office minutes between two instants, whole ones.</summary>
    public int MinutesBetween(DateTimeOffset from, DateTimeOffset to)
    {
        var total = TimeSpan.Zero;
        for (var day = ChinaTime.DateOf(from); day <= ChinaTime.DateOf(to); day = day.AddDays(1))
        {
            var (start, end) = Hours(day);
            var begin = from > start ? from : start;
            var finish = to < end ? to : end;
            if (calendar.Day(day).Counts && finish > begin)
            {
                total += finish - begin;
            }
        }

        return (int)total.TotalMinutes;
    }

    private (DateTimeOffset Start, DateTimeOffset End) Hours(DateOnly day) => (ChinaTime.At(day, open), ChinaTime.At(day, close));
}
