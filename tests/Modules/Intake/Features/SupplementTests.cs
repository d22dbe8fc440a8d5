using Platform.Intake.IntegrationEvents;

namespace Platform.Intake.Tests.Features;

public abstract class SupplementTests(ModuleHost<IntakeModule> intake)
{
    private static readonly object BothMissing = new
    {
        entries = new[]
        {
            new { requirementId = "m3", defect = "未提供", howToCure = "提供单位出具的收入证明" },
            new { requirementId = "m4", defect = "未提供", howToCure = "提供户籍部门出具的证明" },
        },
    };

    private readonly TestClient _liMin = intake.As(TestActors.LiMin);

    [Fact]
    public async Task Is_asked_for_once_in_full_and_due_in_twenty_working_days()
    {
        var (received, notice) = await AskedAsync();

        Assert.Equal(("2026-03-30", 1), (notice.Text("due"), notice["round"].GetInt32()));
        Assert.Matches("^南市街补〔2026〕[0-9]{6}号$", notice["document"].GetProperty("number").GetString());
        var told = Assert.Single(await intake.PublishedAsync<SupplementRequested>(), e => e.CaseNo == received.Text("caseNo"));
        Assert.Equal(["收入证明", "家庭成员关系证明"], told.Defects);
        Assert.Equal("AwaitingSupplement", (await _liMin.GetAsync($"intake/applications/{received.Text("id")}")).Text("displayState"));
    }

    [Fact]
    public async Task A_second_notice_is_refused_with_the_law_and_the_attempt_stays_on_record()
    {
        var (received, notice) = await AskedAsync();
        var complete = (await _liMin.ActAsync(
            Of(received, notice), "supplements", new { requirementIds = new[] { "m3", "m4" } })).Expect(200);
        var rechecked = (await _liMin.ActAsync(
            Of(received, complete), "material-checks",
            new { materials = new[] { new { requirementId = "m4", check = "Defect" } } })).Expect(200);

        var refused = (await _liMin.ActAsync(
            Of(received, rechecked), "supplement-notices",
            new { entries = new[] { new { requirementId = "m4", defect = "不清晰", howToCure = "重新提供" } } })).Expect(409);

        Assert.Equal("intake.second-supplement", refused.Code);
        Assert.Equal("补正只能一次告知(行政许可法32条)，本件已告知；现可：核对材料、受理；确有新情况须写明", refused.Text("detail"));
        Assert.Equal(["checkMaterials", "accept"], refused.Allowed());
        Assert.Single(await intake.PublishedAsync<SecondSupplementRefused>(), e => e.CaseNo == received.Text("caseNo"));
        Assert.Single(await intake.PublishedAsync<SupplementRequested>(), e => e.CaseNo == received.Text("caseNo"));
        var withNewFact = await _liMin.ActAsync(
            Of(received, rechecked), "supplement-notices",
            new { entries = new[] { new { requirementId = "m4", defect = "户口已迁出", howToCure = "提供迁入地证明" } }, newFact = "户口已于昨日迁出" });
        Assert.Equal(2, withNewFact.Expect(200)["round"].GetInt32());
    }

    [Fact]
    public async Task Everything_in_opens_a_new_round_part_of_it_does_not()
    {
        var (received, notice) = await AskedAsync();
        intake.Clock.Set("2026-03-04 09:00");
        var part = (await _liMin.ActAsync(Of(received, notice), "supplements", new { requirementIds = new[] { "m3" } })).Expect(200);
        Assert.Equal(("AwaitingSupplement", false), (part.Text("state"), part["complete"].GetBoolean()));
        Assert.Equal("ReceiptVoucher", part["documents"][0].GetProperty("type").GetString());
        intake.Clock.Set("2026-03-05 09:00");

        var all = (await _liMin.ActAsync(Of(received, part), "supplements", new { requirementIds = new[] { "m4" } })).Expect(200);

        Assert.Equal(("Received", 2, "2026-03-12"), (all.Text("state"), all["round"].GetInt32(), all.Text("acceptanceDue")));
        Assert.Single(await intake.PublishedAsync<SupplementReceived>(), e => e.CaseNo == received.Text("caseNo") && e.Round == 2);
        Assert.Equal(
            ["Supplement", "Promised"],
            (await intake.PublishedAsync<HandlingClassChanged>()).Where(e => e.CaseNo == received.Text("caseNo")).Select(e => e.To));
        var accepted = (await _liMin.ActAsync(Of(received, all), "acceptance", new { })).Expect(200);
        Assert.Equal("2026-03-05", accepted.Text("acceptedOn"));
    }

    [Fact]
    public async Task A_notice_must_name_every_defect()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.TwoMissing35);

        var refused = await _liMin.ActAsync(
            received, "supplement-notices", new { entries = new[] { new { requirementId = "m3", defect = "未提供", howToCure = "提供" } } });

        Assert.Equal("intake.supplement-incomplete", refused.Expect(409).Code);
    }

    [Fact]
    public async Task Silence_of_the_applicant_ends_the_application_after_a_reminder()
    {
        var (received, _) = await AskedAsync();
        intake.Clock.Set("2026-03-23 09:01");
        await intake.FireDueAsync();
        Assert.Equal(["intake.supplement-reminder"], await intake.ToldAsync(received.Text("caseNo")));
        intake.Clock.Set("2026-03-31 00:06");
        await intake.FireDueAsync();
        Assert.Equal(["intake.supplement-reminder", "intake.lapsed"], await intake.ToldAsync(received.Text("caseNo")));

        var dossier = await _liMin.GetAsync($"intake/applications/{received.Text("id")}");
        Assert.Equal("Lapsed", dossier.Text("state"));
        var told = Assert.Single(await intake.PublishedAsync<ApplicationLapsed>(), e => e.CaseNo == received.Text("caseNo"));
        Assert.Equal(new DateTimeOffset(2026, 3, 31, 0, 5, 0, ChinaTime.Offset), told.OccurredAt);
        var late = await _liMin.ActAsync(dossier, "supplements", new { requirementIds = new[] { "m3" } });
        Assert.Equal("intake.not-now", late.Expect(409).Code);
    }

    private static Answer Of(Answer received, Answer later) => new(200, System.Text.Json.JsonSerializer.SerializeToElement(
        new { id = received.Text("id"), revision = later.Revision }), later.Headers);

    private async Task<(Answer Received, Answer Notice)> AskedAsync()
    {
        intake.Clock.Set("2026-03-02 09:00");
        var received = await _liMin.ReceiveAsync(Window3.TwoMissing35);

        return (received, (await _liMin.ActAsync(received, "supplement-notices", BothMissing)).Expect(200));
    }
}

public sealed class SupplementOnSqlite(IntakeSqlite intake) : SupplementTests(intake), IClassFixture<IntakeSqlite>;

#if POSTGRES
public sealed class SupplementOnPostgres(IntakePostgres intake) : SupplementTests(intake), IClassFixture<IntakePostgres>;
#endif
