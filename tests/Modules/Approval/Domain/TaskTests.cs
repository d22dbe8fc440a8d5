using Platform.Approval.Domain;
using static Platform.Approval.Tests.Domain.Desk;

namespace Platform.Approval.Tests.Domain;

/// <summary>TK1–TK5: one guard, one test.</summary>
public sealed class TaskTests
{
    private readonly Desk _desk = new();

    [Fact]
    public void Waits_at_the_first_post_after_the_window() // TK1
    {
        Assert.Equal((Post.Review, TaskState.Pending, Reviewer.Id), (_desk.Task.Post, _desk.Task.State, _desk.Task.AssigneeId!.Value));
        var window = _desk.Case.Tasks[0];
        Assert.Equal((Post.Acceptance, TaskState.Completed, Clerk.Id), (window.Post, window.State, window.AssigneeId!.Value));
        Assert.Equal(new DateOnly(2026, 3, 9), _desk.Task.StepDue);
    }

    [Fact]
    public void Claiming_starts_the_work() // TK2, C2
    {
        _desk.Claim(Reviewer);

        Assert.Equal((CaseState.InProgress, TaskState.Claimed), (_desk.Case.State, _desk.Task.State));
    }

    [Fact]
    public void Only_who_serves_at_the_post_claims() =>
        Assert.Equal("approval.not-post-holder", Code(() => _desk.Claim(Other, serving: Reviewer)));

    [Fact]
    public void Is_claimed_once() => Assert.Equal("approval.task-claimed", Code(() => _desk.Claim(Reviewer).Claim(Other)));

    [Fact]
    public void Goes_back_to_the_post_when_released() // TK3
    {
        _desk.Claim(Reviewer).Case.Release(_desk.Task.Id, Reviewer, _desk.Now);

        Assert.Equal((TaskState.Pending, (Guid?)null), (_desk.Task.State, _desk.Task.AssigneeId));
        Assert.NotNull(_desk.Task.DutyPostId);
    }

    [Fact]
    public void Is_released_by_its_holder_alone() =>
        Assert.Equal("approval.not-yours", Code(() => _desk.Claim(Reviewer).Case.Release(_desk.Task.Id, Other, _desk.Now)));

    [Fact]
    public void Moving_a_claimed_task_makes_it_wait_for_the_other() // TK4
    {
        var b = HolderOf(Other) with { ActingFor = Reviewer.Id, ActingForName = "陈静" };
        _desk.Claim(Reviewer).Case.Move(_desk.Task.Id, b, MoveCause.CoverStarted, _desk.Now);

        Assert.Equal((TaskState.Pending, Other.Id), (_desk.Task.State, _desk.Task.AssigneeId!.Value));
        Assert.Equal(Reviewer.Id, _desk.Task.ActingFor);
    }

    [Fact]
    public void Is_not_moved_to_whom_it_has() =>
        Assert.Equal("approval.same-person", Code(() => _desk.Case.Move(_desk.Task.Id, HolderOf(Reviewer), MoveCause.Manager, _desk.Now)));

    [Fact]
    public void Is_worked_on_only_after_it_was_claimed() // TK5
        => Assert.Equal("approval.task-not-claimed", Code(() => _desk.Report(Reviewer, TaskOutcome.PassAgree)));

    [Fact]
    public void Disagreement_passes_the_case_on()
    {
        _desk.Claim(Reviewer).Report(Reviewer, TaskOutcome.PassDisagree, LongNo);

        Assert.Equal((Post.Approval, CaseState.InProgress), (_desk.Task.Post, _desk.Case.State));
        Assert.Null(_desk.Case.Decision);
    }

    [Theory]
    [InlineData("太短", "approval.opinion-too-short")]
    [InlineData("   收入超标     ", "approval.opinion-too-short")]
    public void Disagreement_says_why(string opinion, string code) =>
        Assert.Equal(code, Code(() => _desk.Claim(Reviewer).Report(Reviewer, TaskOutcome.PassDisagree, opinion)));

    [Fact]
    public void The_first_post_returns_nothing() => Assert.Equal(
        "approval.return-from-first", Code(() => _desk.Claim(Reviewer).Report(Reviewer, TaskOutcome.ReturnToPrevious, LongNo)));

    [Fact]
    public void A_post_returns_once()
    {
        _desk.AtApproval().Claim(Approver).Report(Approver, TaskOutcome.ReturnToPrevious, LongNo, next: Reviewer);
        Assert.Equal(Post.Review, _desk.Task.Post);

        _desk.AtApproval().Claim(Approver);
        Assert.Equal("approval.returned-before", Code(() => _desk.Report(Approver, TaskOutcome.ReturnToPrevious, LongNo)));
    }

    [Fact]
    public void The_approver_does_not_pass_on() =>
        Assert.Equal("approval.approver-decides", Code(() => _desk.AtApproval().Claim(Approver).Report(Approver, TaskOutcome.PassAgree)));

    [Fact]
    public void A_done_task_stays_done()
    {
        var done = _desk.Task.Id;
        _desk.AtApproval();

        Assert.Equal("approval.task-closed", Code(() => _desk.Case.Release(done, Reviewer, _desk.Now)));
    }

    [Fact]
    public void A_refusal_names_what_is_allowed()
    {
        var refusal = Assert.Throws<RuleViolation>(() => _desk.Report(Reviewer, TaskOutcome.PassAgree));

        Assert.Equal(["claim", "extension", "reassignment"], refusal.Allowed);
    }
}
