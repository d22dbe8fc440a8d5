using System.Text.Json;

namespace Platform.SharedKernel.Tests.Time;

/// <summary>The clock explains itself (ux.md A08) and refuses what the law forbids.</summary>
public sealed class ClockLedgerTests
{
    private static readonly WorkCalendar Calendar = LawVectors.Calendar;
    private static readonly DateTimeOffset Accepted = new(2026, 9, 21, 14, 2, 0, ChinaTime.Offset);

    private static readonly Clock Promised = Clock.StartedByAct(ClockKind.Promised, Accepted, Limit.WorkingDays(10));

    private static readonly Clock Paused = Promised
        .Suspend(At(9, 24, 16, 30), SuspensionReason.ExpertReview, "专家评审通知书").Resume(At(9, 30, 16, 0));

    [Fact]
    public void Every_day_of_a_paused_clock_can_be_checked_by_finger()
    {
        var days = Recompute.Of(Paused, Calendar).Explanation.ToDictionary(d => (d.Date.Month, d.Date.Day));

        Assert.Equal((DayMark.Start, null), (days[(9, 21)].Mark, days[(9, 21)].Count));
        Assert.Equal((DayMark.Counts, 3, "当日起停，本日已计"), (days[(9, 24)].Mark, days[(9, 24)].Count!.Value, days[(9, 24)].Note));
        Assert.All([25, 26, 27], d => Assert.Equal((DayMark.Holiday, "中秋"), (days[(9, d)].Mark, days[(9, d)].Name)));
        Assert.All([28, 29, 30], d => Assert.Equal((DayMark.Suspended, "专家评审"), (days[(9, d)].Mark, days[(9, d)].Name)));
        Assert.Equal("当日恢复，本日不计", days[(9, 30)].Note);
        Assert.All(Enumerable.Range(1, 7), d => Assert.Equal((DayMark.Holiday, "国庆节"), (days[(10, d)].Mark, days[(10, d)].Name)));
        Assert.Equal((DayMark.ShiftedWorkday, 6), (days[(10, 10)].Mark, days[(10, 10)].Count!.Value));
        Assert.Equal(DayMark.RestDay, days[(10, 11)].Mark);
        Assert.Equal((DayMark.Due, 10), (days[(10, 15)].Mark, days[(10, 15)].Count!.Value));
    }

    [Fact]
    public void Promise_and_law_are_both_moved_by_an_expert_review()
    {
        var statutory = Promised with { Kind = ClockKind.Statutory, Limit = LegalLimits.Decision };

        Assert.Equal(new DateOnly(2026, 10, 12), Recompute.Of(Promised, Calendar).Due);
        Assert.Equal(new DateOnly(2026, 10, 26), Recompute.Of(statutory, Calendar).Due);
        Assert.Equal(new DateOnly(2026, 10, 15), Recompute.Of(Paused, Calendar).Due);
        Assert.Equal(new DateOnly(2026, 10, 29), Recompute.Of(statutory with { Suspensions = Paused.Suspensions }, Calendar).Due);
    }

    [Fact]
    public void A_corrected_calendar_moves_the_due_date_and_names_its_version()
    {
        var corrected = Calendar.With(
            2026, Calendar.Entries.Where(e => e.Date.Year == 2026 && e.Date != new DateOnly(2026, 10, 10)), Calendar.Version + 1);

        var deadline = Recompute.Of(Paused, corrected);

        Assert.Equal((new DateOnly(2026, 10, 16), Calendar.Version + 1), (deadline.Due, deadline.CalendarVersion));
    }

    [Fact]
    public void An_open_suspension_pushes_the_due_date_day_by_day()
    {
        var open = Promised.Suspend(At(9, 24, 16, 30), SuspensionReason.ExpertReview);

        var unknown = Recompute.Of(open, Calendar);

        Assert.True(unknown is { Stopped: true, Provisional: true });
        Assert.Equal(new DateOnly(2026, 10, 12), unknown.Due);
        Assert.Equal(new DateOnly(2026, 10, 13), Recompute.Of(open, Calendar, new DateOnly(2026, 9, 28)).Due);
        Assert.Equal(new DateOnly(2026, 10, 15), Recompute.Of(open, Calendar, new DateOnly(2026, 9, 30)).Due);
        Assert.False(Recompute.Of(open, Calendar, new DateOnly(2026, 9, 30)).Provisional);
    }

    [Fact]
    public void A_same_day_limit_is_due_on_the_day_or_the_next_working_day()
    {
        var onMonday = Recompute.Of(Promised with { Limit = Limit.SameDay }, Calendar);
        var onHoliday = Recompute.Of(Promised with { Limit = Limit.SameDay, StartedAt = At(10, 1, 9, 0) }, Calendar);

        Assert.Equal((new DateOnly(2026, 9, 21), "当日不计入；当日办结"), (onMonday.Due, onMonday.Explanation.Single().Note));
        Assert.Equal(new DateOnly(2026, 10, 8), onHoliday.Due);
    }

    [Fact]
    public void The_ledger_refuses_what_the_law_or_its_state_forbids()
    {
        var open = Promised.Suspend(At(9, 24, 9, 0), SuspensionReason.Hearing);
        var extended = Promised.Extend(10, 10, At(9, 24, 9, 0), Calendar);

        Refused(TimeRules.AlreadySuspended, () => open.Suspend(At(9, 25, 9, 0), SuspensionReason.Testing));
        Refused(TimeRules.NotSuspended, () => Promised.Resume(At(9, 25, 9, 0)));
        Refused(TimeRules.OutOfOrder, () => open.Resume(At(9, 23, 9, 0)));
        Refused(TimeRules.ReasonStopsNothing, () => Promised.Suspend(At(9, 25, 9, 0), SuspensionReason.StaffLeave));
        Refused(TimeRules.BasisMissing, () => Promised.Suspend(At(9, 25, 9, 0), SuspensionReason.StatuteProvided));
        Refused(TimeRules.ExtensionUsed, () => extended.Extend(1, 10, At(9, 25, 9, 0), Calendar));
        Refused(TimeRules.ExtensionTooLong, () => Promised.Extend(11, 10, At(9, 25, 9, 0), Calendar));
        Refused(TimeRules.ExtensionLate, () => Promised.Extend(10, 10, At(10, 13, 0, 0), Calendar));
        Refused(TimeRules.Ended, () => Promised.End(At(9, 28, 9, 0)).Suspend(At(9, 29, 9, 0), SuspensionReason.Hearing));
        Refused(TimeRules.OutOfRange, () => Recompute.Of(Promised with { Limit = Limit.WorkingDays(int.MaxValue) }, Calendar));
    }

    [Fact]
    public void An_extension_of_the_law_moves_a_promise_that_has_already_passed()
    {
        var promise = Promised.Extend(5, 10, At(10, 20, 9, 0), Calendar, statutoryDue: new DateOnly(2026, 10, 26));

        Assert.Equal(new DateOnly(2026, 10, 19), Recompute.Of(promise, Calendar).Due);
    }

    [Theory]
    [InlineData(SuspensionReason.Hearing, ClockKind.Statutory, true)]
    [InlineData(SuspensionReason.StatuteProvided, ClockKind.Certificate, true)]
    [InlineData(SuspensionReason.ApplicantRequest, ClockKind.Promised, true)]
    [InlineData(SuspensionReason.ApplicantRequest, ClockKind.Statutory, false)]
    [InlineData(SuspensionReason.PromisePause, ClockKind.JointTotal, false)]
    [InlineData(SuspensionReason.SiteSurvey, ClockKind.Promised, false)]
    [InlineData(SuspensionReason.Publicity, ClockKind.Step, false)]
    [InlineData(SuspensionReason.Hearing, ClockKind.Acceptance, false)]
    public void A_reason_stops_only_the_clocks_the_law_names(SuspensionReason reason, ClockKind kind, bool stops) =>
        Assert.Equal(stops, reason.Stops(kind));

    [Fact]
    public void A_stored_clock_gives_the_same_dates()
    {
        var clock = Paused.Extend(3, 10, At(9, 30, 17, 0), Calendar);

        var read = JsonSerializer.Deserialize<Clock>(JsonSerializer.Serialize(clock, LawVectors.Json), LawVectors.Json)!;

        Assert.Equal(Recompute.Of(clock, Calendar).Explanation, Recompute.Of(read, Calendar).Explanation);
    }

    private static void Refused(Rule rule, Func<object> act) => Assert.Equal(rule, Assert.Throws<RuleViolation>(act).Rule);

    private static DateTimeOffset At(int month, int day, int hour, int minute) => new(2026, month, day, hour, minute, 0, ChinaTime.Offset);
}
