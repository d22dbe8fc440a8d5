using Platform.Journeys.Tests.Hosting;

namespace Platform.Journeys.Tests;

/// <summary>低保特困户认定申报 at 南市街, from the counter through all five modules and back to the counter.</summary>
public abstract class WalkingCase(Hall hall)
{
    [Fact]
    public async Task A_case_walks_through_all_posts_while_B_stands_in_for_A()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");
        var received = await clerk.ReceiveAsync(35);
        var (id, caseNo) = (received.Text("id"), received.Text("caseNo"));
        var accepted = (await clerk.PostAsync($"intake/applications/{id}/acceptance", new { }, received.Revision)).Expect(200);

        using var a = await Person.SignInAsync(hall.Host, "chenjing");
        await a.ClaimAsync(caseNo);
        using var b = await Person.SignInAsync(hall.Host, "hanlei");
        await LeaveAndCoverAsync(a, b);
        var review = await b.ClaimAsync(caseNo);
        (await b.PostAsync(
            $"approval/tasks/{review.GetProperty("taskId").GetString()}/completion",
            new { outcome = "PassAgree", opinion = "材料齐全，符合条件，拟同意。" },
            review.GetProperty("revision").GetInt64())).Expect(200);
        using var approver = await Person.SignInAsync(hall.Host, "zhaoqiang");
        var decision = await approver.ClaimAsync(caseNo);
        (await approver.PostAsync(
            $"approval/cases/{decision.GetProperty("caseId").GetString()}/decision",
            new { taskId = decision.GetProperty("taskId").GetString(), outcome = "Approved", opinion = "同意。" },
            decision.GetProperty("revision").GetInt64())).Expect(200);
        using var maker = await Person.SignInAsync(hall.Host, "zhouping");
        var certificate = await maker.ClaimAsync(caseNo);
        (await maker.PostAsync(
            $"approval/cases/{certificate.GetProperty("caseId").GetString()}/certificate",
            new { taskId = certificate.GetProperty("taskId").GetString() },
            certificate.GetProperty("revision").GetInt64())).Expect(200);
        var ready = await clerk.UntilAsync($"intake/applications/{id}", r => r.Text("state") == "ResultReady");
        (await clerk.PostAsync(
            $"intake/applications/{id}/delivery",
            new { method = "Counter", recipientName = "王秀兰", recipientIdTail = "006X", relation = "Self" },
            ready.Revision)).Expect(200);

        Assert.Equal(23, caseNo.Length);
        Assert.Equal(accepted.Text("promisedDue"), (await Clock(clerk, caseNo, "Promised")).Text("due"));
        var story = await clerk.UntilAsync($"supervision/cases/{caseNo}/trail", r => r.Status == 200 && Texts(r).Contains("结果已送达申请人"));
        var reviewed = story["entries"].EnumerateArray().Single(e => e.GetProperty("text").GetString() == "审核岗：同意通过");
        Assert.Equal(("韩磊", "陈静"), (reviewed.GetProperty("actorName").GetString(), reviewed.GetProperty("actingForName").GetString()));
        var papers = (await clerk.GetAsync($"documents?caseNo={caseNo}")).Expect(200).Items.Select(d => d.GetProperty("type").GetString()).ToHashSet();
        Assert.Superset(new HashSet<string?> { "ReceiptVoucher", "AcceptanceNotice", "ApprovalNotice", "Certificate", "DeliveryReceipt" }, papers);
        await BackAsync(a);
    }

    [Fact]
    public async Task An_instant_item_is_done_in_one_visit()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");
        var received = await clerk.ReceiveAsync(29);

        (await clerk.PostAsync($"intake/applications/{received.Text("id")}/acceptance", new { instantOutcome = "Approved", opinion = "符合条件，当场办结" }, received.Revision)).Expect(200);

        var ready = await clerk.UntilAsync($"intake/applications/{received.Text("id")}", r => r.Text("state") is "ResultReady" or "Delivered");
        var made = (await clerk.GetAsync($"approval/cases/by-case-no/{received.Text("caseNo")}")).Expect(200);
        Assert.Equal("Completed", made.Text("state"));
        Assert.Equal("Instant", ready.Text("handlingClass"));
    }

    [Fact]
    public async Task A_supplement_is_asked_once_and_a_second_time_refused()
    {
        using var clerk = await Person.SignInAsync(hall.Host, "limin");
        var received = await clerk.ReceiveAsync(35, "收入证明");
        var path = $"intake/applications/{received.Text("id")}";
        var missing = (await clerk.GetAsync(path))["materials"].EnumerateArray().Single(m => m.GetProperty("check").GetString() == "Defect").GetProperty("requirementId").GetString();
        var entries = new[] { new { requirementId = missing, defect = "未提交收入证明", howToCure = "由单位或居委会出具近6个月收入证明" } };

        (await clerk.PostAsync($"{path}/supplement-notices", new { entries }, received.Revision)).Expect(200);
        var waiting = (await clerk.GetAsync(path)).Expect(200);
        var second = await clerk.PostAsync($"{path}/supplement-notices", new { entries }, waiting.Revision);

        Assert.Equal("AwaitingSupplement", waiting.Text("state"));
        Assert.Equal(409, second.Status);
        var story = await clerk.UntilAsync($"supervision/cases/{received.Text("caseNo")}/trail", r => Texts(r).Any(t => t.Contains("只能一次性告知", StringComparison.Ordinal)));
        Assert.Contains(Texts(story), t => t.Contains("S-2ND", StringComparison.Ordinal) || t.Contains("再次要求补正", StringComparison.Ordinal));
    }

    private static async Task LeaveAndCoverAsync(Person a, Person b)
    {
        var post = (await a.GetAsync("staffing/my-posts")).Items[0];
        var path = $"staffing/duty-posts/{post.GetProperty("dutyPostId").GetString()}";
        var left = (await a.PostAsync($"{path}/absence", new { reason = "Meeting" }, post.GetProperty("revision").GetInt64())).Expect(200);
        (await b.PostAsync($"{path}/cover", new { }, left.Revision)).Expect(200);
    }

    private static async Task BackAsync(Person a)
    {
        var post = (await a.GetAsync("staffing/my-posts")).Items[0];
        (await a.PostAsync($"staffing/duty-posts/{post.GetProperty("dutyPostId").GetString()}/return", new { note = "已交接" }, post.GetProperty("revision").GetInt64())).Expect(200);
    }

    private static async Task<Reply> Clock(Person person, string caseNo, string kind)
    {
        var id = (await person.GetAsync($"approval/cases/by-case-no/{caseNo}")).Expect(200).Text("id");

        return (await person.GetAsync($"approval/cases/{id}/clocks/{kind}")).Expect(200);
    }

    private static List<string> Texts(Reply story) => story.Status != 200 ? [] : [.. story["entries"].EnumerateArray().Select(e => e.GetProperty("text").GetString()!)];
}

public sealed class WalkingCaseOnSqlite(SqliteHall hall) : WalkingCase(hall), IClassFixture<SqliteHall>;

#if POSTGRES
public sealed class WalkingCaseOnPostgres(PostgresHall hall) : WalkingCase(hall), IClassFixture<PostgresHall>;
#endif
