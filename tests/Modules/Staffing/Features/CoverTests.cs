using Microsoft.Extensions.DependencyInjection;
using Platform.Staffing.Data;
using Platform.Staffing.IntegrationEvents;

namespace Platform.Staffing.Tests.Features;

public abstract class CoverTests(ModuleHost<StaffingModule> staffing) : IAsyncLifetime
{
    private static readonly Actor HeJing = TestActors.LiMin with { Id = SeedIds.Of("person", "hejing"), StaffNo = "hejing", Name = "何静" };

    public Task InitializeAsync() => staffing.InitializeAsync();

    public Task DisposeAsync() => staffing.DisposeAsync();

    [Fact]
    public async Task A_leaves_B_confirms_and_A_comes_back()
    {
        await SeedAsync();
        var (a, b) = (staffing.As(TestActors.ChenJing), staffing.As(TestActors.HanLei));
        var post = $"staffing/duty-posts/{Id("120101006-Review")}";

        var here = (await a.PostAsync($"{post}/check-in", new { }, 1)).Expect(200);
        var left = (await a.PostAsync($"{post}/absence", new { reason = "Meeting" }, here.Revision)).Expect(200);
        var covered = (await b.PostAsync($"{post}/cover", new { }, left.Revision)).Expect(200);
        var back = (await a.PostAsync($"{post}/return", new { note = "已交回" }, covered.Revision)).Expect(200);

        Assert.Equal("CoveredByB", covered["state"].GetString());
        Assert.Equal("StaffedByA", back["state"].GetString());
        var began = Assert.Single(await staffing.PublishedAsync<CoverStarted>(), c => c.B == TestActors.HanLei.Id);
        Assert.Equal((TestActors.ChenJing.Id, "Review", "Meeting"), (began.A, began.Post, began.Reason));
        Assert.Contains(await staffing.PublishedAsync<CoverEnded>(), c => c.CoverId == began.CoverId);
        Assert.Equal(0, await staffing.FireDueAsync());
    }

    [Fact]
    public async Task Nobody_comes_and_the_post_is_empty_from_the_fifth_minute_on()
    {
        await SeedAsync();
        staffing.Clock.Set("2026-03-03 10:00");
        var a = staffing.As(TestActors.ZhaoQiang);
        var post = $"staffing/duty-posts/{Id("120101006-Approval")}";
        (await a.PostAsync($"{post}/absence", new { reason = "Out" }, 1)).Expect(200);

        staffing.Clock.Set("2026-03-03 10:04");
        Assert.Equal(0, await staffing.FireDueAsync());
        staffing.Clock.Set("2026-03-03 11:00");
        Assert.Equal(1, await staffing.FireDueAsync());
        var board = await a.GetAsync("staffing/board");
        (await a.PostAsync($"{post}/check-in", new { }, Row(board, "Approval").GetProperty("revision").GetInt64())).Expect(200);

        var empty = Assert.Single(await staffing.PublishedAsync<WindowUnstaffed>());
        Assert.Equal(ChinaTime.At(new DateOnly(2026, 3, 3), new TimeOnly(10, 5)), empty.OccurredAt);
        Assert.Equal(60, Assert.Single(await staffing.PublishedAsync<WindowStaffedAgain>()).Minutes);
    }

    [Fact]
    public async Task A_B_who_is_A_elsewhere_leaves_that_post_open_for_its_own_cover()
    {
        await SeedAsync();
        var maLi = TestActors.LiMin with { Id = SeedIds.Of("person", "mali"), StaffNo = "mali", Name = "马丽" };
        (await staffing.As(maLi).PostAsync($"staffing/duty-posts/{Id("120101006-w4")}/check-in", new { }, 1)).Expect(200);
        var fact = new CoverStarted(
            Ids.New(staffing.Clock.Now), staffing.Clock.Now, Guid.Empty, Id("120101006-w3"), "Acceptance", null, TestActors.LiMin.Id, maLi.Id,
            "马丽", "Out", SeedIds.Of("centre", "120101006"), "120101006");

        await staffing.DeliverAsync(fact);

        Assert.Contains(await staffing.PublishedAsync<AbsenceStarted>(), f => f.A == maLi.Id && f.Reason == "CoveringElsewhere");
    }

    [Fact]
    public async Task One_person_covers_one_post_at_a_time()
    {
        await SeedAsync();
        var wuGang = TestActors.LiMin with { Id = SeedIds.Of("person", "wugang"), StaffNo = "wugang", Name = "吴刚" };
        var fengXue = TestActors.LiMin with { Id = SeedIds.Of("person", "fengxue"), StaffNo = "fengxue", Name = "冯雪" };
        var w3 = (await staffing.As(TestActors.LiMin).PostAsync($"staffing/duty-posts/{Id("120101006-w3")}/absence", new { reason = "Out" }, 1)).Expect(200);
        var w6 = (await staffing.As(wuGang).PostAsync($"staffing/duty-posts/{Id("120101006-w6")}/absence", new { reason = "Out" }, 1)).Expect(200);
        (await staffing.As(fengXue).PostAsync($"staffing/duty-posts/{Id("120101006-w3")}/cover", new { }, w3.Revision)).Expect(200);

        var second = await staffing.As(fengXue).PostAsync($"staffing/duty-posts/{Id("120101006-w6")}/cover", new { }, w6.Revision);

        Assert.Equal("staffing.covers-elsewhere", second.Expect(409).Code);
    }

    [Fact]
    public async Task Another_centre_neither_sees_nor_touches_the_post()
    {
        await SeedAsync();
        var stranger = staffing.As(TestActors.WangFang);

        var board = (await stranger.GetAsync("staffing/board")).Expect(200);
        var touched = await stranger.PostAsync($"staffing/duty-posts/{Id("120101006-w3")}/absence", new { reason = "Out" }, 1);

        Assert.Equal(4, board["items"].GetArrayLength());
        Assert.Equal("not-found", touched.Expect(404).Code);
    }

    [Fact]
    public async Task A_wrong_reason_and_a_missing_revision_are_told()
    {
        await SeedAsync();
        var a = staffing.As(HeJing);
        var path = $"staffing/duty-posts/{Id("120101006-w3")}/absence";

        Assert.Equal("/reason", (await a.PostAsync(path, new { reason = "Holiday" }, 1)).Expect(400)["errors"][0].GetProperty("pointer").GetString());
        Assert.Equal("version.required", (await a.PostAsync(path, new { reason = "Out" })).Expect(428).Code);
        Assert.Equal("version.stale", (await a.PostAsync(path, new { reason = "Out" }, 99)).Expect(412).Code);
        Assert.Equal("staffing.not-your-post", (await a.PostAsync(path, new { reason = "Out" }, await RevisionAsync(a, 3))).Expect(409).Code);
    }

    private static Guid Id(string key) => SeedIds.Of("duty-post", key);

    private static async Task<long> RevisionAsync(TestClient client, int window) => (await client.GetAsync("staffing/board"))["items"]
        .EnumerateArray().Single(i => i.GetProperty("windowNo") is { ValueKind: System.Text.Json.JsonValueKind.Number } no && no.GetInt32() == window)
        .GetProperty("revision").GetInt64();

    private static System.Text.Json.JsonElement Row(Answer board, string post) =>
        board["items"].EnumerateArray().Single(i => i.GetProperty("post").GetString() == post);

    private Task SeedAsync() => staffing.InTransactionAsync("demo posts", sp => sp.GetRequiredService<DemoPosts>().LoadAsync(CancellationToken.None));
}

public sealed class CoverOnSqlite() : CoverTests(new SqliteHost<StaffingModule>());

#if POSTGRES
public sealed class CoverOnPostgres() : CoverTests(new PostgresHost<StaffingModule>());
#endif
