using Platform.Approval.IntegrationEvents;
using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Tests.Subscriptions;

public abstract class FollowTheCaseTests(ModuleHost<IntakeModule> intake)
{
    private readonly TestClient _liMin = intake.As(TestActors.LiMin);

    [Fact]
    public async Task The_matter_follows_approval_to_the_delivered_result()
    {
        var accepted = await AcceptedAsync();
        var (id, caseNo) = (Guid.Parse(accepted.Text("id")), accepted.Text("caseNo"));
        var opened = Opened(id, caseNo);
        await intake.DeliverAsync(opened);
        await intake.DeliverAsync(opened);
        Assert.Equal(("InHandling", "Accepted", "2026-03-16"), await ShownAsync(id));
        await intake.DeliverAsync(new TaskAssigned(
            Ids.New(intake.Clock.Now), intake.Clock.Now, id, id, caseNo, "Approval", null, null, new DateOnly(2026, 3, 9), opened.Centre,
            opened.DivisionCode));
        await intake.DeliverAsync(new DeadlineChanged(
            Ids.New(intake.Clock.Now), intake.Clock.Now, id, caseNo, "Promised", new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 18),
            "Resumed", false,
            opened.Centre, opened.DivisionCode));
        Assert.Equal(("InHandling", "InApproval", "2026-03-18"), await ShownAsync(id));
        await intake.DeliverAsync(Completed(id, caseNo));
        Assert.Single(await intake.PublishedAsync<ResultReady>(), e => e.CaseNo == caseNo);

        var delivered = await DeliverAsync(id, Window3.IdTail, null);

        Assert.Equal("Delivered", delivered.Expect(200).Text("state"));
        Assert.Equal("DeliveryReceipt", delivered["documents"][0].GetProperty("type").GetString());
        var told = Assert.Single(await intake.PublishedAsync<ResultDelivered>(), e => e.CaseNo == caseNo);
        Assert.Equal(("Counter", 2), (told.Method, told.Visits));
        await intake.DeliverAsync(told);
        Assert.Single(await intake.PublishedAsync<ApplicationClosed>(), e => e.CaseNo == caseNo);
        Assert.Equal("Closed", (await ShownAsync(id)).State);
    }

    [Fact]
    public async Task A_result_nobody_collects_is_reminded_of_until_somebody_does()
    {
        var accepted = await AcceptedAsync();
        var (id, caseNo) = (Guid.Parse(accepted.Text("id")), accepted.Text("caseNo"));
        await intake.DeliverAsync(Completed(id, caseNo));
        intake.Clock.Set("2026-03-09 09:00");
        await intake.FireDueAsync();
        intake.Clock.Set("2026-03-23 09:00");
        await intake.FireDueAsync();
        await DeliverAsync(id, Window3.IdTail, null);
        intake.Clock.Set("2026-06-01 09:00");
        await intake.FireDueAsync();

        Assert.Equal(["intake.result-ready", "intake.pick-up-reminder", "intake.pick-up-reminder"], await intake.ToldAsync(caseNo));
    }

    [Fact]
    public async Task A_stranger_gets_nothing_a_proxy_says_what_he_is()
    {
        var accepted = await AcceptedAsync();
        var id = Guid.Parse(accepted.Text("id"));
        await intake.DeliverAsync(Completed(id, accepted.Text("caseNo")));
        var wrongTail = Window3.IdTail == "000X" ? "0001" : "000X";

        Assert.Equal("intake.recipient-unknown", (await DeliverAsync(id, wrongTail, "本人")).Expect(409).Code);
        Assert.Equal("request.invalid", (await DeliverAsync(id, "12", "女儿")).Expect(400).Code);
        Assert.Equal("Delivered", (await DeliverAsync(id, wrongTail, "女儿")).Expect(200).Text("state"));
    }

    private async Task<Answer> AcceptedAsync()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.Complete35);

        return (await _liMin.ActAsync(received, "acceptance", new { })).Expect(200);
    }

    private async Task<Answer> DeliverAsync(Guid id, string tail, string? relation)
    {
        var dossier = await _liMin.GetAsync($"intake/applications/{id}");

        return await _liMin.ActAsync(
            dossier, "delivery", new { method = "Counter", recipientName = Window3.Name, recipientIdTail = tail, relation });
    }

    private async Task<(string State, string Shown, string? Promised)> ShownAsync(Guid id)
    {
        var dossier = (await _liMin.GetAsync($"intake/applications/{id}")).Expect(200);

        return (dossier.Text("state"), dossier.Text("displayState"), dossier["promisedDue"].GetString());
    }

    private CaseOpened Opened(Guid id, string caseNo) => new(
        Ids.New(intake.Clock.Now), intake.Clock.Now, id, id, caseNo, TwoStreets.Subsistence, 1, new DateOnly(2026, 3, 2),
        new DateOnly(2026, 3, 16),
        new DateOnly(2026, 3, 30), false, ["Review", "Approval"], TwoStreets.Centre(TwoStreets.NanShi), TwoStreets.NanShi);

    private CaseCompleted Completed(Guid id, string caseNo) => new(
        Ids.New(intake.Clock.Now), intake.Clock.Now, id, id, caseNo, "Approved", "低保证", "津低保0001", new DateOnly(2026, 3, 16),
        TwoStreets.Centre(TwoStreets.NanShi), TwoStreets.NanShi);
}

public sealed class FollowTheCaseOnSqlite(IntakeSqlite intake) : FollowTheCaseTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class FollowTheCaseOnPostgres(IntakePostgres intake) : FollowTheCaseTests(intake), IClassFixture<IntakePostgres>;
#endif
