namespace Platform.Runtime.Tests;

public sealed class DemoClockTests
{
    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Stops_at_each_alarm_so_that_consequences_come_at_their_own_time(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind, ("OneDoor:Demo:StartAt", "2026-03-02T09:00:00"));
        var start = new DateTimeOffset(2026, 3, 2, 9, 0, 0, ChinaTime.Offset);
        await host.SetAlarmAsync("b", start.AddDays(2));
        await host.SetAlarmAsync("a", start.AddDays(1), payload: "a-consequence");
        await host.SetAlarmAsync("beyond", start.AddDays(10));

        var answer = (await host.Client.PostAsync("demo/clock", new { days = 3 })).Expect(200);

        Assert.Equal("2026-03-05T09:00:00+08:00", answer["now"].GetString());
        var rung = await host.InProbeAsync(db => db.Notes.Where(n => !n.Text.StartsWith("first:")).OrderBy(n => n.At).ToListAsync());
        Assert.Equal(["a", "a-consequence", "b"], rung.Select(n => n.Text));
        Assert.Equal([start.AddDays(1), start.AddDays(1).AddHours(1), start.AddDays(2)], rung.Select(n => ChinaTime.In(n.At)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Never_goes_back(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);

        var answer = (await host.Client.PostAsync("demo/clock", new { to = "2026-03-02T08:59:59+08:00" })).Expect(409);

        Assert.Equal("demo.clock-backwards", answer.Code);
        Assert.Equal("2026-03-02T09:00:00+08:00", (await host.Client.GetAsync("demo/clock")).Expect(200)["now"].GetString());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Two_advances_at_once_add_up(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);

        var answers = await Task.WhenAll(
            host.Client.PostAsync("demo/clock", new { hours = 5 }), host.Client.PostAsync("demo/clock", new { hours = 7 }));

        Assert.All(answers, a => a.Expect(200));
        Assert.Equal(12 * 3600, (await host.Client.GetAsync("demo/clock"))["offsetSeconds"].GetInt64());
    }

    [Fact]
    public async Task Survives_a_restart_and_keeps_the_first_start()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using (var first = RuntimeHost.On(database, ("OneDoor:Demo:StartAt", "2025-11-03T09:00:00+08:00")))
        {
            await first.StartAsync();
            (await first.Client.PostAsync("demo/clock", new { days = 1 })).Expect(200);
        }

        await using var second = RuntimeHost.On(database, ("OneDoor:Demo:StartAt", "2026-06-01T09:00:00+08:00"));
        await second.StartAsync();

        Assert.Equal("2025-11-04T09:00:00+08:00", (await second.Client.GetAsync("demo/clock")).Expect(200)["now"].GetString());
    }

    [Fact]
    public async Task Does_not_exist_outside_demo_mode()
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Sqlite, ("OneDoor:Mode", "Production"));

        Assert.Equal("not-found", (await host.Client.GetAsync("demo/clock")).Expect(404).Code);
        Assert.Equal("not-found", (await host.Client.PostAsync("demo/clock", new { days = 1 })).Expect(404).Code);
        Assert.Equal(ChinaTime.In(RuntimeHost.MachineStart), host.Get<IBusinessClock>().Now);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"days":-1}""")]
    [InlineData("""{"days":1,"to":"2027-01-01T00:00:00+08:00"}""")]
    public async Task Refuses_what_says_nothing_or_two_things(string body)
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Sqlite);

        var answer = await host.Client.PostAsync("demo/clock", System.Text.Json.Nodes.JsonNode.Parse(body)!);

        Assert.Equal("request.invalid", answer.Expect(400).Code);
    }
}
