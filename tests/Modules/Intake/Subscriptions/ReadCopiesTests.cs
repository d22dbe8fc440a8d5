using Microsoft.Extensions.DependencyInjection;
using Platform.Intake.Subscriptions;

namespace Platform.Intake.Tests.Subscriptions;

public abstract class ReadCopiesTests(ModuleHost<IntakeModule> intake)
{
    [Fact]
    public async Task What_is_in_memory_follows_every_fact_and_a_rebuild()
    {
        intake.Clock.Set("2026-02-02 09:00");
        var liMin = intake.As(TestActors.LiMin);
        await liMin.ReceiveAsync(Window3.Complete35);

        await intake.InTransactionAsync("rebuild", sp => sp.GetRequiredService<ForgetNeighbours>().ClearAsync(CancellationToken.None));
        Assert.Equal(404, (await liMin.PostAsync("intake/applications", Window3.Complete35)).Status);
        await TwoStreets.TellAsync(intake);

        await liMin.ReceiveAsync(Window3.Complete35);
        await intake.DeliverAsync(TwoStreets.Filed(TestActors.LiMin, active: false));
        Assert.Equal("intake.clerk-not-active", (await liMin.PostAsync("intake/applications", Window3.Complete35)).Expect(409).Code);
        await intake.DeliverAsync(TwoStreets.Filed(TestActors.LiMin, active: true));
        await liMin.ReceiveAsync(Window3.Complete35);
    }

    [Fact]
    public async Task A_later_version_is_for_new_applications_running_ones_keep_theirs()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var liMin = intake.As(TestActors.LiMin);
        var running = await liMin.ReceiveAsync(Window3.Complete35);
        var version1 = DemoItems.All.Single(i => i.ReferenceNo == 35);
        await intake.DeliverAsync(version1 with
        {
            ItemVersion = 2, PromisedLimit = Limit.WorkingDays(5), Materials = [version1.Materials[0]], ValidFrom = new DateOnly(2026, 3, 2),
        });

        var fresh = await liMin.ReceiveAsync(Window3.Body(TwoStreets.Subsistence, Window3.Papers("Ok")));

        Assert.Equal("2026-03-09", (await liMin.ActAsync(fresh, "acceptance", new { })).Expect(200).Text("promisedDue"));
        Assert.Equal("2026-03-16", (await liMin.ActAsync(running, "acceptance", new { })).Expect(200).Text("promisedDue"));
    }
}

public sealed class ReadCopiesOnSqlite(IntakeSqlite intake) : ReadCopiesTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class ReadCopiesOnPostgres(IntakePostgres intake) : ReadCopiesTests(intake), IClassFixture<IntakePostgres>;
#endif
