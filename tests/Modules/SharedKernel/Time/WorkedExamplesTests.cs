namespace Platform.SharedKernel.Tests.Time;

/// <summary>The worked examples of the rule book (domain.md §7.2), each by its number.</summary>
public sealed class WorkedExamplesTests
{
    private static readonly WorkCalendar Calendar = LawVectors.Calendar;
    private static readonly TimeOnly Close = new(17, 30);

    [Theory]
    [InlineData("1 plain week", "2025-03-03T09:00", 5, "2025-03-10")]
    [InlineData("2 Friday evening", "2025-03-07T16:59", 1, "2025-03-10")]
    [InlineData("3 over Spring Festival", "2025-01-24T10:00", 5, "2025-02-07")]
    [InlineData("3 ends on a worked Saturday", "2025-01-24T10:00", 6, "2025-02-08")]
    [InlineData("4 over National Day", "2025-09-26T10:00", 5, "2025-10-10")]
    [InlineData("5 year end", "2025-12-30T10:00", 5, "2026-01-07")]
    [InlineData("12 certificate over National Day", "2025-09-25T15:00", 10, "2025-10-15")]
    public void Working_days_after_an_act(string example, string start, int days, string due)
    {
        var deadline = Recompute.Of(Promised(start, days), Calendar);

        Assert.True(deadline.Due == Day(due), $"{example}: {deadline.Due:O}");
        Assert.False(deadline.Provisional);
    }

    [Theory]
    [InlineData(AfterHoursPolicy.NextWorkingDay, "2025-03-17")]
    [InlineData(AfterHoursPolicy.SameDay, "2025-03-14")]
    public void Example_6_an_evening_filing_counts_by_policy(AfterHoursPolicy policy, string due) =>
        Assert.Equal(Day(due), Recompute.Of(AcceptanceRule.Clock(At("2025-03-07T20:00"), policy, Close), Calendar).Due);

    [Fact]
    public void Example_7_silence_accepts_as_of_the_day_of_receipt()
    {
        var clock = AcceptanceRule.Clock(At("2025-03-03T10:00"), AfterHoursPolicy.NextWorkingDay, Close);

        var before = AcceptanceRule.Evaluate(clock, null, null, LegalLimits.Decision, Calendar, Day("2025-03-10"));
        var after = AcceptanceRule.Evaluate(clock, null, null, LegalLimits.Decision, Calendar, Day("2025-03-11"));

        Assert.False(before.DeemedAccepted);
        Assert.Equal("Received", before.State);
        Assert.True(after.DeemedAccepted);
        Assert.Equal(Day("2025-03-03"), after.AcceptanceDate);
        Assert.Equal(Day("2025-03-11"), after.DeemedFrom);
        Assert.Equal(Day("2025-03-31"), after.StatutoryDecisionDue);
    }

    [Fact]
    public void Example_8_a_hearing_takes_out_the_days_after_it_began()
    {
        var clock = Statutory("2025-03-03T09:00", 20)
            .Suspend(At("2025-03-11T10:00"), SuspensionReason.Hearing).Resume(At("2025-03-13T15:00"));

        Assert.Equal(Day("2025-04-02"), Recompute.Of(clock, Calendar).Due);
    }

    [Fact]
    public void Example_9_an_expert_review_over_National_Day()
    {
        var clock = Statutory("2025-09-22T09:00", 10)
            .Suspend(At("2025-09-29T15:00"), SuspensionReason.ExpertReview).Resume(At("2025-10-13T10:00"));

        Assert.Equal(Day("2025-10-17"), Recompute.Of(clock, Calendar).Due);
    }

    [Fact]
    public void Example_10_a_supplement_after_acceptance_stops_the_promise_but_not_the_law()
    {
        Clock[] clocks =
        [
            .. new[] { Promised("2025-03-03T09:00", 10), Statutory("2025-03-03T09:00", 10) }.Select(c => c
                .Suspend(At("2025-03-05T09:00"), SuspensionReason.ApplicantSupplement).Resume(At("2025-03-12T09:00"))),
        ];

        var statutory = Recompute.Of(clocks[1], Calendar);

        Assert.Equal(Day("2025-03-24"), Recompute.Of(clocks[0], Calendar).Due);
        Assert.Equal(Day("2025-03-17"), statutory.Due);
        Assert.Contains(statutory.Explanation, d => d.Date == Day("2025-03-05") && d.Note == "申请人补正不停止本期限");
    }

    [Fact]
    public void Example_11_an_extension_counts_when_approved_in_time_and_is_void_after()
    {
        var clock = Statutory("2025-03-03T09:00", 20);

        var extended = Recompute.Of(clock.Extend(10, 10, At("2025-03-28T15:00"), Calendar), Calendar);
        var refused = Assert.Throws<RuleViolation>(() => clock.Extend(10, 10, At("2025-04-01T09:00"), Calendar));
        var recorded = Recompute.Of(clock with { Extension = new Extension(10, 10, At("2025-04-01T09:00")) }, Calendar);

        Assert.Equal(Day("2025-04-15"), extended.Due);
        Assert.Equal(Day("2025-03-31"), extended.DueWithoutExtension);
        Assert.Equal(TimeRules.ExtensionLate, refused.Rule);
        Assert.Equal((Day("2025-03-31"), false), (recorded.Due, recorded.ExtensionValid!.Value));
    }

    [Fact]
    public void Example_13_a_calendar_limit_ending_on_a_rest_day_moves_to_the_next_working_day()
    {
        var clock = Clock.StartedByAct(ClockKind.Promised, At("2025-03-07T09:00"), Limit.CalendarDays(30));

        var deadline = Recompute.Of(clock, Calendar);

        Assert.Equal(Day("2025-04-07"), deadline.Due);
        Assert.Equal("末日为休息日，顺延至本工作日", deadline.Explanation[^1].Note);
    }

    [Fact]
    public void Example_14_a_due_date_in_a_year_not_yet_announced_is_provisional()
    {
        var deadline = Recompute.Of(Promised("2026-12-25T10:00", 10), Calendar);

        Assert.Equal((Day("2027-01-11"), true), (deadline.Due, deadline.Provisional));
    }

    private static Clock Promised(string start, int days) =>
        Clock.StartedByAct(ClockKind.Promised, At(start), Limit.WorkingDays(days));

    private static Clock Statutory(string start, int days) =>
        Clock.StartedByAct(ClockKind.Statutory, At(start), Limit.WorkingDays(days));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text + "+08:00", null);
}
