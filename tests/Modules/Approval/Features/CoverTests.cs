using Platform.Approval.IntegrationEvents;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Approval.Tests.Features;

/// <summary>顶岗: tasks follow the cover and come back; what B does he does for A.</summary>
public abstract class CoverTests(ModuleHost<ApprovalModule> host) : IAsyncLifetime
{
    private readonly Story _story = new(host);

    public Task InitializeAsync() => _story.BeginAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task B_takes_over_in_the_middle_and_acts_for_A()
    {
        var claimed = await _story.ClaimAsync(People.Reviewer, await _story.AcceptAsync());
        var cover = await StartAsync();

        var moved = await _story.SeeAgainAsync(claimed, People.ReviewerB);
        Assert.Equal(("Pending", "韩磊", "陈静"), TaskIn(moved));
        Assert.Equal("须由审核岗的在岗人员（A岗或顶岗的B岗）办理", Story.AllowedReason(await _story.SeeAgainAsync(claimed, People.Reviewer), "claim"));

        var passed = await _story.PassAsync(People.ReviewerB, moved);
        await EndAsync(cover);

        Assert.Equal("InApproval", passed["displayState"].GetString());
        var done = (await host.PublishedAsync<TaskCompleted>()).Single(e => e.CaseNo == claimed["caseNo"].GetString());
        Assert.Equal((People.ReviewerB.Id, People.Reviewer.Id), (done.By, done.ActingFor!.Value));
        var reassigned = (await host.PublishedAsync<TaskReassigned>()).Single(e => e.CaseNo == claimed["caseNo"].GetString());
        Assert.Equal((People.Reviewer.Id, People.ReviewerB.Id, "CoverStarted"), (reassigned.From!.Value, reassigned.To, reassigned.Cause));
        Assert.Equal([(People.ReviewerB.Id, People.Reviewer.Id)], await ActingForAsync("CompleteTask", claimed["id"].GetGuid()));
    }

    [Fact]
    public async Task What_B_has_not_claimed_comes_back_and_what_he_has_stays()
    {
        var (kept, left) = (await _story.AcceptAsync(), await _story.AcceptAsync());
        var cover = await StartAsync();
        var duringCover = await _story.AcceptAsync();
        var held = await _story.ClaimAsync(People.ReviewerB, await _story.SeeAgainAsync(kept, People.ReviewerB));

        await EndAsync(cover);

        Assert.Equal(("Claimed", "韩磊", "陈静"), TaskIn(await _story.SeeAgainAsync(kept)));
        Assert.Equal(("Pending", "陈静", null), TaskIn(await _story.SeeAgainAsync(left)));
        Assert.Equal(("Pending", "陈静", null), TaskIn(await _story.SeeAgainAsync(duringCover)));
        (await _story.OnTaskAsync(People.ReviewerB, held, "completion", new { outcome = "PassAgree", opinion = "同意" })).Expect(200);
    }

    [Fact]
    public async Task B_sees_the_work_of_the_post_he_covers_and_A_does_not_claim_meanwhile()
    {
        var opened = await _story.AcceptAsync();
        var cover = await StartAsync();

        var mine = await host.As(People.ReviewerB).GetAsync("approval/tasks?queue=mine&limit=200");
        var refused = await _story.OnTaskAsync(People.Reviewer, await _story.SeeAgainAsync(opened), "claim");
        await EndAsync(cover);

        Assert.Contains(opened["caseNo"].GetString(), mine["items"].EnumerateArray().Select(r => r.GetProperty("caseNo").GetString()));
        Assert.Equal("approval.not-post-holder", refused.Code);
    }

    [Fact]
    public async Task A_reviewer_who_covers_the_approver_may_not_decide_his_own_case()
    {
        var passed = await _story.PassAsync(People.Reviewer, await _story.AcceptAsync());
        var cover = Ids.New(_story.Now);
        await host.DeliverAsync(new CoverStarted(
            Ids.New(_story.Now), _story.Now, cover, People.DutyPost("Approval"), "Approval", null, People.Approver.Id,
            People.ReviewerWhoApproves.Id, "陈静", "Leave", People.Centre, People.Place));

        var claim = await _story.OnTaskAsync(People.ReviewerWhoApproves, await _story.SeeAgainAsync(passed), "claim");
        await host.DeliverAsync(new CoverEnded(
            Ids.New(_story.Now), _story.Now, cover, People.DutyPost("Approval"), "Approval", null, People.Approver.Id, "赵强",
            People.ReviewerWhoApproves.Id, People.Centre, People.Place));

        Assert.Equal("approval.reviewer-may-not-decide", claim.Code);
    }

    private async Task<Guid> StartAsync()
    {
        var cover = Ids.New(_story.Now);
        await host.DeliverAsync(new CoverStarted(
            Ids.New(_story.Now), _story.Now, cover, People.DutyPost("Review"), "Review", null, People.Reviewer.Id, People.ReviewerB.Id,
            "韩磊", "Meeting", People.Centre, People.Place));

        return cover;
    }

    private Task EndAsync(Guid cover) => host.DeliverAsync(new CoverEnded(
        Ids.New(_story.Now), _story.Now, cover, People.DutyPost("Review"), "Review", null, People.Reviewer.Id, "陈静", People.ReviewerB.Id,
        People.Centre, People.Place));

    private static (string?, string?, string?) TaskIn(Answer seen)
    {
        var task = seen["currentTask"];

        return (Text("state"), Text("assigneeName"), Text("actingForName"));

        string? Text(string name) => task.GetProperty(name).GetString();
    }

    private Task<List<(Guid, Guid)>> ActingForAsync(string action, Guid caseId) => host.WithDbAsync(async db =>
    {
        var entries = await Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.ToListAsync(
            db.Set<AuditEntry>().Where(a => a.Action == action && a.ObjectId == caseId).Select(a => a.Canonical));

        return entries.ConvertAll(text =>
        {
            var root = System.Text.Json.JsonDocument.Parse(text).RootElement;

            return (Guid.Parse(root.GetProperty("actor").GetString()!.Split(':')[1]), root.GetProperty("actingFor").GetGuid());
        });
    });
}

public sealed class CoverOnSqliteTests(SqliteHost<ApprovalModule> host)
    : CoverTests(host), IClassFixture<SqliteHost<ApprovalModule>>;

#if POSTGRES
public sealed class CoverOnPostgresTests(PostgresHost<ApprovalModule> host)
    : CoverTests(host), IClassFixture<PostgresHost<ApprovalModule>>;
#endif
