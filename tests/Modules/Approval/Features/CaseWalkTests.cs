using Platform.Approval.IntegrationEvents;

namespace Platform.Approval.Tests.Features;

/// <summary>审核 → 审批 → 制证: a case on its ordinary way, and the ways off it.</summary>
public abstract class CaseWalkTests(ModuleHost<ApprovalModule> host) : IAsyncLifetime
{
    private readonly Story _story = new(host);

    public Task InitializeAsync() => _story.BeginAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Walks_from_review_over_approval_to_the_certificate()
    {
        var opened = await _story.AcceptAsync();
        Assert.Equal("InReview", opened["displayState"].GetString());
        Assert.Equal("2026-03-16", Story.Clock(opened, "Promised").GetProperty("due").GetString());
        Assert.Equal("2026-03-30", Story.Clock(opened, "Statutory").GetProperty("due").GetString());
        Assert.Equal("陈静", opened["currentTask"].GetProperty("assigneeName").GetString());

        var reviewed = await _story.PassAsync(People.Reviewer, opened);
        var approved = await _story.ApproveAsync(People.Approver, reviewed);
        Assert.Equal("Certificating", approved["displayState"].GetString());
        var claimed = await _story.ClaimAsync(People.Maker, approved);
        var made = (await _story.OnCaseAsync(
            People.Maker, claimed, "certificate", new { taskId = Story.TaskOf(claimed), holderName = "王秀兰" })).Expect(200);

        Assert.Equal("Completed", made["state"].GetString());
        Assert.Matches("^南市街证〔2026〕[0-9]{6}号$", made["certificateNo"].GetString());
        var seen = await _story.SeeAgainAsync(opened);
        Assert.Equal(
            ["Acceptance", "Review", "Approval", "CertificateMaking"],
            seen["steps"].EnumerateArray().Select(s => s.GetProperty("post").GetString()));
        Assert.Equal(["ApprovalNotice", "Certificate"], seen["documents"].EnumerateArray().Select(d => d.GetProperty("type").GetString()));
    }

    [Fact]
    public async Task Tells_the_others_each_step_of_the_way()
    {
        var opened = await _story.AcceptAsync();
        var approved = await _story.ApproveAsync(People.Approver, await _story.PassAsync(People.Reviewer, opened));
        var claimed = await _story.ClaimAsync(People.Maker, approved);
        (await _story.OnCaseAsync(People.Maker, claimed, "certificate", new { taskId = Story.TaskOf(claimed) })).Expect(200);

        Assert.Equal(["Review", "Approval", "CertificateMaking"], (await Of<TaskAssigned>(opened, e => e.CaseNo)).Select(t => t.Post));
        Assert.Equal(["PassAgree", "Decide", "Issued"], (await Of<TaskCompleted>(opened, e => e.CaseNo)).Select(t => t.Outcome));
        var decision = Assert.Single(await Of<DecisionMade>(opened, e => e.CaseNo));
        Assert.Equal(("Approved", 0), (decision.Outcome, decision.UsedWorkingDays));
        Assert.True(decision is { OnTimePromised: true, OnTimeStatutory: true });
        var completed = Assert.Single(await Of<CaseCompleted>(opened, e => e.CaseNo));
        Assert.Equal((new DateOnly(2026, 3, 16), "低保证"), (completed.CertificateDue, completed.ResultName));
        Assert.Equal(completed.CertificateNo, Assert.Single(await Of<CertificateIssued>(opened, e => e.CaseNo)).CertificateNo);
    }

    [Fact]
    public async Task A_negative_opinion_goes_on_to_the_approver_and_needs_ten_characters()
    {
        var claimed = await _story.ClaimAsync(People.Reviewer, await _story.AcceptAsync());

        var shortOne = await _story.OnTaskAsync(People.Reviewer, claimed, "completion", new { outcome = "PassDisagree", opinion = "收入超标" });
        var passed = await _story.OnTaskAsync(
            People.Reviewer, claimed, "completion", new { outcome = "PassDisagree", opinion = "家庭人均收入超过低保标准，拟不同意" });

        Assert.Equal((409, "approval.opinion-too-short"), (shortOne.Status, shortOne.Code));
        Assert.Equal("InApproval", passed.Expect(200)["displayState"].GetString());
    }

    [Fact]
    public async Task A_refusal_has_grounds_and_completes_the_case_at_once()
    {
        var claimed = await _story.ClaimAsync(People.Approver, await _story.PassAsync(People.Reviewer, await _story.AcceptAsync()));
        var taskId = Story.TaskOf(claimed);

        var bare = await _story.OnCaseAsync(
            People.Approver, claimed, "decision", new { taskId, outcome = "Refused", opinion = "家庭人均收入超过标准，不予批准" });
        var refused = await _story.OnCaseAsync(People.Approver, claimed, "decision", new
        {
            taskId, outcome = "Refused", opinion = "家庭人均收入超过标准，不予批准",
            grounds = new[] { new { code = "家庭人均收入高于本市低保标准", basis = "社会救助暂行办法第九条" } },
        });

        Assert.Equal((409, "approval.grounds-missing"), (bare.Status, bare.Code));
        Assert.Equal("Completed", refused.Expect(200)["state"].GetString());
        Assert.Equal("RefusalNotice", Assert.Single(refused["documents"].EnumerateArray()).GetProperty("type").GetString());
        Assert.Equal("Refused", Assert.Single(await Of<CaseCompleted>(claimed, e => e.CaseNo)).Outcome);
    }

    [Fact]
    public async Task A_post_returns_a_case_once_and_never_the_first_post()
    {
        var claimed = await _story.ClaimAsync(People.Reviewer, await _story.AcceptAsync());
        var back = new { outcome = "ReturnToPrevious", opinion = "请补充入户调查记录后再报" };

        var first = await _story.OnTaskAsync(People.Reviewer, claimed, "completion", back);
        var passed = (await _story.OnTaskAsync(
            People.Reviewer, claimed, "completion", new { outcome = "PassAgree", opinion = "同意" })).Expect(200);
        var approving = await _story.ClaimAsync(People.Approver, passed);
        var returned = (await _story.OnTaskAsync(People.Approver, approving, "completion", back)).Expect(200);
        var again = await _story.ClaimAsync(People.Approver, await _story.PassAsync(People.Reviewer, returned));
        var second = await _story.OnTaskAsync(People.Approver, again, "completion", back);

        Assert.Equal("approval.return-from-first", first.Code);
        Assert.Equal("InReview", returned["displayState"].GetString());
        Assert.Equal("approval.returned-before", second.Code);
        Assert.Contains("decision", second["allowed"].EnumerateArray().Select(a => a.GetString()));
    }

    [Fact]
    public async Task The_reviewer_may_not_decide_even_with_both_rights()
    {
        var passed = await _story.PassAsync(People.Reviewer, await _story.AcceptAsync());
        await _story.FillAsync("Approval", People.ReviewerWhoApproves);

        var claim = await _story.OnTaskAsync(People.ReviewerWhoApproves, passed, "claim");
        var seen = await _story.SeeAgainAsync(passed, People.ReviewerWhoApproves);
        await _story.FillAsync("Approval", People.Approver, People.ApproverB);

        Assert.Equal("approval.reviewer-may-not-decide", claim.Code);
        Assert.Equal("您审核过本件，审批须由他人作出", Story.AllowedReason(seen, "claim"));
    }

    [Fact]
    public async Task Refuses_stale_revisions_foreign_centres_and_acts_out_of_turn()
    {
        var opened = await _story.AcceptAsync();
        var claimed = await _story.ClaimAsync(People.Reviewer, opened);

        var stale = await _story.OnTaskAsync(People.Reviewer, opened, "release", new { reason = "出差" });
        var foreign = await _story.OnTaskAsync(People.Stranger, claimed, "claim");
        var early = await _story.OnCaseAsync(
            People.Approver, claimed, "decision", new { taskId = Story.TaskOf(claimed), outcome = "Approved", opinion = "同意" });
        var wrongRight = await _story.OnTaskAsync(People.Approver, claimed, "release", new { reason = "出差" });

        Assert.Equal((412, "version.stale"), (stale.Status, stale.Code));
        Assert.Equal(404, foreign.Status);
        Assert.Equal((409, "approval.wrong-post"), (early.Status, early.Code));
        Assert.Equal(
            ["release", "completion", "suspension", "extension", "reassignment"],
            early["allowed"].EnumerateArray().Select(a => a.GetString()));
        Assert.Equal("approval.not-yours", wrongRight.Code);
        Assert.Equal(404, (await host.As(People.Stranger).GetAsync($"approval/cases/{opened["id"].GetGuid()}")).Status);
    }

    [Fact]
    public async Task Gives_a_task_back_and_lets_the_manager_move_it()
    {
        var claimed = await _story.ClaimAsync(People.Reviewer, await _story.AcceptAsync());

        var released = (await _story.OnTaskAsync(People.Reviewer, claimed, "release", new { reason = "另有急件" })).Expect(200);
        var outsider = await _story.OnTaskAsync(
            People.Manager, released, "reassignment", new { personId = People.Maker.Id, reason = "人手不足" });
        var moved = (await _story.OnTaskAsync(
            People.Manager, released, "reassignment", new { personId = People.ReviewerB.Id, reason = "人手不足" })).Expect(200);

        Assert.Equal("Pending", released["currentTask"].GetProperty("state").GetString());
        Assert.Equal("approval.not-candidate", outsider.Code);
        Assert.Equal("韩磊", moved["currentTask"].GetProperty("assigneeName").GetString());
        Assert.Equal("Manager", Assert.Single(await Of<TaskReassigned>(moved, e => e.CaseNo)).Cause);
    }

    [Fact]
    public async Task Says_what_one_may_do_and_why_not()
    {
        var opened = await _story.AcceptAsync();
        var mine = await _story.SeeAgainAsync(opened, People.Reviewer);
        var theirs = await _story.SeeAgainAsync(opened, People.Approver);

        Assert.True(Story.IsAllowed(mine, "claim"));
        Assert.Equal("您没有审批岗的权限", Story.AllowedReason(mine, "decision"));
        Assert.Equal("您没有审核岗的权限", Story.AllowedReason(theirs, "claim"));
        Assert.Equal("当前环节是审核岗，不能进行此操作", Story.AllowedReason(theirs, "decision"));
        Assert.True(Story.IsAllowed(theirs, "extension"));
    }

    private async Task<List<TEvent>> Of<TEvent>(Answer seen, Func<TEvent, string> caseNo)
        where TEvent : IIntegrationEvent
    {
        var no = seen["caseNo"].GetString();

        return [.. (await host.PublishedAsync<TEvent>()).Where(e => caseNo(e) == no)];
    }
}

public sealed class CaseWalkOnSqliteTests(SqliteHost<ApprovalModule> host)
    : CaseWalkTests(host), IClassFixture<SqliteHost<ApprovalModule>>;

#if POSTGRES
public sealed class CaseWalkOnPostgresTests(PostgresHost<ApprovalModule> host)
    : CaseWalkTests(host), IClassFixture<PostgresHost<ApprovalModule>>;
#endif
