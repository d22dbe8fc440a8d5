using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Tests.Features;

public abstract class WhoMayActTests(ModuleHost<IntakeModule> intake)
{
    [Fact]
    public async Task Only_the_person_of_the_window_receives_there()
    {
        await RefusedAsync(TwoStreets.MaLi, Window3.Complete35, "intake.not-your-window");
        await RefusedAsync(TwoStreets.HeJing, Window3.Complete35, "intake.cover-not-confirmed");
        await RefusedAsync(TwoStreets.HanMei, Window3.Complete35, "intake.clerk-not-active");
        var reviewer = await intake.As(TestActors.ChenJing).PostAsync("intake/applications", Window3.Complete35);
        var nobody = await intake.As(null).PostAsync("intake/applications", Window3.Complete35);
        Assert.Equal(("auth.denied", "auth.required"), (reviewer.Expect(403).Code, nobody.Expect(401).Code));
    }

    [Fact]
    public async Task A_covering_B_acts_for_A_until_she_is_back()
    {
        await intake.DeliverAsync(TwoStreets.Cover(TestActors.LiMin, TwoStreets.HeJing, 3));
        var received = await intake.As(TwoStreets.HeJing).ReceiveAsync(Window3.Complete35);
        await RefusedAsync(TestActors.LiMin, Window3.Complete35, "intake.covered-by-other");
        var accepted = (await intake.As(TwoStreets.HeJing).ActAsync(received, "acceptance", new { })).Expect(200);
        await intake.DeliverAsync(TwoStreets.CoverOver(TestActors.LiMin, TwoStreets.HeJing, 3));

        await RefusedAsync(TwoStreets.HeJing, Window3.Complete35, "intake.cover-not-confirmed");
        await intake.As(TestActors.LiMin).ReceiveAsync(Window3.Complete35);
        var told = Assert.Single(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == accepted.Text("caseNo"));
        Assert.Equal((TwoStreets.HeJing.Id, (Guid?)TestActors.LiMin.Id), (told.Clerk, told.ActingFor));
        var logged = await intake.WithDbAsync(db => db.Set<EventLogEntry>().AsNoTracking()
            .Where(e => e.CaseNo == told.CaseNo).Select(e => e.ActingFor).Distinct().ToListAsync());
        Assert.Equal([TestActors.LiMin.Id], logged);
    }

    [Fact]
    public async Task A_window_takes_its_own_items_a_comprehensive_one_all_that_the_centre_adopted()
    {
        var papers = Window3.Papers("Ok", "Ok");
        await RefusedAsync(TestActors.LiMin, Window3.Body(TwoStreets.Disability, papers), "intake.item-not-here");
        await RefusedAsync(TestActors.LiMin, Window3.Body(TwoStreets.NotYet, Window3.Papers("Ok")), "intake.item-not-in-force");
        await RefusedAsync(TestActors.LiMin, Window3.Body(TwoStreets.Subsistence, papers, channel: "Online"), "intake.channel-not-here");
        var window10 = TwoStreets.Window(TwoStreets.NanShi, 10);
        await intake.As(TwoStreets.WuGang).ReceiveAsync(Window3.Body(TwoStreets.Disability, papers, windowId: window10));
        await RefusedAsync(TwoStreets.WuGang, Window3.Body(TwoStreets.Homestead, Window3.Papers("Ok"), windowId: window10),
            "intake.item-not-here");
    }

    [Fact]
    public async Task Another_centres_window_and_cases_do_not_exist()
    {
        var foreign = Window3.Body(TwoStreets.Subsistence, [], windowId: TwoStreets.Window(TwoStreets.NanYingMen, 3));
        var received = await intake.As(TestActors.LiMin).ReceiveAsync(Window3.Complete35);
        var wangFang = intake.As(TestActors.WangFang);

        Assert.Equal("not-found", (await intake.As(TestActors.LiMin).PostAsync("intake/applications", foreign)).Expect(404).Code);
        (await wangFang.GetAsync($"intake/applications/{received.Text("id")}")).Expect(404);
        (await wangFang.GetAsync($"intake/applications/by-case-no/{received.Text("caseNo")}")).Expect(404);
        (await wangFang.GetAsync($"intake/applications/{received.Text("id")}/acceptance-clock")).Expect(404);
        (await wangFang.ActAsync(received, "acceptance", new { })).Expect(404);
        Assert.Empty((await wangFang.GetAsync($"intake/applications?q={received.Text("caseNo")}")).Expect(200)["items"].EnumerateArray());
    }

    private async Task RefusedAsync(Actor who, object body, string code)
    {
        var refused = (await intake.As(who).PostAsync("intake/applications", body)).Expect(409);

        Assert.Equal(code, refused.Code);
    }
}

public sealed class WhoMayActOnSqlite(IntakeSqlite intake) : WhoMayActTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class WhoMayActOnPostgres(IntakePostgres intake) : WhoMayActTests(intake), IClassFixture<IntakePostgres>;
#endif
