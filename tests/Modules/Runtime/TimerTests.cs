using Microsoft.Extensions.DependencyInjection;

namespace Platform.Runtime.Tests;

public sealed class TimerTests
{
    private static readonly DateTimeOffset Due = RuntimeHost.MachineStart.AddMinutes(-5);

    public static TheoryData<DatabaseKind> Kinds => TestDatabase.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Each_alarm_acts_once_with_three_sweepers(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        for (var i = 0; i < 60; i++)
        {
            await host.SetAlarmAsync($"a{i:00}", Due.AddSeconds(i));
        }

        var sweepers = Enumerable.Range(0, 3).Select(_ => ActivatorUtilities.CreateInstance<TimerRuntime>(host.Services)).ToList();
        var fired = await Task.WhenAll(sweepers.Select(s => Task.Run(() => s.RunDueAsync(CancellationToken.None))));

        var rung = (await host.NotesAsync()).Where(n => n.StartsWith('a')).ToList();
        Assert.Equal(60, fired.Sum());
        Assert.Equal(60, rung.Count);
        Assert.Equal(60, rung.Distinct().Count());
        sweepers.ForEach(s => s.Dispose());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Alarms_fire_in_the_order_they_are_due(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        await host.SetAlarmAsync("third", Due.AddMinutes(3));
        await host.SetAlarmAsync("first", Due.AddMinutes(1));
        await host.SetAlarmAsync("second", Due.AddMinutes(2));
        await host.SetAlarmAsync("later", RuntimeHost.MachineStart.AddMinutes(1));

        host.Machine.AutoAdvanceAmount = TimeSpan.FromMilliseconds(1); // Each firing notes its own instant.
        Assert.Equal(3, await host.Timers.RunDueAsync(CancellationToken.None));

        Assert.Equal(["first", "second", "third"], (await host.NotesAsync()).TakeLast(3));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_failing_alarm_leaves_nothing_waits_and_is_tried_again(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        host.Faults.Break("bad");
        await host.SetAlarmAsync("bad", Due);
        await host.SetAlarmAsync("good", Due.AddSeconds(1));

        Assert.Equal(1, await host.Timers.RunDueAsync(CancellationToken.None));
        Assert.Equal("good", (await host.NotesAsync())[^1]);
        Assert.DoesNotContain("bad", await host.NotesAsync());

        host.Faults.Mend("bad");
        Assert.Equal(0, await host.Timers.RunDueAsync(CancellationToken.None));
        host.Machine.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1, await host.Timers.RunDueAsync(CancellationToken.None));
        Assert.Single(await host.NotesAsync(), "bad");
    }

#if POSTGRES
    [Fact]
    public async Task A_sweeper_shot_in_the_middle_leaves_nothing_and_the_next_one_fires()
    {
        await using var host = await RuntimeHost.StartAsync(DatabaseKind.Postgres);
        host.Faults.Refuse("shot");
        await host.SetAlarmAsync("shot", Due);

        await Assert.ThrowsAnyAsync<Exception>(() => host.Timers.RunDueAsync(CancellationToken.None));
        Assert.DoesNotContain("shot", await host.NotesAsync());
        host.Faults.Accept("shot");

        Assert.Equal(1, await host.Timers.RunDueAsync(CancellationToken.None));
        Assert.Single(await host.NotesAsync(), "shot");
    }
#endif

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_moved_alarm_forgets_its_failures_and_a_cancelled_one_never_fires(DatabaseKind kind)
    {
        await using var host = await RuntimeHost.StartAsync(kind);
        host.Faults.Break("moved");
        await host.SetAlarmAsync("moved", Due);
        await host.SetAlarmAsync("cancelled", Due);
        await host.InProbeAsync(async db =>
        {
            await db.CancelTimerAsync(Probe.ProbeAlarm.Name, "cancelled", CancellationToken.None);

            return true;
        });
        Assert.Equal(0, await host.Timers.RunDueAsync(CancellationToken.None));

        host.Faults.Mend("moved");
        await host.SetAlarmAsync("moved", Due.AddSeconds(30));

        Assert.Equal(1, await host.Timers.RunDueAsync(CancellationToken.None));
        Assert.DoesNotContain("cancelled", await host.NotesAsync());
    }
}
