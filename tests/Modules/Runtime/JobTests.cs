using Microsoft.Extensions.DependencyInjection;
using Platform.Runtime.Tests.Probe;

namespace Platform.Runtime.Tests;

public sealed class JobTests
{
    private static readonly Actor Operator = TestActors.At("120101", "quguanli", "郑凯", Roles.DistrictAdmin) with
    {
        Grants = new Dictionary<string, string> { [Capabilities.Operate] = "d" }, CentrePlaceCode = null,
    };

    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Runs_to_its_end_and_is_seen_by_its_starter_and_the_operators_of_his_division(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        var id = await StartAsync(host, ProbeJob.Name, "n", 3);

        Assert.True(await host.Get<JobRunner>().RunNextAsync(CancellationToken.None));
        Assert.False(await host.Get<JobRunner>().RunNextAsync(CancellationToken.None));

        var job = (await host.As(TestActors.LiMin).GetAsync($"jobs/{id}")).Expect(200);
        Assert.Equal("Succeeded", job["state"].GetString());
        Assert.Equal((3, 3), (job["done"].GetInt32(), job["total"].GetInt32()));
        Assert.Equal("共 3 条", job["message"].GetString());
        Assert.Equal(1, (await host.As(TestActors.LiMin).GetAsync("jobs")).Expect(200)["items"].GetArrayLength());
        (await host.As(TestActors.ChenJing).GetAsync($"jobs/{id}")).Expect(404);
        Assert.Equal(0, (await host.As(TestActors.ChenJing).GetAsync("jobs")).Expect(200)["items"].GetArrayLength());
        (await host.As(Operator).GetAsync($"jobs/{id}")).Expect(200);
        (await host.As(Operator with { Id = TestActors.WangFang.Id, DivisionCode = "120102" }).GetAsync($"jobs/{id}")).Expect(404);
        (await host.Client.GetAsync($"jobs/{id}")).Expect(401);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_job_has_one_runner(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        for (var i = 0; i < 6; i++)
        {
            await StartAsync(host, ProbeJob.Name, $"job{i}", 1);
        }

        var runners = Enumerable.Range(0, 3).Select(_ => ActivatorUtilities.CreateInstance<JobRunner>(host.Services));
        await Task.WhenAll(runners.Select(r => Task.Run(async () =>
        {
            while (await r.RunNextAsync(CancellationToken.None))
            {
            }
        })));

        Assert.Equal(6, (await host.NotesAsync()).Count(n => n.StartsWith("job", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_waiting_job_is_cancelled_at_once_and_a_finished_one_not_at_all(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        var id = await StartAsync(host, ProbeJob.Name, "never", 1);
        var liMin = host.As(TestActors.LiMin);

        var cancelled = (await liMin.PostAsync($"jobs/{id}/cancellation", new { })).Expect(200);

        Assert.Equal("Cancelled", cancelled["state"].GetString());
        Assert.False(await host.Get<JobRunner>().RunNextAsync(CancellationToken.None));
        Assert.Equal("job.finished", (await liMin.PostAsync($"jobs/{id}/cancellation", new { })).Expect(409).Code);
        (await host.As(TestActors.ChenJing).PostAsync($"jobs/{id}/cancellation", new { })).Expect(404);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_running_job_stops_when_asked_and_shows_how_far_it_came(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        var gate = host.Get<ProbeGate>();
        gate.Shut();
        var id = await StartAsync(host, ProbeJob.Name, "n", 5);
        var running = host.Get<JobRunner>().RunNextAsync(CancellationToken.None);
        await gate.Reached;

        var asked = (await host.As(TestActors.LiMin).PostAsync($"jobs/{id}/cancellation", new { })).Expect(200);
        Assert.Equal("Running", asked["state"].GetString());
        host.Machine.Advance(TimeSpan.FromSeconds(1));
        await running;

        Assert.Equal("Cancelled", (await host.As(TestActors.LiMin).GetAsync($"jobs/{id}")).Expect(200)["state"].GetString());
        Assert.DoesNotContain("n", await host.NotesAsync());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_job_whose_runner_died_is_begun_again_or_fails_cleanly(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        var again = await StartAsync(host, ProbeJob.Name, "again", 1);
        var once = await StartAsync(host, ProbeOnceJob.OnceName, "once", 1);
        var store = host.Get<JobStore>();
        var dead = new List<Job>();
        foreach (var job in await store.UnfinishedAsync(CancellationToken.None))
        {
            dead.Add((await store.TakeAsync(job, CancellationToken.None))!); // Taken, and then killed: nothing more is heard of it.
        }

        await host.Get<JobRunner>().RunNextAsync(CancellationToken.None);
        await host.Get<JobRunner>().RunNextAsync(CancellationToken.None);

        var liMin = host.As(TestActors.LiMin);
        Assert.Equal("Succeeded", (await liMin.GetAsync($"jobs/{again}")).Expect(200)["state"].GetString());
        Assert.Equal("Failed", (await liMin.GetAsync($"jobs/{once}")).Expect(200)["state"].GetString());
        Assert.DoesNotContain("once", await host.NotesAsync());

        // The dead come back late: their fence has moved on.
        Assert.False(await store.ReportAsync(dead[0], new JobProgress(9, 9, null), CancellationToken.None));
        Assert.False(await store.FinishAsync(dead[1], JobState.Succeeded, new JobProgress(9, 9, null), null, CancellationToken.None));
    }

    [Fact]
    public async Task A_job_that_breaks_fails_with_a_sentence_and_no_inner_words()
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Sqlite);
        host.Faults.Break("bad");
        var id = await StartAsync(host, ProbeJob.Name, "bad", 1);

        await host.Get<JobRunner>().RunNextAsync(CancellationToken.None);

        var job = (await host.As(TestActors.LiMin).GetAsync($"jobs/{id}")).Expect(200);
        Assert.Equal("Failed", job["state"].GetString());
        Assert.DoesNotContain("Asked to fail", job["message"].GetString(), StringComparison.Ordinal);
    }

    /// <summary>李敏 starts a job, as a command of hers would.</summary>
    private static async Task<Guid> StartAsync(RuntimeHost host, string kind, string text, int notes)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<WorkSession>().Enter(TestActors.LiMin, DataScope.Subtree("120101006"));
        var db = scope.ServiceProvider.GetRequiredService<ProbeDb>();
        var id = db.StartJob(kind, new ProbeJob.Arguments(text, notes), host.Get<IBusinessClock>().Now);
        await db.SaveChangesAsync();

        return id;
    }
}
