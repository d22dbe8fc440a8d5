using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Tests.Features;

public abstract class InstantItemTests(ModuleHost<IntakeModule> intake)
{
    private static readonly object Approved = new { instantOutcome = "Approved", opinion = "符合条件" };
    private static readonly object Complete29 = Window3.Body(TwoStreets.OldAgeCard, Window3.Papers("Ok", "Ok", "Ok"));

    [Fact]
    public async Task An_authorised_clerk_accepts_and_decides_in_one_act_with_one_voucher()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var liMin = intake.As(TestActors.LiMin);
        var received = await liMin.ReceiveAsync(Complete29);
        Assert.Equal((true, ""), (await liMin.GetAsync($"intake/applications/{received.Text("id")}")).Action("decideInstantly"));

        var decided = (await liMin.ActAsync(received, "acceptance", Approved)).Expect(200);

        Assert.Equal("InstantVoucher", Assert.Single(decided["documents"].EnumerateArray()).GetProperty("type").GetString());
        Assert.Equal("2026-03-02", decided.Text("promisedDue"));
        var told = Assert.Single(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == received.Text("caseNo"));
        Assert.Equal("Instant", told.HandlingClass);
        Assert.Equal(
            ("Approved", TestActors.LiMin.Id, SeedIds.Of("authorisation", "29"), "符合条件"),
            (told.InstantDecision!.Outcome, told.InstantDecision.By, told.InstantDecision.AuthorisationId, told.InstantDecision.Opinion));
    }

    [Fact]
    public async Task Without_an_entry_in_the_register_the_clerk_can_only_accept()
    {
        intake.Clock.Set("2026-03-02 09:00");
        await intake.DeliverAsync(TwoStreets.Cover(TestActors.LiMin, TwoStreets.HeJing, 3));
        var heJing = intake.As(TwoStreets.HeJing);
        var received = await heJing.ReceiveAsync(Complete29);
        var refused = (await heJing.ActAsync(received, "acceptance", Approved)).Expect(409);
        Assert.Equal("intake.not-authorised", refused.Code);
        Assert.Equal(["checkMaterials", "accept", "requestSupplement"], refused.Allowed());

        (await heJing.ActAsync(received, "acceptance", new { })).Expect(200);

        var told = Assert.Single(await intake.PublishedAsync<ApplicationAccepted>(), e => e.CaseNo == received.Text("caseNo"));
        Assert.Null(told.InstantDecision);
        await intake.DeliverAsync(TwoStreets.CoverOver(TestActors.LiMin, TwoStreets.HeJing, 3));
    }

    [Fact]
    public async Task An_ordinary_item_is_never_decided_at_the_window()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var liMin = intake.As(TestActors.LiMin);
        var received = await liMin.ReceiveAsync(Window3.Complete35);

        Assert.Equal("intake.not-instant", (await liMin.ActAsync(received, "acceptance", Approved)).Expect(409).Code);
    }
}

public sealed class InstantItemOnSqlite(IntakeSqlite intake) : InstantItemTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class InstantItemOnPostgres(IntakePostgres intake) : InstantItemTests(intake), IClassFixture<IntakePostgres>;
#endif
