using System.Text.Json;
using Platform.Runtime.Tests.Probe;

namespace Platform.Runtime.Tests;

public sealed class BatchTests
{
    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_refusal_does_not_undo_the_others(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        var ids = Ids(4);
        host.Faults.Refuse(ids[1].ToString());
        host.Faults.Break(ids[2].ToString());

        var answer = (await host.As(TestActors.LiMin).PostAsync("probe/notes", new { ids })).Expect(200);

        var items = answer["items"].EnumerateArray().ToList();
        Assert.Equal([true, false, false, true], items.Select(i => i.GetProperty("ok").GetBoolean()));
        Assert.Equal([null, "probe.refused", "server.error", null], items.Select(i => i.GetProperty("code").GetString()));
        Assert.Equal("该件不能办理：已撤回", items[1].GetProperty("detail").GetString());
        Assert.Equal(new[] { ids[0], ids[3] }.Select(i => i.ToString()).Order(), await WrittenAsync(host));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_repeated_batch_gives_the_same_answers_and_takes_up_what_was_left(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        var ids = Ids(3);
        host.Faults.Break(ids[2].ToString());
        var key = new string('k', 100);
        (await host.As(TestActors.LiMin).PostAsync("probe/notes", new { ids }, key: key)).Expect(200);
        host.Faults.Mend(ids[2].ToString());

        var again = (await host.As(TestActors.LiMin).PostAsync("probe/notes", new { ids }, key: key)).Expect(200);

        Assert.All(again["items"].EnumerateArray(), i => Assert.True(i.GetProperty("ok").GetBoolean()));
        Assert.Equal(3, (await WrittenAsync(host)).Count);
    }

    private static Guid[] Ids(int count) => [.. Enumerable.Range(0, count).Select(i => SeedIds.Of("batch", $"{i}"))];

    private static Task<List<string>> WrittenAsync(RuntimeHost host) => host.InProbeAsync(db => db.Notes
        .Where(n => !n.Text.StartsWith("first:")).OrderBy(n => n.Text).Select(n => n.Text).ToListAsync());
}
