using CsCheck;

namespace Platform.SharedKernel.Tests.Time;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = LawVectors.Calendar;
    private static readonly Gen<DateOnly> Dates = Gen.Int[-2000, 12_000].Select(new DateOnly(2003, 1, 1).AddDays);

    [Fact]
    public void The_published_calendar_has_23_years_and_769_days()
    {
        Assert.Equal(Enumerable.Range(2004, 23), Calendar.Years);
        Assert.Equal(769, Calendar.Entries.Count);
    }

    [Theory]
    [InlineData("2025-01-26", DayKind.ShiftedWorkday, "春节调休上班", false)]
    [InlineData("2025-01-29", DayKind.Holiday, "春节", false)]
    [InlineData("2025-03-08", DayKind.RestDay, null, false)]
    [InlineData("2025-03-10", DayKind.WorkingDay, null, false)]
    [InlineData("2027-01-01", DayKind.Holiday, "元旦", true)]
    [InlineData("2027-05-03", DayKind.WorkingDay, null, true)]
    [InlineData("2030-10-03", DayKind.Holiday, "国庆节", true)]
    public void A_day_is_what_was_announced_or_provisional(string date, DayKind kind, string? name, bool provisional)
    {
        var day = DateOnly.ParseExact(date, "yyyy-MM-dd", null);

        Assert.Equal(new CalendarDay(day, kind, name, provisional), Calendar.Day(day));
    }

    [Fact]
    public void Adding_equals_walking_inside_and_outside_the_loaded_years() =>
        Gen.Select(Dates, Gen.Int[0, 300]).Sample((date, days) =>
        {
            var (walked, left) = (date, days);
            while (left > 0)
            {
                walked = walked.AddDays(1);
                left -= Calendar.Day(walked).Counts ? 1 : 0;
            }

            Assert.Equal(walked, Calendar.Add(date, days));
            Assert.Equal(days, Calendar.WorkingDaysBetween(date, walked));
            Assert.Equal(-days, Calendar.WorkingDaysBetween(walked, date));
        }, iter: 2000);

    [Fact]
    public void A_new_year_replaces_only_its_own_days_and_may_touch_its_neighbours()
    {
        var announced = Calendar.With(
            2027,
            [new(new DateOnly(2027, 1, 4), false, "元旦"), new(new DateOnly(2026, 12, 27), true, "元旦调休上班")],
            Calendar.Version + 1);

        Assert.False(announced.Day(new DateOnly(2027, 1, 4)).Counts);
        Assert.False(announced.Day(new DateOnly(2027, 3, 1)).Provisional);
        Assert.True(announced.Day(new DateOnly(2026, 12, 27)).Counts);
        Assert.Equal("国庆节", announced.Day(new DateOnly(2026, 10, 1)).Name);
        Assert.Equal(Calendar.Version + 1, announced.Version);
    }

    [Fact]
    public void An_empty_calendar_still_answers_provisionally()
    {
        var empty = WorkCalendar.From([], [], 0);

        Assert.Equal(new DateOnly(2025, 1, 3), empty.Add(new DateOnly(2024, 12, 31), 2));
        Assert.Equal(2, empty.WorkingDaysBetween(new DateOnly(2024, 12, 31), new DateOnly(2025, 1, 3)));
    }
}
