using Platform.Approval.Domain;
using static Platform.Approval.Tests.Domain.Desk;

namespace Platform.Approval.Tests.Domain;

/// <summary>C8–C12 and the separation of duties (domain.md §2).</summary>
public sealed class DecisionTests
{
    private static readonly Ground TooRich = new("家庭人均收入高于低保标准", "社会救助暂行办法第九条");

    private readonly Desk _desk = new();

    [Fact]
    public void Approval_hands_on_to_the_certificate_post() // C8, C10
    {
        _desk.AtApproval().Claim(Approver).Decide(Approver);

        Assert.Equal((CaseState.CertificateMaking, Post.CertificateMaking), (_desk.Case.State, _desk.Task.Post));
        Assert.Equal(new DateOnly(2026, 3, 16), _desk.Case.CertificateDue);
    }

    [Fact]
    public void The_certificate_completes_the_case() // C11
    {
        _desk.AtApproval().Claim(Approver).Decide(Approver).Claim(Maker).Issue(Maker);

        Assert.Equal(CaseState.Completed, _desk.Case.State);
        Assert.Null(_desk.Case.Current);
    }

    [Fact]
    public void A_refusal_completes_the_case_at_once() // C9, C12
    {
        _desk.AtApproval().Claim(Approver).Decide(Approver, DecisionOutcome.Refused, TooRich);

        Assert.Equal((CaseState.Completed, (ApprovalTask?)null), (_desk.Case.State, _desk.Case.Current));
    }

    [Fact]
    public void Without_a_certificate_approval_completes_the_case() // C12
    {
        var desk = new Desk(Item(certificatePost: false));
        desk.AtApproval().Claim(Approver).Decide(Approver);

        Assert.Equal(CaseState.Completed, desk.Case.State);
    }

    [Fact]
    public void A_certificate_without_its_post_comes_with_the_decision()
    {
        var desk = new Desk(Item(certificatePost: false, resultType: "Certificate"));
        desk.AtApproval().Claim(Approver).Decide(Approver);
        Assert.True(desk.Case.CertificateIsDue);

        desk.Case.IssueWithDecision(new Certificate("1号", "低保证", Approver.Id, Approver.Name, desk.Now, new DateOnly(2026, 3, 2), null));

        Assert.Equal(CaseState.Completed, desk.Case.State);
        Assert.Equal("approval.wrong-post", Code(() => desk.Case.IssueWithDecision(desk.Case.Certificate!)));
    }

    [Fact]
    public void Only_the_approval_post_decides() =>
        Assert.Equal("approval.wrong-post", Code(() => _desk.Claim(Reviewer).Decide(Reviewer)));

    [Fact]
    public void The_reviewer_does_not_decide() =>
        Assert.Equal("approval.reviewer-may-not-decide", Code(() => _desk.AtApproval().Claim(Reviewer)));

    [Fact]
    public void Nor_does_a_B_who_reviewed_for_A()
    {
        _desk.Case.Move(_desk.Task.Id, HolderOf(Other) with { ActingFor = Reviewer.Id }, MoveCause.CoverStarted, _desk.Now);
        _desk.Claim(Other).Report(Other, TaskOutcome.PassAgree);

        Assert.Equal("approval.reviewer-may-not-decide", Code(() => _desk.Claim(Other)));
        _desk.Claim(Approver).Decide(Approver);
    }

    [Fact]
    public void Nor_does_the_clerk_who_accepted() =>
        Assert.Equal("approval.clerk-may-not-decide", Code(() => _desk.AtApproval().Claim(Clerk)));

    [Fact]
    public void But_an_authorised_clerk_decides_an_instant_item()
    {
        var desk = new Desk();
        var instant = ApprovalCase.Open(
            new Acceptance
            {
                ApplicationId = Guid.Empty, CaseNo = "1", ApplicantName = "王*", HandlingClass = "Instant", At = desk.Now,
                On = ChinaTime.DateOf(desk.Now),
                Deemed = false, Clerk = Clerk, ActingFor = null, WindowId = Guid.Empty, CentreId = Guid.Empty, DivisionCode = "120101006",
            },
            Item(certificatePost: false), Calendar, desk.Now);

        instant.DecideAtWindow(new WindowDecision(DecisionOutcome.Approved, Clerk.Id, Clerk.Name, null, "符合条件"), null, Calendar, desk.Now);

        Assert.Equal((CaseState.Completed, Clerk.Id), (instant.State, instant.Decision!.By));
    }

    [Fact]
    public void A_refusal_without_grounds_is_none() => Assert.Equal(
        "approval.grounds-missing", Code(() => _desk.AtApproval().Claim(Approver).Decide(Approver, DecisionOutcome.Refused)));

    [Fact]
    public void Nor_is_one_with_a_ground_that_rests_on_nothing() => Assert.Equal(
        "approval.grounds-missing",
        Code(() => _desk.AtApproval().Claim(Approver).Decide(Approver, DecisionOutcome.Refused, TooRich, new Ground("材料虚假", " "))));

    [Fact]
    public void Nor_one_that_cannot_say_where_to_contest_it()
    {
        var desk = new Desk(Item(reviewBody: ""));

        desk.AtApproval().Claim(Approver);

        Assert.Equal("approval.remedies-missing", Code(() => desk.Decide(Approver, DecisionOutcome.Refused, TooRich)));
    }

    [Fact]
    public void Is_made_once()
    {
        _desk.AtApproval().Claim(Approver).Decide(Approver).Claim(Maker);

        Assert.Equal("approval.decided", Code(() => _desk.Decide(Approver)));
        Assert.Equal("approval.decided", Code(() => _desk.Case.Extend(5, "复杂", Approver, true, Calendar, _desk.Now)));
    }

    [Theory]
    [InlineData("2026-03-16", 10, true)]
    [InlineData("2026-03-18", 12, false)]
    public void Counts_the_working_days_it_took(string day, int used, bool onTime)
    {
        _desk.AtApproval().On(day).Claim(Approver).Decide(Approver);

        var decision = _desk.Case.Decision!;
        Assert.Equal((used, onTime, true), (decision.UsedWorkingDays, decision.OnTimePromised, decision.OnTimeStatutory));
    }

    [Fact]
    public void Delivery_ends_the_last_clock_and_counts_once()
    {
        _desk.AtApproval().Claim(Approver).Decide(Approver).Claim(Maker).Issue(Maker);
        Assert.True(_desk.Case.HasOpenClock);

        _desk.Case.Deliver(_desk.Now);
        _desk.Case.Deliver(_desk.Now.AddDays(1));

        Assert.False(_desk.Case.HasOpenClock);
        Assert.Equal(_desk.Now, _desk.Case.DeliveredAt);
    }
}
