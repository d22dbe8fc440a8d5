using System.Net.Http.Headers;
using System.Text.Json;

namespace Platform.EventLog.Tests;

public sealed class FeedSqliteTests(FeedSqliteTests.Host host) : FeedTests(host), IClassFixture<FeedSqliteTests.Host>
{
    public sealed class Host() : ProbeHost(DatabaseKind.Sqlite);
}

#if POSTGRES
public sealed class FeedPostgresTests(FeedPostgresTests.Host host) : FeedTests(host), IClassFixture<FeedPostgresTests.Host>
{
    public sealed class Host() : ProbeHost(DatabaseKind.Postgres);
}
#endif

/// <summary>The public feed: CloudEvents in order, cut to the caller's scope, to be continued.</summary>
public abstract class FeedTests(ProbeHost host)
{
    private readonly TestClient _centre = host.As(Reader("centre", "120101006"));
    private readonly TestClient _neighbour = host.As(Reader("neighbour", "120101005"));

    [Fact]
    public async Task Events_of_the_own_scope_come_in_order_and_only_those()
    {
        var start = await EndAsync(_centre);
        await host.WriteAsync("f1", "a");
        await host.WriteAsync("f2", "foreign", "120101005");
        await host.WriteAsync("f1", "b");
        await host.Log.PumpOnceAsync();

        var mine = await ReadAllAsync(_centre, start);
        Assert.Equal(["f1", "f1"], mine.Where(e => Is(e, "probe.note-written")).Select(e => e.GetProperty("subject").GetString()));
        Assert.DoesNotContain(await ReadAllAsync(_neighbour, start), e => e.GetProperty("subject").GetString() == "f1");
        Assert.Contains(await ReadAllAsync(_neighbour, start), e => e.GetProperty("subject").GetString() == "f2");
    }

    [Fact]
    public async Task An_event_is_a_cloud_event()
    {
        var start = await EndAsync(_centre);
        await host.WriteAsync("f3", "文字");
        await host.Log.PumpOnceAsync();

        var one = (await ReadAllAsync(_centre, start)).First(e => Is(e, "probe.note-written"));

        Assert.Equal("1.0", one.GetProperty("specversion").GetString());
        Assert.Equal("/onedoor/probe", one.GetProperty("source").GetString());
        Assert.Equal("urn:onedoor:event:probe.note-written:2", one.GetProperty("dataschema").GetString());
        Assert.EndsWith("+08:00", one.GetProperty("time").GetString(), StringComparison.Ordinal);
        Assert.Equal("文字", one.GetProperty("data").GetProperty("text").GetString());
        Assert.Equal(one.GetProperty("id").GetGuid(), one.GetProperty("data").GetProperty("eventId").GetGuid());
    }

    [Fact]
    public async Task A_caller_who_asks_for_the_batch_format_gets_the_bare_list_and_the_cursor_as_a_link()
    {
        await host.WriteAsync("f4", "x");
        await host.Log.PumpOnceAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/events?limit=1", UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/cloudevents-batch+json"));

        using var response = await _centre.Http.SendAsync(request);

        Assert.Equal("application/cloudevents-batch+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(1, JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement.GetArrayLength());
        Assert.Contains("rel=\"next\"", response.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_waiting_caller_is_answered_when_something_happens()
    {
        var start = await EndAsync(_centre);

        var waiting = _centre.GetAsync($"events?wait=20&after={start}");
        await host.WriteAsync("f5", "x");
        await host.Log.PumpOnceAsync();

        Assert.NotEmpty((await waiting).Expect(200)["items"].EnumerateArray());
    }

    [Fact]
    public async Task A_wrong_cursor_limit_or_wait_is_400_and_strangers_stay_outside()
    {
        (await _centre.GetAsync("events?after=rubbish")).Expect(400);
        (await _centre.GetAsync("events?after=" + Cursor.Encode("other", "5"))).Expect(400);
        (await _centre.GetAsync("events?limit=0")).Expect(400);
        (await _centre.GetAsync("events?wait=21")).Expect(400);
        (await host.As(TestActors.LiMin).GetAsync("events")).Expect(403);
        (await host.As(null).GetAsync("events")).Expect(401);
    }

    [Fact]
    public async Task An_endpoint_on_a_projection_waits_for_the_mark_handed_back()
    {
        await host.WriteAsync("f6", "x");
        var mark = await host.WithDbAsync(db => db.Set<EventLogEntry>().MaxAsync(e => e.AppendId));
        await host.Log.WhenIdleAsync();

        var reached = await RowsAsync(mark.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("true", reached.Expect(200).Headers["X-Log-Mark-Reached"]);
        (await RowsAsync("abc")).Expect(400);
        Assert.False((await RowsAsync("")).Headers.ContainsKey("X-Log-Mark-Reached"));
    }

    private static bool Is(JsonElement e, string type) => e.GetProperty("type").GetString() == type;

    private static Actor Reader(string name, string division) => new(
        ActorKind.Machine, SeedIds.Of("client", name), name, "", [Roles.Integrator],
        new Dictionary<string, string> { [Capabilities.EventsRead] = "d" }, division, null, false, null);

    private async Task<Answer> RowsAsync(string mark)
    {
        using var client = host.As(TestActors.LiMin).Http;
        client.DefaultRequestHeaders.Add("X-Log-Mark", mark);

        return await new TestClient(client).GetAsync("probe/rows");
    }

    private static async Task<string> EndAsync(TestClient client)
    {
        var (cursor, count) = ("", 1);
        while (count > 0)
        {
            var page = (await client.GetAsync("events?limit=200" + (cursor.Length > 0 ? "&after=" + cursor : ""))).Expect(200);
            (cursor, count) = (page["next"].GetString()!, page["items"].GetArrayLength());
        }

        return cursor;
    }

    private static async Task<List<JsonElement>> ReadAllAsync(TestClient client, string cursor)
    {
        var all = new List<JsonElement>();
        while (true)
        {
            var page = (await client.GetAsync($"events?limit=1&after={cursor}")).Expect(200);
            if (page["items"].GetArrayLength() == 0)
            {
                return all;
            }

            all.AddRange(page["items"].EnumerateArray());
            cursor = page["next"].GetString()!;
        }
    }
}
