using System.Text.Json;
using Platform.EventLog.Tests.Probe;
using Platform.EventLog.Tests.Probe.Data;
using Platform.SharedKernel.Infrastructure.Features;

namespace Platform.EventLog.Tests;

public sealed class OperatorSqliteTests(OperatorSqliteTests.Host host) : OperatorTests(host), IClassFixture<OperatorSqliteTests.Host>
{
    public sealed class Host() : ProbeHost(DatabaseKind.Sqlite);
}

#if POSTGRES
public sealed class OperatorPostgresTests(OperatorPostgresTests.Host host) : OperatorTests(host), IClassFixture<OperatorPostgresTests.Host>
{
    public sealed class Host() : ProbeHost(DatabaseKind.Postgres);
}
#endif

/// <summary>What operators see and do; each act leaves an audit entry.</summary>
public abstract class OperatorTests(ProbeHost host)
{
    private readonly TestClient _operator = host.As(ProbeHost.Operator);

    [Fact]
    public async Task Subscriptions_show_position_lag_and_what_is_parked()
    {
        var key = await host.ParkOneAsync();

        var list = (await _operator.GetAsync("platform/subscriptions")).Expect(200);

        var rows = list["items"].EnumerateArray().ToDictionary(r => r.GetProperty("name").GetString()!);
        Assert.Equal(["probe.notes", "probe.reactions"], rows.Keys.Order());
        Assert.True(rows["probe.notes"].GetProperty("projection").GetBoolean());
        Assert.All(rows.Values, r => Assert.Equal(0, r.GetProperty("lag").GetInt32()));
        Assert.True(rows["probe.reactions"].GetProperty("parked").GetInt32() >= 1);
        Assert.NotEmpty(key);
    }

    [Fact]
    public async Task A_retry_handles_what_was_parked_and_is_audited()
    {
        var key = await host.ParkOneAsync();
        var parked = await ParkedAsync(key);
        host.Faults.Before = (_, _) => Task.CompletedTask;

        (await _operator.PostAsync($"platform/parked-events/{parked.Id}/retry", new { })).Expect(200);
        await host.Log.WhenIdleAsync();

        Assert.Equal(ParkedState.Handled, (await ParkedAsync(key)).State);
        Assert.Equal(1, await host.WithDbAsync(db => db.Set<Effect>().CountAsync(e => e.Key == key)));
        var audit = Assert.Single(await AuditAsync(parked.Id));
        Assert.Equal(("RetryParkedEvent", 1L), (audit.Action, audit.Seq));
        (await _operator.PostAsync($"platform/parked-events/{parked.Id}/retry", new { })).Expect(409);
    }

    [Fact]
    public async Task A_dismissal_needs_a_reason_lets_the_next_ones_go_on_and_is_chained_in_the_audit()
    {
        var key = await host.ParkOneAsync();
        await host.WriteAsync(key, "later");
        var parked = await ParkedAsync(key);

        (await _operator.PostAsync($"platform/parked-events/{parked.Id}/dismissal", new { reason = "" })).Expect(400);
        (await _operator.PostAsync($"platform/parked-events/{parked.Id}/retry", new { })).Expect(200);
        host.Faults.Before = (_, _) => Task.CompletedTask;
        (await _operator.PostAsync($"platform/parked-events/{parked.Id}/dismissal", new { reason = "来源数据有误" })).Expect(200);
        await host.Log.WhenIdleAsync();
        var again = (await _operator.PostAsync($"platform/parked-events/{parked.Id}/dismissal", new { reason = "再来" })).Expect(409);

        Assert.Equal("platform.parked-event-settled", again.Code);
        Assert.Equal([2L], await host.WithDbAsync(db => db.Set<Effect>().Where(e => e.Key == key).Select(e => e.Number).ToListAsync()));
        var audit = await AuditAsync(parked.Id);
        Assert.Equal([1L, 2L], audit.Select(a => a.Seq));
        Assert.Equal(audit[0].Hash, audit[1].PrevHash);
        Assert.Equal(AuditTrail.HashOf(audit[1].PrevHash, audit[1].Canonical), audit[1].Hash);
        Assert.Contains("来源数据有误", audit[1].Canonical, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parked_events_come_in_pages_and_unknown_ones_are_404()
    {
        await host.ParkOneAsync();
        await host.ParkOneAsync();

        var first = (await _operator.GetAsync("platform/parked-events?limit=1&subscription=probe.reactions")).Expect(200);
        var second = (await _operator.GetAsync("platform/parked-events?limit=1&after=" + first["next"].GetString())).Expect(200);

        Assert.NotEqual(IdOf(first), IdOf(second));
        (await _operator.GetAsync("platform/parked-events?after=rubbish")).Expect(400);
        (await _operator.PostAsync($"platform/parked-events/{Guid.Empty}/retry", new { })).Expect(404);
        (await _operator.PostAsync($"platform/parked-events/{Guid.Empty}/dismissal", new { reason = "x" })).Expect(404);
    }

    [Fact]
    public async Task A_rebuild_is_accepted_as_a_job_and_audited()
    {
        var started = (await _operator.PostAsync("platform/projections/probe.notes/rebuild", new { })).Expect(202);
        var id = started["jobId"].GetGuid();

        var job = await host.WithDbAsync(db => db.Set<Job>().AsNoTracking().SingleAsync(j => j.Id == id));
        using var scope = host.Services.CreateScope();
        var handler = scope.ServiceProvider.GetRequiredService<RebuildProjection.Job>();
        var result = await handler.RunAsync(new JobRun(job), default);

        Assert.Equal(("platform.rebuild-projection", handler.Kind), (job.Kind, job.Kind));
        Assert.Contains("probe.notes", result.Message, StringComparison.Ordinal);
        Assert.NotEmpty(await AuditAsync(SeedIds.Of("projection", "probe.notes")));
        (await _operator.PostAsync("platform/projections/probe.reactions/rebuild", new { })).Expect(404);
    }

    [Fact]
    public async Task Only_operators_may()
    {
        (await host.As(TestActors.LiMin).GetAsync("platform/subscriptions")).Expect(403);
        (await host.As(TestActors.LiMin).PostAsync($"platform/parked-events/{Guid.Empty}/retry", new { })).Expect(403);
        (await host.As(null).GetAsync("platform/parked-events")).Expect(401);
    }

    private static Guid IdOf(Answer page) => Assert.Single(page["items"].EnumerateArray().ToList()).GetProperty("id").GetGuid();

    private Task<ParkedEvent> ParkedAsync(string key) => host.WithDbAsync(
        db => db.Set<ParkedEvent>().AsNoTracking().Where(p => p.OrderingKey == key).OrderBy(p => p.Position).FirstAsync());

    private Task<List<AuditEntry>> AuditAsync(Guid id) => host.WithDbAsync(
        db => db.Set<AuditEntry>().AsNoTracking().Where(a => a.ObjectId == id).OrderBy(a => a.Seq).ToListAsync());
}

/// <summary>The probe module over HTTP with the log driven by hand.</summary>
public abstract class ProbeHost(DatabaseKind kind) : ModuleHost<ProbeModule>(kind)
{
    private int _keys;

    public static Actor Operator { get; } = new(
        ActorKind.Person, SeedIds.Of("person", "operator"), "郑凯", "operator", [Roles.DistrictAdmin],
        new Dictionary<string, string> { [Capabilities.Operate] = "*" }, "120101", null, false, null);

    public EventLogRuntime Log => Services.GetRequiredService<EventLogRuntime>();

    public ProbeFaults Faults => Services.GetRequiredService<ProbeFaults>();

    /// <summary>Writes a line that the reaction cannot handle; returns its key.</summary>
    public async Task<string> ParkOneAsync()
    {
        var key = $"p{++_keys}";
        Faults.Before = (handler, fact) => handler == "answer" && fact.Key == key
            ? throw new InvalidOperationException()
            : Task.CompletedTask;
        await WriteAsync(key, "x");
        await Log.WhenIdleAsync();

        return key;
    }

    public Task WriteAsync(string key, string text, string division = "120101006") => InTransactionAsync("test", async services =>
    {
        var db = services.GetRequiredService<ProbeDb>();
        var note = await db.Notes.SingleOrDefaultAsync(n => n.Key == key) ?? db.Add(new Note(key, Clock.Now)).Entity;
        note.Write(text, Clock.Now, division);
    });

    protected override void Customise(IServiceCollection services) =>
        services.AddEventLog(new EventLogOptions { Runner = EventRunner.Manual });
}
