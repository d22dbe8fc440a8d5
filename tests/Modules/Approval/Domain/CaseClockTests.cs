using Platform.Approval.Domain;
using static Platform.Approval.Tests.Domain.Desk;

namespace Platform.Approval.Tests.Domain;

/// <summary>C3–C5, T11: the clocks of a case.</summary>
public sealed class CaseClockTests
{
    private readonly Desk _desk = new();

    [Fact]
    public void Nothing_is_suspended_before_somebody_works_on_it() =>
        Assert.Equal("approval.task-not-claimed", Code(() => Suspend(SuspensionReason.ExpertReview)));

    [Fact]
    public void Only_who_works_on_it_suspends() => Assert.Equal(
        "approval.not-yours",
        Code(() => _desk.Claim(Reviewer).Case.Suspend(SuspensionReason.Hearing, null, 3, Other, Calendar, _desk.Now)));

    [Fact]
    public void Is_suspended_once_at_a_time()
    {
        _desk.Claim(Reviewer);
        Suspend(SuspensionReason.ExpertReview);

        Assert.Equal("time.already-suspended", Code(() => Suspend(SuspensionReason.Hearing)));
        Assert.Equal("approval.suspended", Code(() => _desk.Report(Reviewer, TaskOutcome.PassAgree)));
        Assert.Equal("approval.suspended", Code(() => _desk.Case.Extend(5, "复杂", Approver, true, Calendar, _desk.Now)));
    }

    [Fact]
    public void Is_resumed_only_when_suspended() =>
        Assert.Equal("time.not-suspended", Code(() => _desk.Claim(Reviewer).Case.Resume(Reviewer, Calendar, _desk.Now)));

    [Fact]
    public void A_refused_suspension_leaves_no_trace()
    {
        _desk.Claim(Reviewer);

        Assert.Equal("time.reason-stops-nothing", Code(() => Suspend(SuspensionReason.StaffLeave)));

        Assert.Empty(_desk.Case.Suspensions);
        Assert.Equal(CaseState.InProgress, _desk.Case.State);
    }

    [Fact]
    public void A_pause_moves_promise_and_law_and_step_and_the_task_follows()
    {
        _desk.Claim(Reviewer).On("2026-03-04 10:00");
        Suspend(SuspensionReason.Testing);
        _desk.On("2026-03-06 15:00").Case.Resume(Reviewer, Calendar, _desk.Now);

        Assert.Equal((new DateOnly(2026, 3, 18), new DateOnly(2026, 4, 1)), (_desk.Case.PromisedDue, _desk.Case.StatutoryDue));
        Assert.Equal(
            (new DateOnly(2026, 3, 11), new DateOnly(2026, 3, 18), new DateOnly(2026, 3, 11)),
            (_desk.Task.StepDue, _desk.Task.PromisedDue, _desk.Task.Due));
        Assert.Equal(3, _desk.Case.DueChanges.Count);
        Assert.All(_desk.Case.DueChanges, c => Assert.Equal((DueCause.Resumed, Calendar.Version), (c.Cause, c.CalendarVersion)));
    }

    [Fact]
    public void An_extension_moves_promise_and_law_alike_but_no_step()
    {
        var step = _desk.Task.StepDue;
        _desk.Case.Extend(5, "复杂", Approver, true, Calendar, _desk.Now);

        Assert.Equal((new DateOnly(2026, 3, 23), new DateOnly(2026, 4, 7)), (_desk.Case.PromisedDue, _desk.Case.StatutoryDue));
        Assert.Equal(step, _desk.Task.StepDue);
        Assert.Equal("time.extension-used", Code(() => _desk.Case.Extend(1, "复杂", Approver, true, Calendar, _desk.Now)));
    }

    [Fact]
    public void A_late_extension_is_refused_and_moves_nothing()
    {
        _desk.On("2026-03-31");

        Assert.True(_desk.Case.IsTooLateToExtend(new DateOnly(2026, 3, 31)));
        Assert.False(_desk.Case.IsTooLateToExtend(new DateOnly(2026, 3, 30)));
        Assert.Equal("time.extension-late", Code(() => _desk.Case.Extend(5, "复杂", Approver, true, Calendar, _desk.Now)));
        Assert.Equal(new DateOnly(2026, 3, 30), _desk.Case.StatutoryDue);
    }

    [Fact]
    public void Only_the_head_extends() =>
        Assert.Equal("approval.not-head", Code(() => _desk.Case.Extend(5, "复杂", Other, false, Calendar, _desk.Now)));

    [Fact]
    public void The_same_calendar_moves_nothing()
    {
        _desk.Case.FollowCalendar(Calendar, _desk.Now);

        Assert.Empty(_desk.Case.DueChanges);
    }

    private void Suspend(SuspensionReason reason) => _desk.Case.Suspend(reason, null, 3, Reviewer, Calendar, _desk.Now);
}
