using System.Text.Json;

namespace Platform.Approval.Tests.Features;

/// <summary>任务列表、批量领取.</summary>
public abstract class TaskListTests(ModuleHost<ApprovalModule> host) : IAsyncLifetime
{
    private readonly Story _story = new(host);

    public Task InitializeAsync() => _story.BeginAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Pages_through_all_open_tasks_nearest_due_date_first()
    {
        string[] days = ["2026-03-05", "2026-03-03", "2026-03-04", "2026-03-03", "2026-03-04"];
        var opened = new List<string?>();
        foreach (var day in days)
        {
            host.Clock.Set(day + " 10:00");
            opened.Add((await _story.AcceptAsync())["caseNo"].GetString());
        }

        var rows = await AllAsync(People.Reviewer, "queue=mine&post=Review&limit=2");

        Assert.Equal(rows.Count, rows.Select(r => r.GetProperty("taskId").GetGuid()).Distinct().Count());
        Assert.Empty(opened.Except(rows.Select(r => r.GetProperty("caseNo").GetString())));
        var dues = rows.ConvertAll(r => r.GetProperty("stepDue").GetString());
        Assert.Equal(dues.Order(), dues);
    }

    [Fact]
    public async Task Shows_who_and_when_with_a_light_in_words_and_the_revision_to_send()
    {
        host.Clock.Set("2026-03-03 10:00");
        var opened = await _story.AcceptAsync();

        var early = await RowAsync(opened);
        host.Clock.Set("2026-03-10 08:00");
        var today = await RowAsync(opened);
        host.Clock.Set("2026-03-12 08:00");
        var late = await RowAsync(opened);

        Assert.Equal(("Green", "剩 5 个工作日"), LightOf(early));
        Assert.Equal(("Reminder", "今天到期"), LightOf(today));
        Assert.Equal(("Yellow", "超期 2 个工作日"), LightOf(late));
        Assert.Equal(("王*兰", "陈静"), (early.GetProperty("applicantName").GetString(), early.GetProperty("assigneeName").GetString()));
        Assert.Equal(opened.Revision, early.GetProperty("revision").GetInt64());
    }

    [Fact]
    public async Task A_foreign_centre_sees_none_of_it()
    {
        var opened = await _story.AcceptAsync();

        Assert.Empty(await AllAsync(People.Stranger, "queue=centre"));
        Assert.Empty(await AllAsync(People.Stranger, "queue=mine"));
        Assert.Contains(
            await AllAsync(People.Manager, "queue=centre"), r => r.GetProperty("caseNo").GetString() == opened["caseNo"].GetString());
        Assert.Empty(await AllAsync(People.Clerk, "queue=mine"));
    }

    [Fact]
    public async Task A_batch_claims_what_it_can_and_says_why_not_for_the_rest()
    {
        var (free, taken, foreign) = (await _story.AcceptAsync(), await _story.AcceptAsync(), Ids.New(_story.Now));
        await _story.ClaimAsync(People.Reviewer, taken);
        var ids = new[] { Story.TaskOf(free), Story.TaskOf(taken), foreign };
        var key = TestClient.NewKey();

        var batch = (await host.As(People.Reviewer).PostAsync("approval/tasks/claims", new { taskIds = ids }, key: key)).Expect(200);
        var again = (await host.As(People.Reviewer).PostAsync("approval/tasks/claims", new { taskIds = ids }, key: key)).Expect(200);

        var rows = batch["items"].EnumerateArray().ToList();
        Assert.Equal([true, false, false], rows.Select(r => r.GetProperty("ok").GetBoolean()));
        Assert.Equal([null, "approval.task-claimed", "not-found"], rows.Select(r => r.GetProperty("code").GetString()));
        Assert.Equal("该任务已由陈静领取", rows[1].GetProperty("detail").GetString());
        Assert.Equal("Claimed", rows[0].GetProperty("value").GetProperty("currentTask").GetProperty("state").GetString());
        Assert.Equal("Claimed", (await _story.SeeAgainAsync(free))["currentTask"].GetProperty("state").GetString());
        Assert.Equal(batch.Body.GetRawText(), again.Body.GetRawText());
    }

    [Theory]
    [InlineData("limit=0")]
    [InlineData("after=nonsense")]
    [InlineData("queue=all")]
    [InlineData("post=Mayor")]
    public async Task Refuses_a_page_it_cannot_give(string query) =>
        Assert.Equal((400, "request.invalid"), Refusal(await host.As(People.Reviewer).GetAsync("approval/tasks?" + query)));

    [Fact]
    public async Task Refuses_an_empty_batch() =>
        Assert.Equal(
            (400, "request.invalid"),
            Refusal(await host.As(People.Reviewer).PostAsync("approval/tasks/claims", new { taskIds = Array.Empty<Guid>() })));

    [Fact]
    public async Task Needs_the_right_of_the_post_beside_that_of_reading()
    {
        var opened = await _story.AcceptAsync();

        Assert.Equal((403, "auth.denied"), Refusal(await _story.OnTaskAsync(People.Maker, opened, "claim")));
        Assert.Equal(401, (await host.As(null).GetAsync("approval/tasks")).Status);
    }

    private static (int, string?) Refusal(Answer answer) => (answer.Status, answer.Code);

    private static (string?, string?) LightOf(JsonElement row) =>
        (row.GetProperty("light").GetProperty("level").GetString(), row.GetProperty("light").GetProperty("text").GetString());

    private async Task<JsonElement> RowAsync(Answer opened) => (await AllAsync(People.Reviewer, "queue=mine&limit=200"))
        .Single(r => r.GetProperty("caseNo").GetString() == opened["caseNo"].GetString());

    private async Task<List<JsonElement>> AllAsync(Actor actor, string query)
    {
        var rows = new List<JsonElement>();
        for (var after = ""; ;)
        {
            var page = (await host.As(actor).GetAsync($"approval/tasks?{query}{after}")).Expect(200);
            rows.AddRange(page["items"].EnumerateArray());
            if (page["next"].GetString() is not { } next)
            {
                return rows;
            }

            after = "&after=" + next;
        }
    }
}

public sealed class TaskListOnSqliteTests(SqliteHost<ApprovalModule> host)
    : TaskListTests(host), IClassFixture<SqliteHost<ApprovalModule>>;

#if POSTGRES
public sealed class TaskListOnPostgresTests(PostgresHost<ApprovalModule> host)
    : TaskListTests(host), IClassFixture<PostgresHost<ApprovalModule>>;
#endif
